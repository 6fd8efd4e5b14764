import { factsList } from '../chung/facts-list.js'
import { h } from '../chung/h.js'

/**
 * The one real `<dialog>` here, in the browser's top layer: what a guide draws must get above it or be covered.
 * @param {() => void} onConfirm
 */
export function createPreview(onConfirm) {
  const list = h('div')
  const seal = h('p', { class: 'seal', role: 'status' })
  const node = h(
    'dialog',
    { id: 'xem-to-khai', 'aria-labelledby': 'xem-to-khai-title' },
    h('h2', { id: 'xem-to-khai-title', class: 'modal-title' }, 'Xem tờ khai điện tử'),
    h('button', { type: 'button', class: 'modal-close', 'aria-label': 'Đóng', onclick: () => node.close() }, '×'),
    h('p', { class: 'hint' }, 'BẢN LUYỆN TẬP. Xem trước chưa phải là gửi: còn Bước 3 và Bước 4.'),
    list,
    seal,
    h(
      'div',
      { class: 'actions' },
      h(
        'button',
        {
          type: 'button',
          onclick: () => {
            seal.textContent = 'Đã ký số thử. Bản luyện tập không có chữ ký thật.'
          },
        },
        'Ký số',
      ),
      h(
        'button',
        {
          type: 'button',
          class: 'primary',
          onclick: () => {
            node.close()
            onConfirm()
          },
        },
        'Xác nhận',
      ),
    ),
  )
  // What was typed is shown while the dialog is open and not kept in the page after.
  node.addEventListener('close', () => list.replaceChildren())

  return {
    node,
    /** @param {import('../chung/form-messages.js').Row[]} rows */
    open(rows) {
      seal.textContent = ''
      list.replaceChildren(factsList(rows.map(({ label, value }) => [label, value])))
      node.showModal()
    },
  }
}
