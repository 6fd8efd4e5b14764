import { h, ours } from '../chung/h.js'
import { areaWidget } from './area-widget.js'
import { dateWidget } from './date-widget.js'
import { radioWidget } from './radio-widget.js'
import { selectWidget } from './select-widget.js'
import { textWidget } from './text-widget.js'

const KINDS = {
  text: textWidget,
  number: textWidget,
  date: dateWidget,
  select: selectWidget,
  radio: radioWidget,
  area: areaWidget,
}

/**
 * @typedef {object} FormField
 * @property {import('./form-model.js').Field} field
 * @property {HTMLElement} node
 * @property {() => string} read
 * @property {() => void} focus
 * @property {() => boolean} complain says what is wrong beside the box; false when nothing is
 */

/**
 * A box with its number, label and marks. `(*)` and the marks stay out of the accessible name.
 * @param {import('./form-model.js').Field} field
 * @returns {FormField}
 */
export function formField(field) {
  const { no, label, name, widget = 'text', required = false, mark, hint } = field
  const [labelId, markId, wrongId] = [`${name}-nhan`, `${name}-ghi-chu`, `${name}-loi`]
  const isText = widget === 'text' || widget === 'number'
  const star = required && h('span', { 'aria-hidden': 'true' }, ' (*)')
  const title = isText
    ? h('label', { id: labelId, for: name }, label, star)
    : h('span', { id: labelId, class: 'label' }, label, star)
  const note = mark && ours(mark === 'inferred' ? 'nhãn suy ra' : 'nhãn của bản luyện tập')
  if (note) note.id = markId
  const wrong = h('p', { id: wrongId, class: 'wrong' })
  const number = no ? h('span', { class: 'number' }, `(${no})`) : null

  if (widget === 'note') {
    const node = h(
      'div',
      { class: 'field wide' },
      number,
      title,
      h('p', { class: 'hint' }, hint ?? 'Đính kèm ở Bước 3.'),
    )
    return { field, node, read: () => '', focus: () => {}, complain: () => false }
  }

  const describedBy = [note && markId, wrongId].filter(Boolean).join(' ')
  const box = KINDS[widget](field, { labelId, describedBy })
  const { control, read } = box
  const node = h(
    'div',
    { class: widget === 'area' ? 'field wide' : 'field' },
    number,
    title,
    note,
    h('div', { class: 'widget' }, box.node),
    wrong,
  )
  const complain = () => {
    const isWrong = required && !node.hidden && read() === ''
    wrong.textContent = isWrong ? 'Ô này bắt buộc phải điền.' : ''
    if (isWrong) control.setAttribute('aria-invalid', 'true')
    else control.removeAttribute('aria-invalid')
    return isWrong
  }
  // While typing, not on leaving the box: a line that vanishes on mousedown moves the next box from under the pointer.
  const recheck = () => control.hasAttribute('aria-invalid') && complain()
  node.addEventListener('input', recheck)
  node.addEventListener('change', recheck)
  return { field, node, read, focus: () => control.focus(), complain }
}
