import { fold } from '../chung/fold.js'
import { h, ours } from '../chung/h.js'
import { procedures } from '../chung/procedures.js'
import { searchForm } from './search-form.js'
import { viewHeading, viewLink } from './view.js'

/**
 * Every word must be there, in any order: people rarely type a whole name.
 * @param {string} keyword
 */
const find = (keyword) => {
  const words = fold(keyword).split(/\s+/)
  return procedures.filter(({ code, name }) => words.every((word) => fold(`${code} ${name}`).includes(word)))
}

/** @type {(app: import('./view.js').App) => import('./view.js').View} */
export function searchView(app) {
  const found = find(app.keyword)
  const items = found.map(({ code, name }) =>
    h('li', {}, viewLink(app, name, 'thu-tuc', { ma: code }), h('p', { class: 'hint' }, `Mã thủ tục: ${code}`)),
  )
  return {
    title: 'Tìm kiếm',
    content: [
      viewHeading('Kết quả tìm kiếm', ours()),
      searchForm(app),
      h('p', { role: 'status' }, `Có ${found.length} thủ tục.`),
      items.length > 0
        ? h('ul', { class: 'results card' }, ...items)
        : h('p', {}, 'Hãy thử ít từ hơn, hoặc để trống ô từ khóa để xem mọi thủ tục.'),
    ],
  }
}
