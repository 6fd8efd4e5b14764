import { createAlert } from '../chung/alert.js'
import { createCombo } from '../chung/combo.js'
import { h } from '../chung/h.js'
import { provinces, wards } from '../chung/places.js'

/** @param {import('./view.js').App} app */
export function agencyCard(app) {
  const { node: alert, say } = createAlert()
  /** @type {{ tinh: string | null, xa: string | null }} */
  const chosen = { tinh: null, xa: null }

  const ward = createCombo({
    id: 'chon-xa',
    label: 'Phường/Xã',
    placeholder: '-- Chọn Phường/Xã --',
    options: () => (chosen.tinh === null ? [] : wards),
    onChoose: (index) => {
      chosen.xa = String(index)
      say('')
    },
  })
  const province = createCombo({
    id: 'chon-tinh',
    label: 'Tỉnh/Thành phố',
    placeholder: '-- Chọn Tỉnh/Thành phố --',
    options: () => provinces,
    onChoose: (index) => {
      chosen.tinh = String(index)
      chosen.xa = null
      ward.reset()
      say('')
    },
  })

  function submit() {
    if (chosen.tinh === null) return say('Hãy chọn Tỉnh/Thành phố trước.')
    if (chosen.xa === null) return say('Hãy chọn Phường/Xã.')
    app.go('dich-vu', { ma: app.journey.ma, ...chosen })
  }

  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'chon-co-quan' },
    h('h2', { id: 'chon-co-quan' }, 'Chọn cơ quan thực hiện'),
    h('div', { class: 'fields' }, province.root, ward.root),
    h('button', { type: 'button', class: 'primary', onclick: submit }, 'Nộp hồ sơ'),
    alert,
  )
}
