import { createAlert } from '../chung/alert.js'
import { dossiersIn, moveDossier } from '../chung/dossiers.js'
import { selectField } from '../chung/field.js'
import { h } from '../chung/h.js'
import { card, pressable } from '../chung/screens.js'
import { tickGroup } from '../chung/tick-group.js'
import { homeButton, nameOf, slip } from './dossier-table.js'

const PLACES = ['Phòng chuyên môn (tên bịa)', 'Cơ quan phối hợp (tên bịa)']

/** @param {import('./mot-cua.js').Desk} desk */
export function handOver(desk) {
  const { node: alert, say } = createAlert()
  const ready = dossiersIn('da-nhan')
  const list = tickGroup('ban-giao', 'Hồ sơ đã tiếp nhận', ready.map(nameOf))
  const place = selectField('noi-nhan', 'Nơi nhận', PLACES, { prompt: 'Chọn nơi nhận' })
  const go = () => {
    if (!list.all()) return say('Đánh dấu từng hồ sơ sẽ bàn giao.')
    if (!place.querySelector('select')?.value) return say('Chọn nơi nhận.')
    for (const it of ready) moveDossier(it.id, 'da-giao')
    const below = h('div')
    desk.show(
      'Đã bàn giao',
      card(
        h('p', {}, `Đã bàn giao ${ready.length} hồ sơ luyện tập.`),
        h(
          'div',
          { class: 'actions' },
          pressable('In phiếu bàn giao', () => below.replaceChildren(slip('Phiếu bàn giao (mô phỏng)', ready))),
          pressable('Tra cứu', desk.lookUp, false),
          homeButton(desk),
        ),
      ),
      below,
    )
  }
  desk.show(
    'Bàn giao hồ sơ',
    ready.length > 0
      ? card(
          list.node,
          place,
          alert,
          h('div', { class: 'actions' }, pressable('Lập phiếu bàn giao', go), homeButton(desk)),
        )
      : card(h('p', {}, 'Chưa có hồ sơ nào đã tiếp nhận.'), homeButton(desk)),
  )
}
