import { createComboPopup } from './combo-popup.js'
import { h } from './h.js'

/**
 * A list box as the portal draws it: a button that turns into an input once something is chosen, with its list at the
 * end of `<body>`. Guides that keep hold of the button lose it here, as they would there.
 * @param {object} combo
 * @param {string} combo.id
 * @param {string} combo.label
 * @param {string} combo.placeholder
 * @param {() => string[]} combo.options
 * @param {(index: number) => void} combo.onChoose
 */
export function createCombo({ id, label, placeholder, options, onChoose }) {
  const labelId = `${id}-nhan`
  const slot = h('div', { class: 'combo-slot' })
  const root = h('div', { class: 'field' }, h('span', { id: labelId, class: 'label' }, label), slot)
  const listId = `${id}-danh-sach`
  /** @type {(() => void) | null} */
  let close = null

  /** @param {HTMLElement} control */
  function toggle(control) {
    if (close) return close()
    control.setAttribute('aria-expanded', 'true')
    control.setAttribute('aria-controls', listId)
    close = createComboPopup({
      listId,
      label,
      anchor: control,
      options: options(),
      onChoose: (index) => {
        show(options()[index] ?? '')
        onChoose(index)
        const input = slot.querySelector('input')
        input?.focus()
      },
      onClose: () => {
        close = null
        control.setAttribute('aria-expanded', 'false')
        control.removeAttribute('aria-controls')
      },
    })
  }

  /** @param {Event} event */
  const byKey = (event) => {
    if (!(event instanceof KeyboardEvent) || !['Enter', ' ', 'ArrowDown'].includes(event.key)) return
    event.preventDefault()
    if (event.currentTarget instanceof HTMLElement && !close) toggle(event.currentTarget)
  }
  /** @param {Event} event */
  const byPointer = (event) => {
    if (event.currentTarget instanceof HTMLElement) toggle(event.currentTarget)
  }
  const shared = { id, class: 'combo', 'aria-haspopup': 'listbox', 'aria-expanded': 'false' }

  function reset() {
    close?.()
    const props = { ...shared, type: 'button', 'aria-describedby': labelId, onclick: byPointer }
    slot.replaceChildren(h('button', props, placeholder))
  }

  /** @param {string} text */
  function show(text) {
    const input = h('input', {
      ...shared,
      role: 'combobox',
      readonly: true,
      placeholder,
      autocomplete: 'off',
      'aria-labelledby': labelId,
      onclick: byPointer,
      onkeydown: byKey,
    })
    input.value = text
    slot.replaceChildren(input)
  }

  reset()
  return { root, reset, show }
}
