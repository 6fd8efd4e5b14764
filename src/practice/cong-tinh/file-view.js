import { createAlert } from '../chung/alert.js'
import { fileDossier } from '../chung/dossiers.js'
import { selectField } from '../chung/field.js'
import { h, ours } from '../chung/h.js'
import { procedures } from '../chung/procedures.js'
import { card, pressable } from '../chung/screens.js'

/**
 * A dossier of one choice and one file, so that the desk has something to receive.
 * @param {(title: string, ...content: Node[]) => void} show
 * @param {() => void} back
 */
export function fileView(show, back) {
  const { node: alert, say } = createAlert()
  const known = procedures.filter((it) => it.lesson)
  const which = selectField(
    'thu-tuc',
    'Thủ tục luyện tập',
    known.map((it) => it.name),
    { prompt: 'Chọn thủ tục' },
  )
  const file = h('input', { id: 'tep-nop', type: 'file', autocomplete: 'off' })
  const send = () => {
    const chosen = known.find((it) => it.name === which.querySelector('select')?.value)
    if (!chosen) return say('Chọn một thủ tục.')
    if (!file.files?.length) return say('Chọn một tệp. Hồ sơ không có tệp sẽ bị trả lại.')
    fileDossier(chosen.code)
    show(
      'Đã nộp hồ sơ luyện tập',
      card(
        h('p', {}, chosen.name),
        h('p', { class: 'hint' }, 'Bản luyện tập: không có tệp nào được gửi đi.'),
        h('a', { class: 'button', href: './mot-cua.html' }, 'Xem như cán bộ một cửa'),
      ),
    )
  }
  show(
    'Nộp hồ sơ luyện tập',
    card(
      which,
      h('div', { class: 'field' }, h('label', { for: 'tep-nop' }, 'Tệp đính kèm', ours()), file),
      alert,
      h('div', { class: 'actions' }, pressable('Nộp hồ sơ này', send), pressable('Quay lại', back, false)),
    ),
  )
}
