import { createAlert } from '../chung/alert.js'
import { dossiersIn, moveDossier } from '../chung/dossiers.js'
import { selectField } from '../chung/field.js'
import { h } from '../chung/h.js'
import { card, pressable } from '../chung/screens.js'
import { tickGroup } from '../chung/tick-group.js'
import { dossierFacts, dossierTable, homeButton, papersOf, slip } from './dossier-table.js'

/** @typedef {import('./mot-cua.js').Desk} Desk */
/** @typedef {import('../chung/dossiers.js').Dossier} Dossier */

const REASONS = ['thiếu trang', 'ảnh mờ hoặc lóa', 'chưa có tệp đính kèm']

/** @param {Desk} desk */
export function intake(desk) {
  const waiting = dossiersIn('moi', 'da-bo-sung')
  const [first] = waiting
  desk.show(
    'Tiếp nhận trực tuyến',
    card(
      first
        ? dossierTable(waiting)
        : h('p', {}, 'Không còn hồ sơ luyện tập nào chờ. Về trang người dân nộp một hồ sơ.'),
      h(
        'div',
        { class: 'actions' },
        first && pressable('Mở hồ sơ đầu danh sách', () => open(desk, first)),
        homeButton(desk),
      ),
    ),
  )
}

/**
 * @param {Desk} desk
 * @param {Dossier} dossier
 */
function open(desk, dossier) {
  const { node: alert, say } = createAlert()
  const papers = tickGroup('giay-to', 'Thành phần hồ sơ', papersOf(dossier))
  const take = () => {
    if (!papers.all()) return say('Xem từng giấy tờ và đánh dấu trước đã.')
    moveDossier(dossier.id, 'da-nhan')
    taken(desk, dossier)
  }
  desk.show(
    'Hồ sơ đang mở',
    card(
      dossierFacts(dossier),
      papers.node,
      alert,
      h(
        'div',
        { class: 'actions' },
        pressable('Tiếp nhận hồ sơ', take),
        pressable('Yêu cầu hoàn thiện hồ sơ', () => askForMore(desk, dossier), false),
        homeButton(desk),
      ),
    ),
  )
}

/**
 * @param {Desk} desk
 * @param {Dossier} dossier
 */
function taken(desk, dossier) {
  const below = h('div')
  desk.show(
    'Đã tiếp nhận',
    card(
      h('p', {}, 'Hồ sơ luyện tập đã được tiếp nhận.'),
      h(
        'div',
        { class: 'actions' },
        pressable('In phiếu kiểm soát', () => below.replaceChildren(slip('Phiếu kiểm soát (mô phỏng)', [dossier]))),
        homeButton(desk),
      ),
    ),
    below,
  )
}

/**
 * @param {Desk} desk
 * @param {Dossier} dossier
 */
function askForMore(desk, dossier) {
  const { node: alert, say } = createAlert()
  const paper = selectField('can-bo-sung', 'Giấy tờ cần bổ sung', papersOf(dossier), { prompt: 'Chọn giấy tờ' })
  const reason = selectField('ly-do', 'Lý do', REASONS, { prompt: 'Chọn lý do' })
  const ask = () => {
    const [what, why] = [paper, reason].map((it) => it.querySelector('select')?.value ?? '')
    if (!what || !why) return say('Chọn giấy tờ và lý do, để người dân biết phải làm gì.')
    moveDossier(dossier.id, 'yeu-cau', `${what}: ${why}, đề nghị bổ sung.`)
    desk.show(
      'Đã gửi yêu cầu',
      card(
        dossierFacts({ ...dossier, state: 'yeu-cau' }),
        h('p', {}, 'Người dân thấy lời yêu cầu này ở trang của họ.'),
        h('a', { class: 'button', href: './index.html' }, 'Xem như người dân'),
      ),
    )
  }
  desk.show(
    'Yêu cầu hoàn thiện hồ sơ',
    card(
      dossierFacts(dossier),
      paper,
      reason,
      alert,
      h('div', { class: 'actions' }, pressable('Gửi yêu cầu', ask), homeButton(desk)),
    ),
  )
}
