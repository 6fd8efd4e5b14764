import { h, ours } from '../chung/h.js'
import { linkTo, showPage } from './page.js'

showPage(
  h('h1', {}, 'Dịch vụ công về cư trú', ours()),
  h(
    'div',
    { class: 'card' },
    h('p', {}, 'Ở đây bạn tập nộp hồ sơ cư trú. Làm sai không sao, làm lại bao nhiêu lần cũng được.'),
    h('a', { class: 'button primary', href: linkTo('/danh-sach.html') }, 'Nộp hồ sơ trực tuyến'),
  ),
)
