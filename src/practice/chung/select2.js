import { openOnPress } from './drawn-list.js'
import { h, ours } from './h.js'

/**
 * A list as select2 draws it: the `<select>` is put out of sight and a box stands in its place. Its own box is called by
 * nothing but what it shows; ours by its label too, as somebody may practise by ear (`tests/portals/select2` has the other).
 * @param {object} field
 * @param {string} field.name of the `<select>`; the box is `select2-<name>-container`
 * @param {string} field.label
 * @param {string[]} field.options
 * @param {boolean} [field.isOurs] the label is not from the portal
 * @param {boolean} [field.required]
 * @param {string} [field.shown] chosen already
 * @param {(text: string, index: number) => void} [field.onChoose]
 */
export function select2({ name, label, options, isOurs = true, required = false, shown = '', onChoose = () => {} }) {
  const select = h(
    'select',
    { id: name, name, class: 'select2-hidden-accessible', tabindex: -1, 'aria-hidden': 'true' },
    ...['', ...options].map((it) => h('option', {}, it)),
  )
  select.selectedIndex = options.indexOf(shown) + 1
  const labelId = `select2-${name}-nhan`
  const text = h(
    'span',
    {
      id: `select2-${name}-container`,
      class: 'select2-selection__rendered',
      role: 'textbox',
      'aria-readonly': 'true',
      'aria-labelledby': labelId,
    },
    shown,
  )
  const control = h(
    'span',
    {
      class: 'select2-selection select2-selection--single combo',
      role: 'combobox',
      tabindex: 0,
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      'aria-required': required ? 'true' : null,
      'aria-labelledby': `${labelId} ${text.id}`,
    },
    text,
  )
  openOnPress({
    control,
    listId: `select2-${name}-results`,
    label,
    options,
    atRelease: true,
    onChoose: (chosen, index) => {
      text.textContent = chosen
      select.selectedIndex = index + 1
      onChoose(chosen, index)
    },
  })
  const node = h(
    'div',
    { class: 'field' },
    h(
      'span',
      { class: 'label' },
      h('span', { id: labelId }, label),
      required && h('span', { 'aria-hidden': 'true' }, ' (*)'),
      isOurs && ours(),
    ),
    select,
    h('span', { class: 'select2 select2-container' }, control),
  )
  return { node, control, read: () => text.textContent ?? '' }
}
