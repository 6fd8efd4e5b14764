import { createAlert } from '../chung/alert.js'
import { textField } from '../chung/field.js'
import { h } from '../chung/h.js'
import { card, pressable } from '../chung/screens.js'

/** Of the file; what the manual says when it is larger. */
const MOST_BYTES = 50 * 1024 * 1024
const TOO_LARGE = 'Tệp đính kèm không được vượt quá 50MB.'

/** @param {import('./van-ban.js').Office} office */
export function receiveForm(office) {
  const { node: alert, say } = createAlert()
  const fields = [
    textField({ id: 'so-hieu', label: 'Số hiệu văn bản (*)' }),
    textField({ id: 'ngay-ban-hanh', label: 'Ngày ban hành (*)', hint: 'Ngày/tháng/năm, như 15/09/2026.' }),
    textField({ id: 'co-quan', label: 'Cơ quan ban hành (*)' }),
    textField({ id: 'trich-yeu', label: 'Trích yếu (*)' }),
  ]
  const inputs = fields.map((it) => it.querySelector('input'))
  const file = h('input', { id: 'tep', type: 'file', autocomplete: 'off' })

  function save() {
    const empty = inputs.find((it) => !it?.value.trim())
    if (empty) {
      say(`Vui lòng nhập ${empty.labels?.[0]?.textContent?.replace(' (*)', '') ?? ''}`)
      return empty.focus()
    }
    if ((file.files?.[0]?.size ?? 0) > MOST_BYTES) return say(TOO_LARGE)
    const [number = '', day = '', from = '', about = ''] = inputs.map((it) => it?.value.trim() ?? '')
    office.papers.unshift({ number, day, from, about, state: 'Chưa xử lý' })
    office.show(
      'Tiếp nhận văn bản thành công',
      card(
        h('p', {}, 'Văn bản bịa đã vào danh sách của trang này. Đóng trang là hết.'),
        pressable('Văn bản đến', office.menu),
      ),
    )
  }

  office.show(
    'Thêm văn bản đến (mô phỏng)',
    card(
      h('div', { class: 'fields' }, ...fields),
      h('div', { class: 'field' }, h('label', { for: 'tep' }, 'File đính kèm'), file),
      alert,
      h('div', { class: 'actions' }, pressable('Lưu', save), pressable('Quay lại', office.menu, false)),
    ),
  )
}
