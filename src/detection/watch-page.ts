/** The Navigation API, where the browser has it: it reports pushState and hash changes to isolated worlds too. */
interface WithNavigation {
  navigation?: EventTarget
}

export interface PageWatch {
  dom(on: boolean): void
  /** A shadow root: an observer of the document sees nothing of what happens inside. */
  inside(root: ShadowRoot): void
}

/** What may change what is in view, without a change of the tree. */
const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'open',
    'aria-hidden',
    'aria-expanded',
    'aria-selected',
    'disabled',
    'aria-invalid',
  ],
}

/**
 * Calls back when the page may have become another one: address changed by script, history or hash, page returned
 * from the back/forward cache, or the DOM changed (only with `dom`, as an idle page must cost nothing). No polling.
 * Calls are gathered: at most one per 120 ms, the last change always leads to one.
 */
export function watchPage(window: Window & WithNavigation, changed: () => void, signal: AbortSignal): PageWatch {
  let due: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    if (due !== undefined) return
    due = setTimeout(() => {
      due = undefined
      if (!signal.aborted) changed()
    }, 120)
  }
  window.navigation?.addEventListener('currententrychange', soon, { signal })
  for (const type of ['popstate', 'hashchange', 'load']) window.addEventListener(type, soon, { signal })
  window.addEventListener('pageshow', (event) => event.persisted && soon(), { signal })
  window.document.addEventListener('readystatechange', soon, { signal })
  // Menus, tabs and wizards often show and hide by a transition that leaves no other trace.
  window.document.addEventListener('transitionend', soon, { signal, capture: true })

  const observer = new MutationObserver(soon)
  signal.addEventListener('abort', () => observer.disconnect())
  return {
    dom(on) {
      observer.disconnect()
      if (on && !signal.aborted) observer.observe(window.document, WATCHED)
    },
    inside(root) {
      if (!signal.aborted) observer.observe(root, WATCHED)
    },
  }
}
