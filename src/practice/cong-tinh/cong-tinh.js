import { createAlert } from '../chung/alert.js'
import { mountBanner } from '../chung/banner.js'
import { byId } from '../chung/by-id.js'
import { dossiersIn, moveDossier } from '../chung/dossiers.js'
import { h, ours } from '../chung/h.js'
import { pressable as button, screensIn } from '../chung/screens.js'
import { dossierFacts } from './dossier-table.js'
import { fileView } from './file-view.js'

/** @typedef {import('../chung/dossiers.js').Dossier} Dossier */

const show = screensIn(byId('cong', HTMLDivElement))

/** The four lists that the guide of Cà Mau names. */
const LISTS = ['Hồ sơ đã nộp', 'Hồ sơ chưa nộp', 'Hồ sơ cần chỉnh sửa', 'Hồ sơ yêu cầu bổ sung']
const ASKING = 'Hồ sơ yêu cầu bổ sung'
/** @type {import('../chung/dossiers.js').State[]} */
const AT_THE_DESK = ['moi', 'da-bo-sung', 'da-nhan', 'da-giao', 'da-tra']

/** @param {Dossier} dossier */
const request = ({ asked = '' }) =>
  h('p', { class: 'asked' }, h('strong', {}, 'Cán bộ yêu cầu (lời bịa ra để tập): '), asked)

function home() {
  show(
    'Trang của công dân',
    h(
      'div',
      { class: 'card lists' },
      button('Quản lý hồ sơ', manage),
      button('Nộp hồ sơ luyện tập', () => fileView(show, home), false),
    ),
    h('a', { href: './mot-cua.html' }, 'Xem như cán bộ một cửa'),
  )
}

function manage() {
  show('Quản lý hồ sơ', lists(), h('p', {}, 'Chọn một danh sách ở trên.'))
}

const lists = () =>
  h('nav', { class: 'lists', 'aria-label': 'Danh sách hồ sơ' }, ...LISTS.map((it) => button(it, () => list(it), false)))

/** @param {string} name */
function list(name) {
  // One at a time, the one that something happened to last: which button is meant is then plain.
  const [dossier] = name === ASKING ? dossiersIn('yeu-cau') : name === LISTS[0] ? dossiersIn(...AT_THE_DESK) : []
  show(
    name,
    lists(),
    dossier
      ? h(
          'div',
          { class: 'card' },
          dossierFacts(dossier),
          ...(name === ASKING ? [request(dossier), button('Bổ sung hồ sơ', () => supplement(dossier))] : []),
        )
      : h('p', {}, 'Không có hồ sơ luyện tập nào ở đây.'),
  )
}

/** @param {Dossier} dossier */
function supplement(dossier) {
  const { node: alert, say } = createAlert()
  const file = h('input', { id: 'tep-bo-sung', type: 'file', autocomplete: 'off' })
  const update = () => {
    if (!file.files?.length) return say('Chọn tệp được yêu cầu trước.')
    moveDossier(dossier.id, 'da-bo-sung')
    show(
      'Đã cập nhật',
      h(
        'div',
        { class: 'card' },
        dossierFacts({ ...dossier, state: 'da-bo-sung' }),
        h('p', { class: 'hint' }, 'Bản luyện tập: không có tệp nào được gửi đi.'),
      ),
      lists(),
    )
  }
  show(
    'Bổ sung hồ sơ',
    h(
      'div',
      { class: 'card' },
      dossierFacts(dossier),
      request(dossier),
      h('div', { class: 'field' }, h('label', { for: 'tep-bo-sung' }, 'Tệp bổ sung', ours()), file),
      button('Cập nhật', update),
      alert,
    ),
  )
}

mountBanner()
home()
