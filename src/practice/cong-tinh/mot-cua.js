import { mountBanner } from '../chung/banner.js'
import { byId } from '../chung/by-id.js'
import { h } from '../chung/h.js'
import { card, pressable, screensIn } from '../chung/screens.js'
import { handOver } from './hand-over.js'
import { intake } from './intake.js'
import { lookUp } from './look-up.js'
import { returnResult } from './return-result.js'

/** @typedef {{ show: (title: string, ...content: Node[]) => void, home: () => void, lookUp: () => void }} Desk */

/** @type {Desk} */
const desk = { show: screensIn(byId('ban', HTMLDivElement)), home, lookUp: () => lookUp(desk) }

function home() {
  desk.show(
    'Bàn một cửa (mô phỏng)',
    card(
      h('p', {}, 'Bạn là cán bộ ở bộ phận một cửa. Hồ sơ người dân nộp khi luyện tập, trong thẻ này, đến đây.'),
      h(
        'nav',
        { class: 'lists', 'aria-label': 'Việc ở bàn một cửa' },
        pressable('Tiếp nhận trực tuyến', () => intake(desk)),
        pressable('Bàn giao hồ sơ', () => handOver(desk)),
        pressable('Trả kết quả', () => returnResult(desk)),
        pressable('Tra cứu', () => lookUp(desk)),
      ),
    ),
    h('a', { href: './index.html' }, 'Xem như người dân'),
  )
}

mountBanner()
home()
