import { createAlert } from '../chung/alert.js'
import { dossiersIn, moveDossier } from '../chung/dossiers.js'
import { selectField } from '../chung/field.js'
import { h } from '../chung/h.js'
import { card, pressable } from '../chung/screens.js'
import { tickGroup } from '../chung/tick-group.js'
import { dossierFacts, homeButton } from './dossier-table.js'

const WAYS = ['bản giấy có đóng dấu', 'trực tuyến', 'bưu chính công ích']

/** @param {import('./mot-cua.js').Desk} desk */
export function returnResult(desk) {
  const [dossier] = dossiersIn('da-giao')
  if (!dossier) return desk.show('Trả kết quả', card(h('p', {}, 'Chưa có kết quả nào để trả.'), homeButton(desk)))
  const { node: alert, say } = createAlert()
  const checks = tickGroup('doi-chieu', 'Đối chiếu trước khi trả', ['Đúng mã hồ sơ', 'Đúng người nhận'])
  const way = selectField('cach-tra', 'Cách trả', WAYS, { prompt: 'Chọn cách trả' })
  const give = () => {
    if (!checks.all()) return say('Đối chiếu đủ hai điều rồi đánh dấu.')
    if (!way.querySelector('select')?.value) return say('Chọn cách trả mà người nộp đã chọn.')
    moveDossier(dossier.id, 'da-tra')
    desk.show(
      'Đã trả kết quả',
      card(
        dossierFacts({ ...dossier, state: 'da-tra' }),
        h('div', { class: 'actions' }, pressable('Tra cứu', desk.lookUp), homeButton(desk)),
      ),
    )
  }
  desk.show(
    'Trả kết quả',
    card(
      dossierFacts(dossier),
      checks.node,
      way,
      alert,
      h('div', { class: 'actions' }, pressable('Xác nhận đã trả', give), homeButton(desk)),
    ),
  )
}
