import { h } from '../chung/h.js'

/**
 * One choice among several, drawn with checkboxes, as the engine does: only the script makes them exclude each other.
 * @param {import('./form-model.js').Field} field
 * @param {import('./form-model.js').Ties} ties
 * @returns {import('./form-model.js').Widget}
 */
export function radioWidget({ name, options = [] }, { labelId, describedBy }) {
  const boxes = options.map((_, at) => h('input', { id: `${name}-${at + 1}`, type: 'checkbox', autocomplete: 'off' }))
  const node = h(
    'div',
    { class: 'x-radio', role: 'group', 'aria-labelledby': labelId, 'aria-describedby': describedBy },
    ...boxes.map((box, at) => h('div', { class: 'choice' }, box, h('label', { for: box.id }, options[at]))),
  )
  for (const box of boxes) {
    box.addEventListener('change', () => {
      for (const other of boxes) if (other !== box) other.checked = false
    })
  }
  return { node, control: boxes[0] ?? node, read: () => options[boxes.findIndex((it) => it.checked)] ?? '' }
}
