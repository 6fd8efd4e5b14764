import { fold } from '../chung/fold.js'
import { h, ours } from '../chung/h.js'
import { readJourney } from '../chung/journey.js'
import { select2 } from '../chung/select2.js'
import { linkTo, showPage } from './page.js'
import { FIELDS, residence } from './thu-tuc.js'

/** The field is a choice from a list, so it may stand in the address; what is typed never does. */
const chosen = FIELDS[Number(new URLSearchParams(location.search).get('linh-vuc') ?? '-1')] ?? ''
const { loggedIn } = readJourney()

const keyword = h('input', { id: 'txtKEYWORD', name: 'txtKEYWORD', type: 'text', autocomplete: 'off' })
const field = select2({
  name: 'lv_block_search',
  label: 'Lĩnh vực',
  options: FIELDS,
  shown: chosen,
  // The server draws the whole page anew for each choice, as older portals do.
  onChoose: (_, index) => location.assign(linkTo('/danh-sach.html', { 'linh-vuc': String(index) })),
})
const results = h('div', { role: 'status' })

/** @param {import('./thu-tuc.js').Residence} it */
const row = ({ code, name }) =>
  h(
    'article',
    { class: 'card dong', 'aria-labelledby': `tt-${code}` },
    h('div', {}, h('h2', { id: `tt-${code}` }, name), h('p', { class: 'hint' }, `Mã thủ tục: ${code}`)),
    h('a', { class: 'button', href: linkTo('/to-khai.html', {}, { ma: code }) }, 'Nộp hồ sơ'),
  )

function find() {
  if (!loggedIn) return results.replaceChildren(h('p', { class: 'alert' }, 'Hãy đăng nhập trước.'))
  if (chosen !== FIELDS[0]) return results.replaceChildren(h('p', {}, 'Hãy chọn lĩnh vực về cư trú.'))
  const words = fold(keyword.value).split(/\s+/)
  const found = residence.filter(({ name }) => words.every((word) => fold(name).includes(word)))
  results.replaceChildren(h('p', {}, `Có ${found.length} thủ tục.`), ...found.map(row))
}

keyword.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') find()
})
showPage(
  h('h1', {}, 'Tìm thủ tục để nộp', ours()),
  h(
    'div',
    { class: 'card' },
    field.node,
    h('div', { class: 'field' }, h('label', { for: 'txtKEYWORD' }, 'Tên thủ tục', ours()), keyword),
    h('button', { type: 'button', class: 'primary', onclick: find }, 'Tìm kiếm'),
  ),
  results,
)
