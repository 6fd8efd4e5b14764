/**
 * What every kind of box can do. `change` events bubble from it whenever its value may have changed.
 * @typedef {object} Widget
 * @property {HTMLElement} node
 * @property {HTMLElement} control takes the focus, and the mark of being wrong
 * @property {() => string} read as shown to a person; '' while incomplete
 */

/**
 * Names of the elements round a box that describe it.
 * @typedef {object} Ties
 * @property {string} labelId
 * @property {string} describedBy
 */

import { h } from '../chung/h.js'

/**
 * @param {import('./form-model.js').Field} field
 * @param {Ties} ties
 * @returns {Widget}
 */
export function textWidget({ name, widget, required = false, loose = false }, { describedBy }) {
  const input = h('input', {
    // Without an id no label can claim it: see `loose`.
    id: loose ? null : name,
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
