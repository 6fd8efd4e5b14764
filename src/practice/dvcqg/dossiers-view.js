import { factsList } from '../chung/facts-list.js'
import { h } from '../chung/h.js'
import { practiceNumber } from '../chung/practice-number.js'
import { findProcedure } from '../chung/procedures.js'
import { viewHeading } from './view.js'

/** @type {(app: import('./view.js').App) => import('./view.js').View} */
export function dossiersView({ journey }) {
  const title = 'Hồ sơ của tôi'
  const sent = findProcedure(journey.ma)
  // Whoever has sent nothing yet still has one to look at.
  const shown = sent ?? findProcedure('2.000635')
  return {
    title,
    content: [
      viewHeading(title),
      h(
        'div',
        { class: 'card' },
        !sent && h('p', {}, 'Hồ sơ mẫu để tập xem. Hãy coi như bạn đã ghi đúng mã này.'),
        shown &&
          factsList([
            ['Thủ tục', shown.name],
            ['Mã hồ sơ', practiceNumber(shown.code)],
          ]),
      ),
      h('p', { class: 'hint' }, 'Bản luyện tập: không có hồ sơ nào được gửi đến cơ quan nhà nước.'),
    ],
  }
}
