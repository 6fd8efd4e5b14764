import type { Slot } from './slot.ts'

/** What is closed for good when it goes, as nothing comes in its place. */
const CLOSES = ['.at-target', '.at-tip']

/**
 * The button that was pressed often goes with what it belonged to, and the focus with it. Then what has come in its
 * place takes it, so that a keyboard or a screen reader goes on from there and not from the top of the page. Never taken
 * from the page: who has gone back to it stays there. After a card or a tip the page has it back where it was.
 */
export function keepFocus(
  window: Window,
  { host, root }: { host: HTMLElement; root: ShadowRoot },
  slot: Pick<Slot, 'onAct'>,
  signal: AbortSignal,
): { drawn(): void } {
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
      if (!next) return
      if (!next.matches('button')) next.tabIndex = -1
      next.focus({ preventScroll: true })
    },
  }
}
