import type { Slot } from './slot.ts'

/**
 * The button that was pressed often goes with what it belonged to, and the focus with it. Then what has come in its
 * place takes it, so that a keyboard or a screen reader goes on from there and not from the top of the page. Never taken
 * from the page: who has gone back to it stays there.
 */
export function keepFocus(
  window: Window,
  { host, root }: { host: HTMLElement; root: ShadowRoot },
  slot: Pick<Slot, 'onAct'>,
  signal: AbortSignal,
): { drawn(): void } {
  let ours = false
  root.addEventListener(
    'focusin',
    () => {
      ours = true
    },
    { signal },
  )
  const acted = (event: Event) => {
    if (event.target !== host && (event.type === 'focusin' || event.type === 'click')) ours = false
  }
  slot.onAct.add(acted)
  signal.addEventListener('abort', () => slot.onAct.delete(acted))
  return {
    drawn() {
      const { activeElement, body } = window.document
      const lost =
        root.activeElement === null && (activeElement === body || activeElement === null || activeElement === host)
      if (!ours || !lost) return
      const next = root.querySelector<HTMLElement>('[role=dialog],.chip .button')
      if (!next) return
      if (!next.matches('button')) next.tabIndex = -1
      next.focus({ preventScroll: true })
    },
  }
}
