import { createComboPopup } from './combo-popup.js'

/**
 * Makes a box that a library draws open its list, which stands at the end of `<body>`: opened by the press, before any
 * click, as select2 and ng-select do.
 * @param {object} list
 * @param {HTMLElement} list.control takes the focus and says whether the list is open
 * @param {string} list.listId
 * @param {string} list.label
 * @param {string[]} list.options
 * @param {boolean} [list.atRelease] an entry is taken when the button is let go
 * @param {(text: string, index: number) => void} list.onChoose
 */
export function openOnPress({ control, listId, label, options, atRelease = false, onChoose }) {
  /** @type {(() => void) | null} */
  let close = null
  const toggle = () => {
    if (close) return close()
    control.setAttribute('aria-expanded', 'true')
    close = createComboPopup({
      listId,
      label,
      anchor: control,
      options,
      atRelease,
      onChoose: (index) => {
        onChoose(options[index] ?? '', index)
        control.focus()
        control.dispatchEvent(new Event('change', { bubbles: true }))
      },
      onClose: () => {
        close = null
        control.setAttribute('aria-expanded', 'false')
      },
    })
  }
  control.addEventListener('mousedown', (event) => {
    event.preventDefault()
    toggle()
  })
  control.addEventListener('keydown', (event) => {
    if (close || !['Enter', ' ', 'ArrowDown'].includes(event.key)) return
    event.preventDefault()
    toggle()
  })
}
