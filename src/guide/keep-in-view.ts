import type { Rect } from '#schema/message.ts'
import { bringIntoView } from './bring-into-view.ts'

const WRITES = 'input,textarea,select,[contenteditable]'

/**
 * Zooming, a keyboard on the screen or a phone that is turned may push the target out of the window: it is brought
 * back, if it was in view before. Where the learner has scrolled away from it, or writes elsewhere, it stays away.
 */
export function keepInView(
  window: Window,
  target: () => Element | null,
  bringFrame: () => void,
  signal: AbortSignal,
): { saw(rect: Rect | null): void } {
  let inView = false
  const bring = () => {
    if (!inView) return
    const element = target()
    const { activeElement: active } = window.document
    if (!active?.matches(WRITES)) return element ? bringIntoView(window, element) : bringFrame()
    // Of a group that is taller than the window, the field being written in.
    if (element?.contains(active)) bringIntoView(window, active)
  }
  window.addEventListener('resize', bring, { signal })
  return {
    saw(rect) {
      const { innerWidth, innerHeight } = window
      inView =
        rect !== null &&
        rect.y + rect.height > 0 &&
        rect.y < innerHeight &&
        rect.x + rect.width > 0 &&
        rect.x < innerWidth
    },
  }
}
