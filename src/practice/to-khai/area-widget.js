import { textField } from '../chung/field.js'
import { h } from '../chung/h.js'

const VARIANTS = /** @type {const} */ ([
  ['_TrongNuoc', 'Trong nước'],
  ['_NuocNgoai', 'Nước ngoài'],
])

/**
 * A block for an address, at home or abroad. What the real one holds was not recorded, so one line stands for it.
 * @param {import('./form-model.js').Field} field
 * @param {import('./form-model.js').Ties} ties
 * @returns {import('./form-model.js').Widget}
 */
export function areaWidget({ name, required = false }, { labelId, describedBy }) {
  const kinds = VARIANTS.map(([variant, label], at) => {
    const radio = h('input', { id: `${name}${variant}-chon`, type: 'radio', name: `${name}-chon`, autocomplete: 'off' })
    radio.checked = at === 0
    return { radio, node: h('div', { class: 'choice' }, radio, h('label', { for: radio.id }, label)) }
  })
  const line = textField({
    id: `${name}-dia-chi`,
    label: 'Địa chỉ',
    isOurs: true,
    props: { name: `${name}_TrongNuoc` },
  })
  const input = line.querySelector('input')
  if (input) input.required = required
  const node = h(
    'div',
    { class: 'area', role: 'group', 'aria-labelledby': labelId, 'aria-describedby': describedBy },
    ...kinds.map((it) => it.node),
    line,
  )
  node.addEventListener('change', () => {
    const at = kinds.findIndex(({ radio }) => radio.checked)
    if (input) input.name = `${name}${VARIANTS[at]?.[0] ?? ''}`
  })
  return { node, control: input ?? node, read: () => input?.value.trim() ?? '' }
}
