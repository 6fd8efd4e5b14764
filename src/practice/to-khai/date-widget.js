import { h } from '../chung/h.js'

const PARTS = /** @type {const} */ ([
  ['day', 'Ngày', 2],
  ['month', 'Tháng', 2],
  ['year', 'Năm', 4],
])

/**
 * Three boxes, and the whole date in a fourth that the engine keeps out of sight.
 * @param {import('./form-model.js').Field} field
 * @param {import('./form-model.js').Ties} ties
 * @returns {import('./form-model.js').Widget}
 */
export function dateWidget({ name, required = false }, { labelId, describedBy }) {
  const whole = h('input', { type: 'hidden', name: `${name}-name-date-input` })
  const inputs = PARTS.map(([part, label, length]) =>
    h('input', {
      id: `${name}-${part}`,
      name: `${name}-${part}`,
      type: 'text',
      inputmode: 'numeric',
      maxlength: length,
      autocomplete: 'off',
      placeholder: label,
      'aria-label': label,
      required,
    }),
  )
  const read = () => (inputs.every((it) => /^\d+$/.test(it.value)) ? inputs.map((it) => it.value).join('/') : '')
  const node = h(
    'div',
    { class: 'x-date', role: 'group', 'aria-labelledby': labelId, 'aria-describedby': describedBy },
    ...inputs,
    whole,
  )
  node.addEventListener('input', () => {
    whole.value = read()
  })
  return { node, control: inputs[0] ?? node, read }
}
