import type { Place } from '#schema/message.ts'

/** Calls back when an element may have moved or changed its size. */
export type WatchMoves = (element: Element, moved: () => void, signal: AbortSignal) => void

export interface FollowPorts {
  window: Window
  read(): Place
  moved(place: Place): void
  /** Calls back when the element, or the frame it is in, may have moved. */
  watchMoves(wake: () => void, signal: AbortSignal): void
  signal: AbortSignal
}

/** What people and pages do that may move things, or open a list beside the target. */
const WAKES = ['scroll', 'pointerdown', 'pointerup', 'keydown', 'focusin', 'input', 'transitionrun', 'animationstart']
/** So long after the last sign of movement every frame is looked at. */
const CALM_MS = 300
/** Besides, for what gives no sign: often enough not to be noticed, seldom enough to cost nothing. */
const POLL_MS = 500

/**
 * Says where something is, each time it has moved: in every frame while it moves, hardly ever while it is still. Runs only
 * while there is something to follow.
 */
export function followRect({ window, read, moved, watchMoves, signal }: FollowPorts): void {
  let last = 'never'
  let until = 0
  let asked = false
  const now = () => window.performance.now()
  const look = () => {
    if (signal.aborted) return
    const place = read()
    const at = [place.rect, place.around]
      .map((it) => (it ? [it.x, it.y, it.width, it.height].map(Math.round) : '-'))
      .join()
    if (at === last) return
    last = at
    until = now() + CALM_MS
    moved(place)
    again()
  }
  const again = () => {
    if (asked || signal.aborted) return
    asked = true
    window.requestAnimationFrame(() => {
      asked = false
      look()
      if (now() < until) again()
    })
  }
  const wake = () => {
    until = now() + CALM_MS
    again()
  }
  for (const type of WAKES) window.addEventListener(type, wake, { capture: true, passive: true, signal })
  const poll = setInterval(look, POLL_MS)
  signal.addEventListener('abort', () => clearInterval(poll))
  watchMoves(wake, signal)
  look()
}
