import { h } from '../chung/h.js'

/**
 * @param {import('./form-model.js').Field} field
 * @param {import('./form-model.js').Ties} ties
 * @returns {import('./form-model.js').Widget}
 */
export function textWidget({ name, widget, required = false }, { describedBy }) {
  const input = h('input', {
    id: name,
    name,
    type: widget === 'number' ? 'number' : 'text',
    min: widget === 'number' ? 1 : null,
    inputmode: widget === 'number' ? 'numeric' : null,
    autocomplete: 'off',
    required,
    'aria-required': required ? 'true' : null,
    'aria-describedby': describedBy,
  })
  return { node: input, control: input, read: () => input.value.trim() }
}
