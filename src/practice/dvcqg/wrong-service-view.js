import { h, ours } from '../chung/h.js'
import { findProcedure } from '../chung/procedures.js'
import { viewHeading, viewLink } from './view.js'

/** @type {(app: import('./view.js').App) => import('./view.js').View} */
export function wrongServiceView(app) {
  const name = findProcedure(app.journey.ma)?.name ?? ''
  return {
    title: 'Chọn nhầm dịch vụ',
    content: [
      viewHeading('Đây là dịch vụ khác', ours('màn hình của bản luyện tập')),
      h(
        'div',
        { class: 'card' },
        h('p', {}, `Tên gần giống nhau nhưng hồ sơ khác nhau. Bạn đang tìm “${name}”.`),
        viewLink(app, 'Quay lại danh sách để chọn thẻ khác', 'dich-vu', app.journey),
      ),
    ],
  }
}
