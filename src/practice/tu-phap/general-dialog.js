import { createAlert } from '../chung/alert.js'
import { factsList } from '../chung/facts-list.js'
import { selectField } from '../chung/field.js'
import { h, ours } from '../chung/h.js'
import { showModal } from '../chung/modal.js'

/**
 * The first thing after VNeID. It cannot be closed: what is chosen here decides the rest.
 * @param {import('./wizard.js').Wizard} wizard
 */
export function showGeneralDialog({ procedure, province, ward, show }) {
  const agency = `Ủy ban nhân dân ${ward}`
  const { node: alert, say } = createAlert()
  const facts = factsList([
    ['Cấp thực hiện', 'Cấp xã'],
    ['Tỉnh thành', province],
    ['Thủ tục hành chính', procedure.name],
    ['Cơ quan thực hiện', agency],
    ['Đơn vị tiếp nhận', agency],
  ])
  const subject = selectField(
    'kt_doi-tuong-thuc-hien',
    'Đối tượng thực hiện',
    ['cho bản thân', 'Làm thủ tục cho người khác', 'ủy quyền'],
    { prompt: '-- Chọn (nhãn của bản luyện tập) --' },
  )
  subject.addEventListener('change', () => say(''))
  const confirm = h(
    'button',
    {
      type: 'button',
      class: 'primary',
      onclick: () => {
        if (!subject.querySelector('select')?.value) return say('Hãy chọn Đối tượng thực hiện.')
        close()
        show('buoc-1')
      },
    },
    'Xác nhận',
  )
  const close = showModal({
    id: 'thong-tin-chung',
    title: 'Thông tin chung',
    closable: false,
    body: [facts, h('p', {}, ours('giá trị của bản luyện tập')), subject, alert],
    actions: [confirm],
  })
}
