import { textField } from '../chung/field.js'
import { h } from '../chung/h.js'
import { showModal } from '../chung/modal.js'
import { person } from '../chung/person.js'
import { nextButton, stepHeading, stepSection } from './wizard.js'

/** @param {import('./wizard.js').Wizard} wizard */
export function ownerStep({ show }) {
  function askToKeep() {
    const agree = h(
      'button',
      {
        type: 'button',
        class: 'primary',
        onclick: () => {
          close()
          show('buoc-2')
        },
      },
      'Đồng ý',
    )
    const close = showModal({
      id: 'luu-du-lieu',
      title: 'Lưu dữ liệu vào hồ sơ cá nhân',
      body: [h('p', {}, 'Bản luyện tập không lưu gì cả. Bấm “Đồng ý” để đi tiếp.')],
      actions: [agree],
    })
  }

  return stepSection(
    'buoc-1',
    stepHeading('Thông tin chủ hồ sơ'),
    h('p', {}, 'Người dùng luyện tập: ', h('strong', {}, person), ' (nhân vật bịa ra). Đừng gõ thông tin thật.'),
    h(
      'div',
      { class: 'fields' },
      textField({ id: 'kt_ngay-cap', label: 'Ngày cấp', hint: 'Ví dụ: 15/03/2022', props: { inputmode: 'numeric' } }),
      textField({ id: 'kt_noi-cap', label: 'Nơi cấp' }),
      textField({ id: 'kt_so-dien-thoai', label: 'Số điện thoại', type: 'tel' }),
      textField({ id: 'kt_email', label: 'Email', type: 'email' }),
      textField({ id: 'kt_dia-chi-chi-tiet', label: 'Địa chỉ chi tiết', isOurs: true }),
    ),
    h('div', { class: 'actions' }, nextButton('kt_buoc-tiep-theo-cho-ban-than', 'Bước tiếp theo', askToKeep)),
  )
}
