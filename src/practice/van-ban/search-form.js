import { factsList } from '../chung/facts-list.js'
import { selectField, textField } from '../chung/field.js'
import { fold } from '../chung/fold.js'
import { h } from '../chung/h.js'
import { card, pressable } from '../chung/screens.js'

const NOTHING = 'Không có văn bản nào phù hợp với điều kiện tìm kiếm.'

/** @param {import('./van-ban.js').Office} office */
export function searchForm(office) {
  const word = textField({ id: 'tu-khoa', label: 'Từ khóa' })
  const from = textField({ id: 'tu-ngay', label: 'Khoảng ngày ban hành', hint: 'Có thể bỏ trống.' })
  const who = textField({ id: 'co-quan-tim', label: 'Cơ quan ban hành' })
  const state = selectField('trang-thai', 'Trạng thái xử lý', ['Chưa xử lý', 'Đã xử lý'], { prompt: 'Tất cả' })
  const results = h('div', { role: 'status' })
  const typedIn = (/** @type {HTMLElement} */ it) => fold(it.querySelector('input')?.value ?? '')

  function search() {
    const wanted = state.querySelector('select')?.value
    const found = office.papers.filter(
      (it) =>
        fold(`${it.number} ${it.about}`).includes(typedIn(word)) &&
        it.day.includes(typedIn(from)) &&
        fold(it.from).includes(typedIn(who)) &&
        (!wanted || it.state === wanted),
    )
    results.replaceChildren(found.length > 0 ? table(found) : h('p', {}, NOTHING))
  }

  /** @param {import('./van-ban.js').Paper[]} found */
  const table = (found) =>
    h(
      'table',
      { 'aria-label': 'Văn bản tìm thấy' },
      h('thead', {}, h('tr', {}, ...['Số ký hiệu', 'Trích yếu', ''].map((it) => h('th', { scope: 'col' }, it)))),
      h(
        'tbody',
        {},
        ...found.map((it) =>
          h(
            'tr',
            {},
            h('td', {}, it.number),
            h('td', {}, it.about),
            h(
              'td',
              {},
              pressable('Xem', () => open(it), false),
            ),
          ),
        ),
      ),
    )

  /** @param {import('./van-ban.js').Paper} paper */
  const open = (paper) =>
    office.show(
      'Chi tiết văn bản (mô phỏng)',
      card(
        factsList([
          ['Số ký hiệu', paper.number],
          ['Trích yếu', paper.about],
          ['Cơ quan ban hành', paper.from],
          ['Trạng thái xử lý', paper.state],
        ]),
        pressable('Quay lại', () => searchForm(office)),
      ),
    )

  office.show(
    'Tìm kiếm văn bản đến',
    card(
      h('div', { class: 'fields' }, word, from, who, state),
      h('div', { class: 'actions' }, pressable('Tìm kiếm', search), pressable('Quay lại', office.menu, false)),
      results,
    ),
  )
}
