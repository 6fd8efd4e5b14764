/** A page's popover that closes by itself at a press beside it. Manual ones, like our host, do not. */
const CLOSING = '[popover]:not([popover=manual]):popover-open'

export interface OpenPopovers {
  /** The innermost that is open, our host's own place left out; null when there is none. */
  top(): Element | null
}

/**
 * Knows which popover of the page is open: a press on anything outside it closes it, on our card too, unless that
 * stands inside. The browser keeps the order they were opened in to itself, so it is written down.
 */
export function watchPopovers(document: Document, changed: () => void, signal: AbortSignal): OpenPopovers {
  let opened: Element[] = []
  let closing: EventTarget | null = null
  document.addEventListener(
    'beforetoggle',
    (event) => {
      const { newState, target } = event as ToggleEvent
      if (!(target instanceof HTMLElement) || target.popover === null || target.popover === 'manual') return
      if (newState === 'open') opened = [...opened.filter((it) => it !== target), target]
      else {
        // It takes with it what stands inside: what is ours leaves before.
        closing = target
        changed()
        closing = null
      }
    },
    { capture: true, signal },
  )
  return {
    top() {
      const open = [...document.querySelectorAll(CLOSING)].filter((it) => it !== closing)
      return opened.findLast((it) => open.includes(it)) ?? open.at(-1) ?? null
    },
  }
}
