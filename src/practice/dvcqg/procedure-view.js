import { h } from '../chung/h.js'
import { findProcedure } from '../chung/procedures.js'
import { agencyCard } from './agency-card.js'
import { viewHeading, viewLink } from './view.js'

/** @param {import('../chung/procedures.js').Paper[]} papers */
const paperTable = (papers) =>
  h(
    'table',
    { 'aria-labelledby': 'thanh-phan' },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Tên giấy tờ'), h('th', { scope: 'col' }, 'Số lượng'))),
    h(
      'tbody',
      {},
      ...papers.map(({ name, note }) =>
        h('tr', {}, h('td', {}, name, note && h('p', { class: 'hint' }, note)), h('td', { class: 'hint' }, 'chưa rõ')),
      ),
    ),
  )

/** @type {(app: import('./view.js').App) => import('./view.js').View} */
export function procedureView(app) {
  const procedure = findProcedure(app.journey.ma)
  const title = procedure?.name ?? 'Không có thủ tục này'
  if (!procedure?.lesson) {
    return {
      title,
      content: [
        viewHeading(title),
        h(
          'div',
          { class: 'card' },
          h('p', {}, 'Bài luyện tập này chưa có thủ tục này'),
          viewLink(app, 'Về danh sách thủ tục', 'tim-kiem'),
        ),
      ],
    }
  }
  return {
    title,
    content: [
      viewHeading(title),
      h('p', {}, `Mã thủ tục: ${procedure.code}`),
      agencyCard(app),
      h(
        'section',
        { class: 'card', 'aria-labelledby': 'thanh-phan' },
        // An h4 as on the real page; the level keeps the outline whole for those who hear it.
        h('h4', { id: 'thanh-phan', 'aria-level': 2 }, 'Thành phần hồ sơ'),
        paperTable(procedure.lesson.papers),
      ),
    ],
  }
}
