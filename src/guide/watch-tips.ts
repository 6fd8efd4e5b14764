import { resolveTarget } from '#locator/resolve-target.ts'
import type { Rect, ShownTip } from '#schema/message.ts'
import type { Slot } from './slot.ts'
import { isCovered, visibleRect } from './visible-rect.ts'

export interface TipSpot {
  id: string
  element: Element
  rect: Rect | null
}

export interface TipWatch {
  /** Finds the fields again: the tips, or the page, changed. */
  refresh(tips: readonly ShownTip[]): void
  spot(id: string): TipSpot | null
}

/** Knows which field has which tip, where it is, and when one gets the focus. */
export function watchTips(
  window: Window,
  moved: (spots: readonly TipSpot[]) => void,
  focused: (id: string | null) => void,
  slot: Pick<Slot, 'onAct' | 'shielded'>,
  signal: AbortSignal,
): TipWatch {
  let found: { id: string; element: Element }[] = []
  let due = 0
  const spots = () =>
    found.map((it) => {
      const rect = visibleRect(it.element)
      return { ...it, rect: rect && !isCovered(it.element, rect) ? rect : null }
    })
  const soon = () => {
    if (due || signal.aborted || found.length === 0) return
    due = window.requestAnimationFrame(() => {
      due = 0
      moved(spots())
    })
  }
  window.addEventListener('scroll', soon, { capture: true, passive: true, signal })
  window.addEventListener('resize', soon, { signal })
  const acted = (event: Event) => {
    // To press a button of ours is not to leave the field.
    if (event.type !== 'focusin' || event.target === slot.shielded?.host) return
    const path = event.composedPath()
    focused(found.find((it) => path.includes(it.element))?.id ?? null)
  }
  slot.onAct.add(acted)
  signal.addEventListener('abort', () => slot.onAct.delete(acted))
  return {
    refresh(tips) {
      found = tips.flatMap((tip) => {
        const result = tip.target && resolveTarget(window.document, tip.target)
        return result && 'element' in result ? [{ id: tip.id, element: result.element }] : []
      })
      moved(spots())
    },
    spot(id) {
      const at = found.find((it) => it.id === id)
      return at ? { ...at, rect: visibleRect(at.element) } : null
    },
  }
}
