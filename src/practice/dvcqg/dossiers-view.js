import { factsList } from '../chung/facts-list.js'
import { h } from '../chung/h.js'
import { practiceNumber } from '../chung/practice-number.js'
import { findProcedure } from '../chung/procedures.js'
import { viewHeading } from './view.js'

/** @type {(app: import('./view.js').App) => import('./view.js').View} */
export function dossiersView({ journey }) {
  const title = 'Hồ sơ của tôi'
  const sent = findProcedure(journey.ma)
  const content = sent
    ? factsList([
        ['Thủ tục', sent.name],
        ['Mã hồ sơ', practiceNumber(sent.code)],
      ])
    : h('p', {}, 'Chưa có hồ sơ luyện tập nào.')
  return {
    title,
    content: [
      viewHeading(title),
      h('div', { class: 'card' }, content),
      h('p', { class: 'hint' }, 'Bản luyện tập: không có hồ sơ nào được gửi đến cơ quan nhà nước.'),
    ],
  }
}
