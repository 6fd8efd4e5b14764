import { openDialog } from './dialog.js'
import { h } from './h.js'

/**
 * A modal built on the spot and taken away when it closes, in the shape of the portal's own.
 * @param {object} content
 * @param {string} content.id
 * @param {string} content.title
 * @param {(Node | string)[]} content.body
 * @param {Node[]} content.actions
 * @param {boolean} [content.closable]
 * @returns {() => void} closes it
 */
export function showModal({ id, title, body, actions, closable = true }) {
  const heading = `${id}-title`
  const box = h(
    'div',
    { class: 'ant-modal-wrap', hidden: true },
    h(
      'div',
      {
        id,
        class: 'ant-modal-content',
        role: 'dialog',
        'aria-modal': 'true',
        'aria-labelledby': heading,
        tabindex: -1,
      },
      h('h2', { id: heading, class: 'modal-title' }, title),
      closable &&
        h('button', { type: 'button', class: 'modal-close', 'aria-label': 'Đóng', onclick: () => close() }, '×'),
      h('div', { class: 'modal-body' }, ...body),
      h('div', { class: 'actions' }, ...actions),
    ),
  )
  document.body.append(box)
  const hide = openDialog(box, closable ? { onEscape: () => close() } : {})
  const close = () => {
    hide()
    box.remove()
  }
  return close
}
