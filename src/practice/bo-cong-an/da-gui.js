import { factsList } from '../chung/facts-list.js'
import { h, ours } from '../chung/h.js'
import { readJourney } from '../chung/journey.js'
import { practiceNumber } from '../chung/practice-number.js'
import { linkTo, showPage } from './page.js'
import { findResidence } from './thu-tuc.js'

const sent = findResidence(readJourney().ma)

showPage(
  h('h1', {}, 'Đã gửi hồ sơ', ours()),
  h(
    'div',
    { class: 'card' },
    factsList([
      ['Thủ tục', sent?.name ?? ''],
      ['Mã hồ sơ', practiceNumber(sent?.code ?? '')],
    ]),
    h('p', { class: 'hint' }, 'Bản luyện tập: không có hồ sơ nào được gửi đến cơ quan nhà nước.'),
    h('a', { class: 'button', href: linkTo('/index.html', { home: '1' }) }, 'Về trang đầu (nút của bản luyện tập)'),
  ),
)
