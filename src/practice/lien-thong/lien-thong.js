import { createAlert } from '../chung/alert.js'
import { mountBanner } from '../chung/banner.js'
import { byId } from '../chung/by-id.js'
import { factsList } from '../chung/facts-list.js'
import { h, ours } from '../chung/h.js'
import { watchSession } from '../chung/session-clock.js'
import { siteUrl } from '../chung/sites.js'
import { agencies, declaration } from './boxes.js'
import { makeField, ngSelect } from './fields.js'

/** @typedef {import('./fields.js').Field} Field */

const ROUTE = '#/ke-khai/2.000986'
const main = byId('ke-khai', HTMLElement)
/** Two of the three papers that are to be read again; the third is not filled in here. */
const PAPERS = ['Tờ khai đăng ký khai sinh', 'CT01', 'TK1-TS']

/**
 * The same id on every step, as on the real portal: only the heading tells them apart.
 * @param {string} text
 * @param {() => void} go
 */
const nextButton = (text, go) =>
  h('div', { class: 'actions' }, h('button', { id: 'next', type: 'button', class: 'primary', onclick: go }, text))
const unknownNext = (/** @type {() => void} */ go) => nextButton('Tiếp (nhãn của bản luyện tập)', go)

/** What is required and empty, or not there yet, is said; true when all is well. @param {Field[]} fields @param {(text: string) => void} say */
function check(fields, say) {
  const empty = fields.filter(({ box, node, read }) => box.required && !node.hidden && read() === '')
  say(empty.length > 0 ? `Còn ${empty.length} ô bắt buộc chưa điền. Ô cần điền có dấu *.` : '')
  empty[0]?.node.querySelector('input, [role=combobox]')?.scrollIntoView({ block: 'center' })
  return empty.length === 0
}

