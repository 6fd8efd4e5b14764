import type { Place } from '#schema/message.ts'

/**
 * Calls back with where something is, each time it moves, once per frame. Runs only while there is something to
 * follow: a page without a step costs nothing.
 */
export function followRect(
  window: Window,
  read: () => Place,
  moved: (place: Place) => void,
  signal: AbortSignal,
): void {
  let last = 'never'
  const look = () => {
    if (signal.aborted) return
    const place = read()
    const at = [place.rect, place.around]
      .map((it) => (it ? [it.x, it.y, it.width, it.height].map(Math.round) : '-'))
      .join()
    if (at !== last) moved(place)
    last = at
    window.requestAnimationFrame(look)
  }
  look()
}
