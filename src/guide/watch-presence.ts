import type { Slot } from './slot.ts'

/** A sign of presence is given this often at most, in ms. */
const OFTEN = 20_000

/** On a shared machine: tells, now and then, that somebody is at the page. That they did something, not what. */
export function watchPresence(slot: Pick<Slot, 'now' | 'onAct' | 'signal'>, tell: () => void, now = Date.now): void {
  let last = Number.NEGATIVE_INFINITY
  const acted = (event: Event) => {
    const guest = slot.now?.scene.guest
    // What the page does by itself is nobody, and a focus comes without anybody when a page loads.
    if (
      !guest ||
      !event.isTrusted ||
      event.type.startsWith('focus') ||
      (!guest.leaving && Math.abs(now() - last) < OFTEN)
    )
      return
    last = now()
    tell()
  }
  slot.onAct.add(acted)
  slot.signal.addEventListener('abort', () => slot.onAct.delete(acted))
}
