import { ask } from './ask.ts'
import { watchGuest } from './guest-storage.ts'

/** A sign of presence is given this often at most, in ms. */
const OFTEN = 20_000

/**
 * For our own pages: what one shows of a guest goes when the guest does, and whoever works on it is somebody at the
 * machine.
 */
export function joinGuest(window: Window): void {
  watchGuest(() => window.location.reload())
  let last = Number.NEGATIVE_INFINITY
  const present = () => {
    if (Math.abs(Date.now() - last) < OFTEN) return
    last = Date.now()
    void ask({ type: 'guest-here' }).catch(() => {})
  }
  for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, present, { capture: true })
}
