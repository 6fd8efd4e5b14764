import { h, ours } from './h.js'
import { showModal } from './modal.js'

const MINUTES = 15

/**
 * Whoever does nothing for a while is logged out, as portals do: what was filled in is gone. A press or a key begins the
 * time anew. The minutes and the words are of this practice portal.
 * @param {() => void} logIn
 */
export function watchSession(logIn) {
  let timer = 0
  const begin = () => {
    clearTimeout(timer)
    timer = window.setTimeout(end, MINUTES * 60_000)
  }
  const end = () => {
    for (const event of ['pointerdown', 'keydown']) removeEventListener(event, begin)
    showModal({
      id: 'het-phien',
      title: 'Phiên làm việc đã hết',
      closable: false,
      body: [
        h('p', {}, `${MINUTES} phút không ai bấm gì. Những gì chưa gửi đã mất, phải làm lại từ đầu.`),
        h('p', {}, ours('lời và số phút của bản luyện tập')),
      ],
      actions: [h('button', { type: 'button', class: 'primary', onclick: logIn }, 'Đăng nhập lại')],
    })
  }
  for (const event of ['pointerdown', 'keydown']) addEventListener(event, begin)
  begin()
}
