import type { Slot } from './slot.ts'

/** What the key leads to, the first that is there. */
const LEADS_TO = ['.at-target [role=dialog]', '.at-tip .panel', '.at-corner [role=dialog]', '.chip .button']
/** What is closed for good when it goes, as nothing comes in its place. */
const CLOSES = ['.at-target', '.at-tip']

/**
 * The button that was pressed often goes with what it belonged to, and the focus with it. Then what has come in its
 * place takes it, so that a keyboard or a screen reader goes on from there and not from the top of the page. Never taken
 * from the page: who has gone back to it stays there. After a card or a tip the page has it back where it was.
 *
 * `toggle`: the key leads to what of ours is there, and from there back to where the reader was in the page.
 */
export function keepFocus(
  window: Window,
  { host, root }: { host: HTMLElement; root: ShadowRoot },
  slot: Pick<Slot, 'onAct'>,
  signal: AbortSignal,
): { drawn(): void; toggle(): void } {
  let ours = false
  /** The part of ours that had it last, and what of the page had it before. */
  let part = ''
  let before: HTMLElement | null = null
  root.addEventListener(
    'focusin',
    (event) => {
      ours = true
      part = CLOSES.find((it) => (event.target as Element).closest(it)) ?? ''
    },
    { signal },
  )
  const acted = (event: Event) => {
    const { target, type } = event
    if (target === host || (type !== 'focusin' && type !== 'click')) return
    ours = false
    if (type === 'focusin' && target instanceof HTMLElement) before = target
  }
  slot.onAct.add(acted)
  signal.addEventListener('abort', () => slot.onAct.delete(acted))
  return {
    drawn() {
      const { activeElement, body } = window.document
      const lost =
        root.activeElement === null && (activeElement === body || activeElement === null || activeElement === host)
      if (!ours || !lost) return
      if (part && !root.querySelector(part) && before?.isConnected) {
        before.focus()
        return
      }
      const next = root.querySelector<HTMLElement>('[role=dialog],.chip .button')
      if (next) focusOn(next)
    },
    toggle() {
      const { activeElement, body } = window.document
      const inside = root.activeElement
      if (inside instanceof HTMLElement) {
        // Nowhere in particular before: at least the keys are the page's again.
        if (before?.isConnected) before.focus()
        else inside.blur()
        return
      }
      if (activeElement instanceof HTMLElement) before = activeElement === body ? null : activeElement
      const next = LEADS_TO.map((css) => root.querySelector<HTMLElement>(css)).find((it) => it !== null)
      if (next) focusOn(next)
    },
  }
}

function focusOn(next: HTMLElement): void {
  if (!next.matches('button')) next.tabIndex = -1
  next.focus({ preventScroll: true })
}
