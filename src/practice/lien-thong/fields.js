import { openOnPress } from '../chung/drawn-list.js'
import { h, ours } from '../chung/h.js'

/**
 * A box of the form. `name` is its formcontrolname. A label that the source gives is `known`; the others follow from the
 * name, and the page says so.
 * @typedef {object} Box
 * @property {string} name
 * @property {string} label
 * @property {'text' | 'number' | 'list' | 'radio' | 'check' | 'area'} [kind] text unless said
 * @property {string[]} [options]
 * @property {boolean} [known]
 * @property {boolean} [required]
 * @property {string} [given] comes from VNeID, only to be read
 * @property {{ name: string, is: string }} [after] shown once that box holds this
 */

/** @typedef {{ box: Box, node: HTMLElement, read: () => string }} Field */

const mark = (/** @type {Box} */ { known }) => !known && ours('nhãn suy ra')
const star = (/** @type {Box} */ { required }) => required && h('span', { 'aria-hidden': 'true' }, ' *')

/** @param {Box} box @returns {Field} */
function textBox(box) {
  const { name, label, kind, required, given } = box
  const input = h('input', {
    id: `o-${name}`,
    formcontrolname: name,
    type: kind === 'number' ? 'number' : 'text',
    min: kind === 'number' ? 1 : null,
    autocomplete: 'off',
    required,
    readonly: given !== undefined,
  })
  input.value = given ?? ''
  const node = h('div', { class: 'field' }, h('label', { for: input.id }, label, star(box), mark(box)), input)
  return { box, node, read: () => input.value.trim() }
}

/**
 * A list as ng-select draws it.
 * @param {string} name
 * @param {string} labelId
 * @param {string} label
 * @param {string[]} options
 * @param {boolean} [required]
 */
export function ngSelect(name, labelId, label, options, required = false) {
  const shown = h('span', { class: 'ng-value-label' })
  const control = h(
    'div',
    {
      class: 'ng-select-container combo',
      role: 'combobox',
      tabindex: 0,
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-labelledby': labelId,
      'aria-required': required ? 'true' : null,
    },
    h('span', { class: 'ng-value' }, shown),
  )
  openOnPress({
    control,
    listId: `${name}-danh-sach`,
    label,
    options,
    onChoose: (text) => {
      shown.textContent = text
    },
  })
  const node = document.createElement('ng-select')
  node.setAttribute('formcontrolname', name)
  node.append(control)
  return { node, read: () => shown.textContent ?? '' }
}

/** @param {Box} box @returns {Field} */
function listBox(box) {
  const { name, label, options = [], required, given } = box
  if (given !== undefined) return textBox(box)
  const labelId = `nhan-${name}`
  const list = ngSelect(name, labelId, label, options, required)
  const title = h('span', { class: 'label' }, h('span', { id: labelId }, label), star(box), mark(box))
  const node = h('div', { class: 'field' }, title, list.node)
  return { box, node, read: list.read }
}

/** @param {Box} box @returns {Field} */
function radioBox(box) {
  const { name, label, options = [] } = box
  const radios = options.map((_, at) => h('input', { id: `o-${name}-${at}`, type: 'radio', name, autocomplete: 'off' }))
  const node = h(
    'div',
    { class: 'field' },
    h('span', { id: `nhan-${name}`, class: 'label' }, label, mark(box)),
    h(
      'div',
      { role: 'radiogroup', formcontrolname: name, 'aria-labelledby': `nhan-${name}` },
      ...radios.map((it, at) => h('div', { class: 'choice' }, it, h('label', { for: it.id }, options[at]))),
    ),
  )
  return { box, node, read: () => options[radios.findIndex((it) => it.checked)] ?? '' }
}

/** @param {Box} box @returns {Field} */
function checkBox(box) {
  const input = h('input', { id: `o-${box.name}`, formcontrolname: box.name, type: 'checkbox', autocomplete: 'off' })
  const node = h('div', { class: 'field choice' }, input, h('label', { for: input.id }, box.label, mark(box)))
  return { box, node, read: () => (input.checked ? 'Có' : '') }
}

const PLACES = ['Hà Nội', 'Lào Cai', 'Đồng Nai', 'Thành phố Hồ Chí Minh']
const WARDS = ['Phường Luyện Tập 1 (tên bịa)', 'Xã Luyện Tập 4 (tên bịa)']

/** An address in three boxes. @param {Box} box @returns {Field} */
function areaBox(box) {
  const { name, label } = box
  const lists = [
    { part: 'Tinh', text: 'Tỉnh/Thành phố', options: PLACES },
    { part: 'Xa', text: 'Phường/Xã', options: WARDS },
  ].map(({ part, text, options }) => {
    const labelId = `nhan-${name}-${part}`
    const list = ngSelect(`${name}${part}`, labelId, text, options)
    return { ...list, node: h('div', { class: 'field' }, h('span', { id: labelId, class: 'label' }, text), list.node) }
  })
  const detail = h('input', { id: `o-${name}-chi-tiet`, type: 'text', autocomplete: 'off' })
  const node = h(
    'fieldset',
    { class: 'field wide', formcontrolname: name },
    h('legend', {}, label, mark(box)),
    h(
      'div',
      { class: 'fields' },
      ...lists.map((it) => it.node),
      h('div', { class: 'field' }, h('label', { for: detail.id }, 'Chi tiết'), detail),
    ),
  )
  return {
    box,
    node,
    read: () => [detail.value.trim(), ...lists.map((it) => it.read()).reverse()].filter(Boolean).join(', '),
  }
}

const KINDS = { text: textBox, number: textBox, list: listBox, radio: radioBox, check: checkBox, area: areaBox }

/** @param {Box} box @returns {Field} */
export const makeField = (box) => KINDS[box.kind ?? 'text'](box)
