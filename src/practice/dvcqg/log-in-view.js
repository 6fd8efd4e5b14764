import { h, ours } from '../chung/h.js'
import { journeyUrl } from '../chung/journey.js'
import { viewHeading } from './view.js'

/** @type {(app: import('./view.js').App) => import('./view.js').View} */
export const logInView = ({ journey }) => ({
  title: 'Chọn cách đăng nhập',
  content: [
    viewHeading('Chọn cách đăng nhập', ours()),
    h(
      'div',
      { class: 'card' },
      h('p', {}, 'Nút dưới đây đưa bạn sang trang VNeID luyện tập.'),
      h(
        'button',
        {
          type: 'button',
          class: 'primary',
          onclick: () => location.assign(journeyUrl('vneid', '/dang-nhap.html', { cho: 'dvcqg' }, journey)),
        },
        'Tài khoản Định danh điện tử',
      ),
    ),
  ],
})
