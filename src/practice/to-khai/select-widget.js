import { h } from '../chung/h.js'

/**
 * The engine's own list: not a `<select>`, so nothing that looks for one finds it.
 * @param {import('./form-model.js').Field} field
 * @param {import('./form-model.js').Ties} ties
 * @returns {import('./form-model.js').Widget}
 */
export function selectWidget({ name, required = false, options = [] }, { labelId, describedBy }) {
  let active = -1
  const control = h('div', {
    class: 'input-field-select',
    role: 'combobox',
    tabindex: 0,
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-controls': `${name}-options`,
    'aria-labelledby': labelId,
    'aria-describedby': describedBy,
    'aria-required': required ? 'true' : null,
  })
  const items = options.map((text, at) =>
    h(
      'div',
      { id: `${name}-option-${at + 1}`, role: 'option', 'aria-selected': 'false', onclick: () => choose(at) },
      text,
    ),
  )
  const list = h(
    'div',
    {
      id: `${name}-options`,
      class: 'input-field-select-options',
      role: 'listbox',
      'aria-labelledby': labelId,
      hidden: true,
    },
    ...items,
  )
  const node = h('div', { id: `custom-select-${name}`, class: 'custom-select' }, control, list)

  /** @param {boolean} open */
  function toggle(open) {
    list.hidden = !open
    control.setAttribute('aria-expanded', String(open))
    if (open)
      point(
        Math.max(
          0,
          items.findIndex((it) => it.getAttribute('aria-selected') === 'true'),
        ),
      )
    else control.removeAttribute('aria-activedescendant')
  }

  /** @param {number} to */
  function point(to) {
    active = Math.min(Math.max(to, 0), items.length - 1)
    for (const [at, item] of items.entries()) item.classList.toggle('active', at === active)
    control.setAttribute('aria-activedescendant', `${name}-option-${active + 1}`)
    items[active]?.scrollIntoView({ block: 'nearest' })
  }

  /** @param {number} chosen */
  function choose(chosen) {
    for (const [at, item] of items.entries()) item.setAttribute('aria-selected', String(at === chosen))
    control.textContent = options[chosen] ?? ''
    toggle(false)
    control.focus()
    control.dispatchEvent(new Event('change', { bubbles: true }))
  }

  control.addEventListener('click', () => toggle(list.hidden !== false))
  control.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') return toggle(false)
    if (event.key === 'Escape') toggle(false)
    else if (event.key === 'Enter' || event.key === ' ') list.hidden ? toggle(true) : choose(active)
    else if (event.key === 'ArrowDown') list.hidden ? toggle(true) : point(active + 1)
    else if (event.key === 'ArrowUp') list.hidden ? toggle(true) : point(active - 1)
    else return
    event.preventDefault()
  })
  node.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node) || !node.contains(event.relatedTarget)) toggle(false)
  })
  // Pressing an option must not take the focus from the control, or the list would close before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault())

  return { node, control, read: () => control.textContent ?? '' }
}
