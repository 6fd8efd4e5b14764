import { createAlert } from '../chung/alert.js'
import { fileDossier } from '../chung/dossiers.js'
import { textField } from '../chung/field.js'
import { h, ours } from '../chung/h.js'
import { backButton, nextButton, stepHeading, stepSection } from './wizard.js'

const WAYS = ['bản giấy có đóng dấu', 'trực tuyến', 'bưu chính công ích']

/** @param {import('./wizard.js').Wizard} wizard */
export function resultStep({ procedure, lesson, show }) {
  const { node: alert, say } = createAlert()
  const ways = WAYS.map((label, at) => {
    const radio = h('input', { id: `kt_hinh-thuc-${at}`, type: 'radio', name: 'kt_hinh-thuc', autocomplete: 'off' })
    return { radio, node: h('div', { class: 'choice' }, radio, h('label', { for: radio.id }, label)) }
  })
  const copies = textField({
    id: 'kt_so-luong-phieu-sao-trich-luc',
    label: 'số lượng phiếu sao trích lục',
    type: 'number',
    props: { min: lesson.copiesNeeded ? 1 : 0, inputmode: 'numeric' },
  })
  for (const { radio } of ways) radio.addEventListener('change', () => say(''))
  const count = copies.querySelector('input')
  const total = h('p', { role: 'status' })
  count?.addEventListener('input', () => {
    say('')
    const number = Number(count.value)
    const worth = lesson.perCopy !== null && Number.isInteger(number) && number > 0
    total.textContent = worth ? `${number} bản: ${((lesson.perCopy ?? 0) * number).toLocaleString('vi-VN')}đ` : ''
  })

  function send() {
    if (!ways.some(({ radio }) => radio.checked)) return say('Hãy chọn một cách nhận kết quả.')
    const number = Number(count?.value)
    if (!Number.isInteger(number) || number < (lesson.copiesNeeded ? 1 : 0)) return say('Hãy ghi số lượng bản.')
    say('')
    fileDossier(procedure.code)
    show('thanh-cong')
  }

  return stepSection(
    'buoc-4',
    stepHeading('Nhận kết quả'),
    h('fieldset', { class: 'field' }, h('legend', {}, 'Hình thức nhận', ours()), ...ways.map(({ node }) => node)),
    copies,
    h('p', {}, h('strong', {}, 'Lệ phí: '), lesson.fee),
    total,
    h(
      'p',
      { class: 'hint' },
      'Mức phí theo tài liệu đã thu thập, chưa kiểm chứng trên cổng thật. Ở đây không phải trả tiền.',
    ),
    alert,
    h(
      'div',
      { class: 'actions' },
      backButton(() => show('buoc-3')),
      nextButton('kt_gui-ho-so', 'Gửi hồ sơ', send),
    ),
  )
}
