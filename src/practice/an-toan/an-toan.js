import { mountBanner } from '../chung/banner.js'
import { byId } from '../chung/by-id.js'
import { h } from '../chung/h.js'
import { broken, official, questions } from './names.js'

const root = byId('bai', HTMLDivElement)

/**
 * @param {string} title
 * @param {...Node} content
 */
function show(title, ...content) {
  const heading = h('h2', { tabindex: -1 }, title)
  root.replaceChildren(h('section', { class: 'card' }, heading, ...content))
  heading.focus({ preventScroll: true })
  scrollTo(0, 0)
}

/**
 * @param {string} id
 * @param {string} label
 * @param {() => void} onclick
 */
const onward = (id, label, onclick) =>
  h('div', { class: 'actions' }, h('button', { id, type: 'button', class: 'primary', onclick }, label))

const officialTable = () =>
  h(
    'div',
    { class: 'names' },
    h('h3', { id: 'ten-chinh-thuc' }, 'Tên chính thức để so'),
    h(
      'table',
      { 'aria-labelledby': 'ten-chinh-thuc' },
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Tên miền'), h('th', { scope: 'col' }, 'Của ai'))),
      h(
        'tbody',
        {},
        ...official.map(([host, owner]) => h('tr', {}, h('td', { class: 'name' }, broken(host)), h('td', {}, owner))),
      ),
    ),
    h('p', { class: 'hint' }, 'Bảng chỉ có vài tên để tập. Trong bài, dấu chấm viết là [.] để không ai bấm nhầm.'),
  )

function start() {
  show(
    'Trước khi bắt đầu',
    h('p', {}, 'Tên miền là tên của trang, ghi ở đầu thanh địa chỉ. Bài có 5 thanh địa chỉ vẽ sẵn.'),
    h('p', {}, 'Mỗi lần, hãy so tên miền với bảng bên dưới. Sai thì chọn lại, không sao cả.'),
    h(
      'div',
      { role: 'group', 'aria-labelledby': 'ten-chinh-thuc' },
      officialTable(),
      onward('bat-dau', 'Bắt đầu', () => ask(0)),
    ),
  )
}

/** @param {number} at */
function ask(at) {
  const question = questions[at]
  if (!question) return finish()
  const { host, verdict, reason } = question
  const result = h('div', { class: 'result', role: 'status', tabindex: -1 })
  const table = officialTable()
  /** @param {boolean} same */
  const answer = (same) => {
    const right = same === (verdict === 'official')
    result.className = right ? 'result right' : 'result'
    result.replaceChildren(
      h('strong', {}, right ? 'Đúng rồi.' : 'Chưa đúng. Đọc lý do rồi chọn lại.'),
      h('p', {}, reason),
      h('p', { class: 'hint' }, SAYS[verdict]),
    )
    // Answered: what is left to do is to read why.
    table.hidden = right
    if (right)
      result.append(onward('tiep-theo', at + 1 < questions.length ? 'Câu tiếp theo' : 'Xong', () => ask(at + 1)))
    // The guide's card keeps clear of what has the focus: of the reason, now.
    result.focus({ preventScroll: true })
  }
  show(
    `Câu ${at + 1}/${questions.length}`,
    // One group, so that what is compared, the answers and the reason stay together, and clear of the guide's card.
    h(
      'div',
      { role: 'group', 'aria-labelledby': 'cau-hoi' },
      h(
        'figure',
        { class: 'browser' },
        h('figcaption', {}, 'Thanh địa chỉ (hình vẽ)'),
        h('div', { class: 'name' }, broken(host)),
      ),
      h('p', { id: 'cau-hoi', class: 'label' }, 'Tên này có giống từng chữ với một tên trong bảng không?'),
      h(
        'div',
        { class: 'actions' },
        h('button', { id: 'giong', type: 'button', onclick: () => answer(true) }, 'Giống từng chữ'),
        h('button', { id: 'khac', type: 'button', onclick: () => answer(false) }, 'Không giống'),
      ),
      result,
      table,
    ),
  )
}

const SAYS = {
  official: 'Gặp tên này, Dẫn Lối nói: Đây là cổng chính thức.',
  'look-alike': 'Gặp tên này, Dẫn Lối nói: Cẩn thận: tên trang này giống một cổng chính thức, nhưng không phải.',
}

function finish() {
  show(
    'Xong bài',
    h(
      'ul',
      {},
      h('li', {}, h('strong', {}, 'Đối chiếu từng chữ của tên miền. '), 'Phần cuối cùng nói trang là của ai.'),
      h('li', {}, 'Thiếu gov.vn chưa chắc là giả. Có gov.vn ở giữa tên chưa chắc là thật.'),
      h('li', {}, 'Không có trong danh sách: Dẫn Lối chỉ nói chưa biết trang đó, không gọi là giả.'),
    ),
    h('button', { type: 'button', onclick: start }, 'Làm lại từ đầu'),
  )
}

mountBanner()
start()
