import type { Rect } from '#schema/message.ts'

/**
 * Calls back with where something is, each time it moves, once per frame. Runs only while there is something to
 * follow: a page without a step costs nothing.
 */
export function followRect(
  window: Window,
  read: () => Rect | null,
  moved: (rect: Rect | null) => void,
  signal: AbortSignal,
): void {
  let last = 'never'
  const look = () => {
    if (signal.aborted) return
    const rect = read()
    const at = rect ? [rect.x, rect.y, rect.width, rect.height].map((it) => it.toFixed(1)).join() : 'nowhere'
    if (at !== last) moved(rect)
    last = at
    window.requestAnimationFrame(look)
  }
  look()
}
