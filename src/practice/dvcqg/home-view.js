import { h } from '../chung/h.js'
import { siteUrl } from '../chung/sites.js'
import { searchForm } from './search-form.js'
import { viewHeading } from './view.js'

/** @type {(app: import('./view.js').App) => import('./view.js').View} */
export const homeView = (app) => ({
  title: 'Cổng luyện tập dịch vụ công',
  content: [
    viewHeading('Cổng luyện tập dịch vụ công'),
    h('p', {}, 'Ở đây bạn tập nộp hồ sơ từ đầu đến cuối. Làm sai không sao, làm lại bao nhiêu lần cũng được.'),
    searchForm(app),
    h(
      'p',
      { class: 'card' },
      h('a', { href: siteUrl('lien-thong', '/index.html') }, 'Dịch vụ công liên thông: Khai sinh, Khai tử'),
    ),
  ],
})
