/** Where Esc has a meaning of its own for what has the focus. A native list may be open: no page can tell. */
const TAKES_ESC = '[aria-expanded=true],dialog,[role=dialog],[role=listbox],[role=menu],select'

/** What is open elsewhere: the focus is often in a search box beside the list, far from the control that opened it. */
const OPEN =
  'dialog:modal,[popover]:not([popover=manual]):popover-open,:fullscreen,[role=combobox][aria-expanded=true],[aria-haspopup][aria-expanded=true]'

/** Esc pauses, unless it means something to the page: an open list, menu or dialog, or letters still being composed. */
export function isPause(event: Event): boolean {
  if (event.type !== 'keydown' || !event.isTrusted) return false
  const { key, isComposing } = event as KeyboardEvent
  if (key !== 'Escape' || isComposing) return false
  const at = event.target instanceof Element ? event.target : null
  return !at?.closest(TAKES_ESC) && !at?.ownerDocument.querySelector(OPEN)
}
