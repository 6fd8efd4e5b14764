import { h, ours } from './h.js'

/**
 * A labelled field. `autocomplete` is off so that the browser keeps nothing of what a learner types.
 * @param {object} field
 * @param {string} field.id
 * @param {string} field.label
 * @param {string} [field.type]
 * @param {string} [field.hint]
 * @param {boolean} [field.isOurs] the label is not from the portal
 * @param {Record<string, string | number>} [field.props]
 */
export function textField({ id, label, type = 'text', hint, isOurs = false, props = {} }) {
  const described = hint ? { 'aria-describedby': `${id}-goi-y` } : {}
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label, isOurs && ours()),
    h('input', { id, type, autocomplete: 'off', ...described, ...props }),
    hint && h('p', { id: `${id}-goi-y`, class: 'hint' }, hint),
  )
}

/**
 * @param {string} id
 * @param {string} label
 * @param {string[]} options
 * @param {{ prompt?: string }} [extra] first, empty entry
 */
export const selectField = (id, label, options, { prompt } = {}) =>
  h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label),
    h(
      'select',
      { id, autocomplete: 'off' },
      prompt && h('option', { value: '' }, prompt),
      ...options.map((it) => h('option', {}, it)),
    ),
  )
