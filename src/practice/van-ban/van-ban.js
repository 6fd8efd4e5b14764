import { mountBanner } from '../chung/banner.js'
import { byId } from '../chung/by-id.js'
import { h } from '../chung/h.js'
import { card, pressable, screensIn } from '../chung/screens.js'
import { receiveForm } from './receive-form.js'
import { searchForm } from './search-form.js'

/**
 * An invented document, as its row shows it.
 * @typedef {{ number: string, day: string, from: string, about: string, state: string }} Paper
 */

/** @typedef {{ show: (title: string, ...content: Node[]) => void, papers: Paper[], menu: () => void }} Office */

/** What is entered stays in this page alone and is gone with it. @type {Office} */
const office = {
  show: screensIn(byId('bai', HTMLDivElement)),
  papers: [
    {
      number: '01/LT-BIA',
      day: '2026-09-01',
      from: 'Cơ quan Luyện Tập (tên bịa)',
      about: 'Mời dự lớp kỹ năng số (văn bản bịa)',
      state: 'Chưa xử lý',
    },
    {
      number: '02/LT-BIA',
      day: '2026-09-15',
      from: 'Cơ quan Luyện Tập (tên bịa)',
      about: 'Báo lịch trực bàn một cửa (văn bản bịa)',
      state: 'Đã xử lý',
    },
  ],
  menu,
}

function home() {
  office.show('Văn phòng điện tử (mô phỏng)', card(pressable('Văn bản đến', menu)))
}

function menu() {
  office.show(
    'Văn bản đến',
    card(
      h(
        'nav',
        { class: 'lists', 'aria-label': 'Văn bản đến' },
        pressable('Tiếp nhận văn bản đến', received),
        pressable('Tìm kiếm văn bản đến', () => searchForm(office)),
      ),
    ),
  )
}

function received() {
  office.show(
    'Tiếp nhận văn bản đến',
    card(
      h('p', {}, `Đang có ${office.papers.length} văn bản bịa.`),
      h(
        'div',
        { class: 'actions' },
        pressable('Thêm mới', () => receiveForm(office)),
        pressable('Quay lại', menu, false),
      ),
    ),
  )
}

mountBanner()
home()
