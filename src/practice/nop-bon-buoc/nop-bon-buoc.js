import { createAlert } from '../chung/alert.js'
import { mountBanner } from '../chung/banner.js'
import { byId } from '../chung/by-id.js'
import { h, ours } from '../chung/h.js'

/** As our sources name them; the third stands as one here. */
const STEPS = ['Thông tin hồ sơ', 'Thành phần hồ sơ', 'Phí, lệ phí / Hình thức nhận kết quả', 'Nộp hồ sơ']
/** Letters that look alike are left out. */
const CODE = 'hT4m'
const main = byId('nop', HTMLElement)
let isSent = false

/** Where pressing the fourth item of the bar leads: to the place where a result will stand, and to nothing sent. @param {number} at */
function show(at) {
  const bar = h(
    'div',
    { class: 'stepper', role: 'tablist', 'aria-label': 'Các bước' },
    ...STEPS.map((it, n) =>
      h(
        'div',
        { role: 'tab', tabindex: n === at ? 0 : -1, 'aria-selected': String(n === at), onclick: () => show(n) },
        `${n + 1} ${it}`,
      ),
    ),
  )
  main.replaceChildren(h('h1', {}, 'Nộp hồ sơ bốn bước', ours()), bar, ...content(at))
  scrollTo(0, 0)
}

/** @param {number} at */
function content(at) {
  if (at === 2) return fee()
  if (at === 3) return isSent ? sent() : notSent()
  return [
    h(
      'div',
      { class: 'card' },
      h('p', {}, 'Bài này tập bước 3. Hãy coi như bước này bạn đã làm xong.'),
      h('button', { type: 'button', onclick: () => show(2) }, 'Đến bước 3 (nút của bản luyện tập)'),
    ),
  ]
}

function fee() {
  const { node: alert, say } = createAlert()
  const code = h('input', { id: 'luyen-ma', type: 'text', autocomplete: 'off' })
  const ways = ['Nhận tại nơi nộp', 'Nhận qua bưu chính'].map((label, at) => {
    const radio = h('input', { id: `luyen-cach-${at}`, type: 'radio', name: 'luyen-cach', autocomplete: 'off' })
    return { radio, node: h('div', { class: 'choice' }, radio, h('label', { for: radio.id }, label)) }
  })
  const form = h(
    'form',
    { id: 'captchaForm' },
    h('p', { class: 'captcha', 'aria-label': 'Hình có mã' }, CODE),
    h('div', { class: 'field' }, h('label', { for: code.id }, 'Mã trong hình', ours()), code),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (!ways.some(({ radio }) => radio.checked)) return say('Hãy chọn một cách nhận kết quả.')
    if (code.value !== CODE) return say('Mã chưa đúng: phân biệt chữ hoa và chữ thường.')
    isSent = true
    show(3)
  })
  return [
    h(
      'section',
      { class: 'card' },
      h('h2', {}, 'Phí, lệ phí', ours()),
      h('p', {}, 'Số tiền bịa ra để tập: 0đ. Ở đây không phải trả tiền.'),
      h('fieldset', { class: 'field' }, h('legend', {}, 'Cách nhận kết quả', ours()), ...ways.map((it) => it.node)),
      form,
      alert,
      h(
        'div',
        { class: 'actions' },
        h('button', { type: 'submit', form: 'captchaForm', class: 'primary' }, 'Thanh toán'),
      ),
    ),
  ]
}

const sent = () => [
  h(
    'section',
    { class: 'card' },
    h('h2', {}, 'Nộp hồ sơ thành công'),
    h('p', {}, 'Hồ sơ đang chờ tiếp nhận'),
    h('p', { class: 'hint' }, 'Bản luyện tập: không có hồ sơ và đồng nào được gửi đi.'),
  ),
]

const notSent = () => [
  h(
    'div',
    { class: 'card' },
    h('p', {}, 'Chưa có gì được nộp: đây chỉ là chỗ hiện kết quả.'),
    h('button', { type: 'button', onclick: () => show(2) }, 'Về bước 3 (nút của bản luyện tập)'),
  ),
]

mountBanner()
show(2)
