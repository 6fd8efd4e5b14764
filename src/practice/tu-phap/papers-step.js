import { createAlert } from '../chung/alert.js'
import { h, ours } from '../chung/h.js'
import { showDocumentsDialog } from './documents-dialog.js'
import { backButton, nextButton, stepHeading, stepSection } from './wizard.js'

/** @param {import('./wizard.js').Wizard} wizard */
export function papersStep({ lesson, show }) {
  /** @type {Set<string>} */
  const attached = new Set()
  const { node: alert, say } = createAlert()

  /** @param {import('../chung/procedures.js').Paper} paper */
  function row({ name, note, kind }) {
    const state = h('span', { role: 'status' })
    const attach = () =>
      showDocumentsDialog((file) => {
        attached.add(name)
        state.className = 'attached'
        state.textContent = `✓ ${file}`
        say('')
      })
    return h(
      'tr',
      {},
      h('td', {}, name, note && h('p', { class: 'hint' }, note)),
      kind === 'attach'
        ? h('td', {}, h('button', { type: 'button', onclick: attach }, 'Chọn tệp đính kèm'), ' ', state)
        : h('td', {}, h('span', { class: 'attached' }, '✓ Đã có sẵn')),
    )
  }

  function next() {
    const lacking = lesson.papers.find(({ name, needed }) => needed && !attached.has(name))
    if (lacking) return say(`Chưa đính kèm “${lacking.name}”. Hồ sơ không có tệp sẽ bị trả lại.`)
    show('buoc-4')
  }

  return stepSection(
    'buoc-3',
    stepHeading('Thành phần hồ sơ'),
    h(
      'table',
      { class: 'papers' },
      h(
        'thead',
        {},
        h('tr', {}, h('th', { scope: 'col' }, 'Giấy tờ', ours()), h('th', { scope: 'col' }, 'Tệp', ours())),
      ),
      h('tbody', {}, ...lesson.papers.map(row)),
    ),
    alert,
    h(
      'div',
      { class: 'actions' },
      backButton(() => show('buoc-2')),
      nextButton(null, 'Sang Bước 4 (nhãn của bản luyện tập)', next),
    ),
  )
}
