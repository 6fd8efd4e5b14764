const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex="0"]'

/** @param {HTMLElement} box */
const focusable = (box) =>
  [...box.querySelectorAll(FOCUSABLE)].filter(
    (it) => it instanceof HTMLElement && !it.matches(':disabled') && it.getClientRects().length > 0,
  )

/**
 * Opens a modal drawn with plain elements, as the portal's own are: `box` is the outer, covering element and holds one
 * `role="dialog"`. Tab stays inside; nothing outside is made inert, since the portal does not do that either.
 * @param {HTMLElement} box
 * @param {{ onEscape?: () => void }} [options] without it the dialog has no way out but its buttons
 * @returns {() => void} closes it and gives the focus back
 */
export function openDialog(box, { onEscape } = {}) {
  const before = document.activeElement
  const listening = new AbortController()
  box.hidden = false
  const dialog = box.querySelector('[role="dialog"]')
  if (dialog instanceof HTMLElement) dialog.focus()

  box.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && onEscape && !event.defaultPrevented) onEscape()
      if (event.key !== 'Tab') return
      const stops = focusable(box)
      const from = event.shiftKey ? stops.at(0) : stops.at(-1)
      const to = event.shiftKey ? stops.at(-1) : stops.at(0)
      const onBox = event.shiftKey && document.activeElement === dialog
      if ((document.activeElement === from || onBox) && to instanceof HTMLElement) {
        event.preventDefault()
        to.focus()
      }
    },
    { signal: listening.signal },
  )

  return () => {
    listening.abort()
    box.hidden = true
    if (before instanceof HTMLElement && before.isConnected) before.focus()
  }
}