/** @type {((show: (at: number) => void) => { title: string, mark?: Node, content: Node[] })[]} */
const steps = [
  (show) => {
    const fields = agencies.map((it) => makeField({ ...it, required: true }))
    const { node: alert, say } = createAlert()
    const go = () => check(fields, say) && show(1)
    return {
      title: 'Lựa chọn cơ quan',
      content: [
        h('div', { class: 'card' }, h('div', { class: 'fields' }, ...fields.map((it) => it.node)), alert),
        nextButton('Chuyển bước tiếp theo', go),
      ],
    }
  },
  (show) => {
    const { node: alert, say } = createAlert()
    /** @type {Field[]} */
    const all = []
    const sections = declaration.map(({ title, known, boxes, remark }, at) => {
      const fields = boxes.map(makeField)
      all.push(...fields)
      return h(
        'section',
        { class: 'card', 'aria-labelledby': `muc-${at}` },
        h('h3', { id: `muc-${at}` }, title, !known && ours('nhãn suy ra')),
        remark && h('p', { class: 'hint' }, remark),
        h('div', { class: 'fields' }, ...fields.map((it) => it.node)),
      )
    })
    const follow = () => {
      for (const { box, node } of all)
        if (box.after) node.hidden = all.find((it) => it.box.name === box.after?.name)?.read() !== box.after.is
    }
    follow()
    const body = h('div', {}, ...sections)
    body.addEventListener('change', follow)
    const checked = h('p', { role: 'status' })
    const ask = () => {
      checked.textContent = 'Đã xác thực thử. Bản luyện tập không hỏi cơ sở dữ liệu nào.'
    }
    return {
      title: 'Kê khai',
      content: [
        h(
          'div',
          { class: 'card' },
          h('button', { type: 'button', onclick: ask }, 'Xác thực với CSDLQG về dân cư'),
          checked,
        ),
        body,
        alert,
        unknownNext(() => check(all, say) && show(2)),
      ],
    }
  },
  (show) => ({
    title: 'Xem lại tờ khai',
    content: [
      h(
        'div',
        { class: 'card' },
        h('p', {}, 'Đọc lại từng tờ trước khi đi tiếp.'),
        h('ul', {}, ...PAPERS.map((it) => h('li', {}, it))),
      ),
      unknownNext(() => show(3)),
    ],
  }),
  (show) => {
    const { node: alert, say } = createAlert()
    const files = ['giay-chung-sinh', 'ct01'].map((id) =>
      h('input', { id: `tep-${id}`, type: 'file', accept: '.pdf,.jpg,.jpeg,.png' }),
    )
    const labels = ['Giấy chứng sinh', 'CT01']
    const go = () => {
      const lacking = labels.filter((_, at) => !files[at]?.files?.length)
      say(lacking.length > 0 ? `Chưa đính kèm ${lacking.join(', ')}. Hồ sơ không có tệp sẽ bị trả lại.` : '')
      if (lacking.length === 0) show(4)
    }
    return {
      title: 'Đính kèm',
      mark: ours('tên bước này là suy ra'),
      content: [
        h(
          'div',
          { class: 'card' },
          ...files.map((it, at) => h('div', { class: 'field' }, h('label', { for: it.id }, labels[at], ours()), it)),
          alert,
        ),
        unknownNext(go),
      ],
    }
  },
  (show) => {
    const { node: alert, say } = createAlert()
    const labelId = 'nhan-hinh-thuc'
    const way = ngSelect('luyen-hinh-thuc', labelId, 'Cách nhận', [
      'Nhận tại cơ quan (của bản luyện tập)',
      'Nhận tại nhà (của bản luyện tập)',
    ])
    const code = h('input', { id: 'luyen-ma', type: 'text', autocomplete: 'off' })
    const send = () => {
      if (!way.read()) return say('Hãy chọn cách nhận.')
      if (code.value !== CODE) return say('Mã kiểm tra chưa đúng: phân biệt chữ hoa và chữ thường.')
      show(5)
    }
    return {
      title: 'hình thức nhận kết quả',
      content: [
        h(
          'div',
          { class: 'card' },
          h('div', { class: 'field' }, h('span', { id: labelId, class: 'label' }, 'Cách nhận', ours()), way.node),
          h('p', { class: 'captcha', 'aria-label': 'Hình có mã' }, CODE),
          h('div', { class: 'field' }, h('label', { for: code.id }, 'mã kiểm tra'), code),
          alert,
        ),
        nextButton('Hoàn thành', send),
      ],
    }
  },
  () => ({
    title: 'Kê khai thông tin thành công',
    content: [
      h(
        'div',
        { class: 'card' },
        h('p', {}, 'Vui lòng ghi nhớ các thông tin bên dưới để theo dõi tình hình xử lý…'),
        factsList([
          ['Số hồ sơ', 'LUYEN-TAP-2.000986 (số bịa ra)'],
          ['Ngày hẹn trả dự kiến', 'ngày bịa ra'],
        ]),
        h('p', { class: 'hint' }, 'Bản luyện tập: không có hồ sơ nào được gửi đến cơ quan nhà nước.'),
        h('a', { class: 'button', href: siteUrl('dvcqg', '/index.html?da-dang-nhap=1') }, 'Về cổng luyện tập'),
      ),
    ],
  }),
]
/** Letters that look alike are left out. */
const CODE = 'aB7k'

/** No page load between the steps. @param {number} at */
function show(at) {
  const step = steps[at]?.(show)
  if (!step) return
  const heading = h('h2', { tabindex: -1 }, step.title)
  main.replaceChildren(
    h(
      'h1',
      { class: 'title' },
      'Thêm mới hồ sơ dịch vụ công liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ căn cước, cấp thẻ BHYT cho trẻ dưới 6 tuổi',
    ),
    h(
      'ol',
      { class: 'stepper', 'aria-label': 'Các bước' },
      ...steps.map((_, n) => h('li', { 'aria-current': n === at ? 'step' : null }, `Bước ${n + 1}`)),
    ),
    heading,
    ...(step.mark ? [h('p', {}, step.mark)] : []),
    ...step.content,
  )
  scrollTo(0, 0)
  heading.focus({ preventScroll: true })
}

mountBanner()
if (location.hash !== ROUTE) history.replaceState(null, '', ROUTE)
show(0)
watchSession(() => location.assign(siteUrl('dvcqg', '/index.html')))
