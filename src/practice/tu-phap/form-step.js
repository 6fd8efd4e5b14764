import { createAlert } from '../chung/alert.js'
import { ASK, isAnswer } from '../chung/form-messages.js'
import { h, ours } from '../chung/h.js'
import { siteOrigin, siteUrl } from '../chung/sites.js'
import { createPreview } from './preview-dialog.js'
import { backButton, nextButton, stepHeading, stepSection } from './wizard.js'

/** @param {import('./wizard.js').Wizard} wizard */
export function formStep({ procedure, show }) {
  const origin = siteOrigin('to-khai')
  const { node: alert, say } = createAlert()
  const preview = createPreview(() => show('buoc-3'))
  const frame = h('iframe', {
    title: `Tờ khai ${procedure.name}`,
    src: siteUrl('to-khai', `/e-form.html?ma=${procedure.code}`),
  })

  addEventListener('message', (event) => {
    if (event.origin !== origin || event.source !== frame.contentWindow || !isAnswer(event.data)) return
    const { missing, rows } = event.data
    if (missing > 0) return say(`Tờ khai còn ${missing} ô bắt buộc chưa điền. Ô cần điền có dấu (*).`)
    say('')
    preview.open(rows)
  })

  return stepSection(
    'buoc-2',
    stepHeading('Kê khai', ours('nhãn suy ra')),
    h('p', {}, 'Tờ khai nằm trong khung dưới đây. Kéo trong khung để xem hết.'),
    frame,
    alert,
    h(
      'div',
      { class: 'actions' },
      backButton(() => show('buoc-1')),
      nextButton('xem-truoc-to-khai', 'Xem trước', () => frame.contentWindow?.postMessage({ type: ASK }, origin)),
    ),
    preview.node,
  )
}
