import { createAlert } from '../chung/alert.js'
import { textField } from '../chung/field.js'
import { h, ours } from '../chung/h.js'
import { showModal } from '../chung/modal.js'

/**
 * The file stays in the browser: it is named on the page and never opened or sent.
 * @param {(name: string) => void} onChosen
 */
export function showDocumentsDialog(onChosen) {
  const { node: alert, say } = createAlert()
  const input = h('input', { id: 'tep-dinh-kem', type: 'file', accept: '.pdf,.jpg,.jpeg,.png' })
  const name = textField({ id: 'ten-tai-lieu', label: 'Tên tài liệu', isOurs: true })
  const nameInput = name.querySelector('input')
  const sealed = h('p', { role: 'status' })

  // Not everybody has a paper at hand in class.
  const attachSample = () => {
    const files = new DataTransfer()
    files.items.add(new File(['luyen tap'], 'giay-to-mau.pdf', { type: 'application/pdf' }))
    input.files = files.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }
  const upload = h(
    'div',
    { class: 'upload', hidden: true },
    h('div', { class: 'field' }, h('label', { for: 'tep-dinh-kem' }, 'Tệp trên thiết bị', ours()), input),
    h('button', { type: 'button', onclick: attachSample }, 'Dùng tệp mẫu (nút của bản luyện tập)'),
  )

  /** @param {boolean} multiple */
  function choose(multiple) {
    input.multiple = multiple
    input.accept = multiple ? 'image/*' : '.pdf,.jpg,.jpeg,.png'
    upload.hidden = false
    input.click()
  }
  input.addEventListener('change', () => {
    say('')
    const first = input.files?.[0]
    if (nameInput && first && !nameInput.value) nameInput.value = first.name
  })

  function confirm() {
    if (!input.files?.length) {
      upload.hidden = false
      return say('Chưa có tệp nào được chọn.')
    }
    onChosen(nameInput?.value || 'Tệp chưa đặt tên')
    close()
  }

  const close = showModal({
    id: 'tai-lieu',
    title: 'Danh sách tài liệu điện tử',
    body: [
      h(
        'div',
        { class: 'actions' },
        h('button', { type: 'button', onclick: () => choose(false) }, 'Tải lên từ thiết bị'),
        h('button', { type: 'button', onclick: () => choose(true) }, 'Tạo tệp đính kèm từ nhiều hình ảnh'),
      ),
      upload,
      h('div', { class: 'document-name' }, name),
      sealed,
      alert,
    ],
    actions: [
      h(
        'button',
        {
          type: 'button',
          onclick: () => {
            sealed.textContent = 'Đã ký số thử. Bản luyện tập không có chữ ký thật.'
          },
        },
        'Ký số',
      ),
      h('button', { type: 'button', class: 'primary', onclick: confirm }, 'Thêm vào ví & Chọn'),
    ],
  })
}
