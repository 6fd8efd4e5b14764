import { createAlert } from '../chung/alert.js'
import { mountBanner } from '../chung/banner.js'
import { byId } from '../chung/by-id.js'
import { factsList } from '../chung/facts-list.js'
import { h, ours } from '../chung/h.js'
import { practiceNumber } from '../chung/practice-number.js'
import { findProcedure } from '../chung/procedures.js'

const root = byId('cong', HTMLDivElement)

/** The four lists that the guide of Cà Mau names. */
const LISTS = ['Hồ sơ đã nộp', 'Hồ sơ chưa nộp', 'Hồ sơ cần chỉnh sửa', 'Hồ sơ yêu cầu bổ sung']
const ASKING = 'Hồ sơ yêu cầu bổ sung'
const PROCEDURE = findProcedure('1.001193')

let isDone = false

/**
 * @param {string} title
 * @param {...Node} content
 */
function show(title, ...content) {
  const heading = h('h1', { tabindex: -1 }, title)
  root.replaceChildren(heading, ...content)
  heading.focus({ preventScroll: true })
  scrollTo(0, 0)
}

/**
 * @param {string} label
 * @param {() => void} onclick
 */
const button = (label, onclick, main = true) =>
  h('button', { type: 'button', class: main && 'primary', onclick }, label)

const facts = () =>
  factsList([
    ['Thủ tục', PROCEDURE?.name ?? ''],
    ['Mã hồ sơ', practiceNumber(PROCEDURE?.code ?? '')],
  ])

const asked = () =>
  h(
    'p',
    { class: 'asked' },
    h('strong', {}, 'Cán bộ yêu cầu (lời bịa ra để tập): '),
    'ảnh giấy chứng sinh bị mờ, đề nghị bổ sung ảnh rõ.',
  )

function home() {
  show('Trang của công dân', h('div', { class: 'card' }, button('Quản lý hồ sơ', manage)))
}

function manage() {
  show('Quản lý hồ sơ', lists(), h('p', {}, 'Chọn một danh sách ở trên.'))
}

const lists = () =>
  h('nav', { class: 'lists', 'aria-label': 'Danh sách hồ sơ' }, ...LISTS.map((it) => button(it, () => list(it), false)))

/** @param {string} name */
function list(name) {
  const isThere = name === (isDone ? 'Hồ sơ đã nộp' : ASKING)
  show(
    name,
    lists(),
    isThere
      ? h('div', { class: 'card' }, facts(), ...(isDone ? [] : [asked(), button('Bổ sung hồ sơ', supplement)]))
      : h('p', {}, 'Không có hồ sơ luyện tập nào ở đây.'),
  )
}

function supplement() {
  const { node: alert, say } = createAlert()
  const file = h('input', { id: 'tep-bo-sung', type: 'file', autocomplete: 'off' })
  const update = () => {
    if (!file.files?.length) return say('Chọn tệp được yêu cầu trước.')
    isDone = true
    show(
      'Đã cập nhật',
      h('div', { class: 'card' }, facts(), h('p', { class: 'hint' }, 'Bản luyện tập: không có tệp nào được gửi đi.')),
      lists(),
    )
  }
  show(
    'Bổ sung hồ sơ',
    h(
      'div',
      { class: 'card' },
      facts(),
      asked(),
      h('div', { class: 'field' }, h('label', { for: 'tep-bo-sung' }, 'Tệp bổ sung', ours()), file),
      button('Cập nhật', update),
      alert,
    ),
  )
}

mountBanner()
home()
