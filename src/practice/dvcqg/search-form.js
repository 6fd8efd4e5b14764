import { textField } from '../chung/field.js'
import { h } from '../chung/h.js'

/** @param {import('./view.js').App} app */
export function searchForm(app) {
  const field = textField({ id: 'tu-khoa', label: 'Từ khóa', type: 'search', isOurs: true })
  const input = field.querySelector('input')
  if (input) input.value = app.keyword
  return h(
    'form',
    {
      class: 'search card',
      role: 'search',
      autocomplete: 'off',
      onsubmit: (event) => {
        event.preventDefault()
        app.find(input?.value ?? '')
      },
    },
    field,
    h('button', { class: 'primary' }, 'Tìm kiếm'),
  )
}
