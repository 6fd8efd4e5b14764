import { createAlert } from '../chung/alert.js'
import { h, ours } from '../chung/h.js'
import { readJourney } from '../chung/journey.js'
import { select2 } from '../chung/select2.js'
import { watchSession } from '../chung/session-clock.js'
import { agencyFields, headFields, line, oneOf, othersTable, personFields } from './fields.js'
import { linkTo, showPage } from './page.js'
import { findResidence } from './thu-tuc.js'

const procedure = findResidence(readJourney().ma)

/**
 * @param {string} id
 * @param {string} title
 * @param {...(Node | string | false)} content
 */
const part = (id, title, ...content) =>
  h(
    'section',
    { class: 'card', 'aria-labelledby': `phan-${id}` },
    h('h2', { id: `phan-${id}` }, title, ours()),
    h('div', { class: 'fields' }, ...content),
  )

/** @param {import('./thu-tuc.js').Residence} it */
function recordedForm({ hasEnd = false }) {
  const other = h('div', { hidden: true }, line('txtNGUOI_DUOC_KHAI', 'Họ và tên người được khai'))
  const result = select2({
    name: 'cboTYPE_GET_RESULT',
    label: 'Cách nhận kết quả',
    isOurs: false,
    options: ['Nhận trực tiếp', 'Cách khác (của bản luyện tập)'],
  })
  const file = h('input', { id: 'fileUpload0', name: 'fileUpload0', type: 'file', accept: '.pdf,.jpg,.jpeg,.png' })
  return [
    part('co-quan', 'Nơi nhận hồ sơ', ...agencyFields()),
    part(
      'ai-khai',
      'Ai khai',
      oneOf(
        'Khai cho ai',
        [
          ['chkIS_CHANGED_PERSON', 'Khai cho bản thân'],
          ['chkIS_NOT_CHANGED_PERSON', 'Khai hộ người khác'],
        ],
        (chosen) => {
          other.hidden = chosen !== 'chkIS_NOT_CHANGED_PERSON'
        },
      ),
      other,
    ),
    part('nguoi-khai', 'Người khai', ...personFields()),
    part('chu-ho', 'Chủ hộ', ...headFields()),
    part('cung-di', 'Người cùng đi', othersTable()),
    part(
      'giay-to',
      'Giấy tờ và kết quả',
      hasEnd && line('txtTEMP_RESIDENT_TO', 'Tạm trú đến ngày', { inputmode: 'numeric', placeholder: '01/02/2027' }),
      h('div', { class: 'field' }, h('label', { for: file.id }, 'Tệp đính kèm'), file),
      result.node,
      line('txtNUMBER_OF_RESULT', 'Số bản', { type: 'number', min: 1 }),
    ),
  ]
}

const unrecordedForm = () => [
  part(
    'noi-dung',
    'Nội dung khai',
    h('p', {}, 'Nguồn của chúng tôi không ghi lại tờ khai này có những ô nào, nên ở đây chỉ có một ô để tập.'),
    line('noi-dung-luu-tru', 'Điều cần khai'),
  ),
]

if (procedure) {
  const { node: alert, say } = createAlert()
  const oath = h('input', { id: 'chkRULE', type: 'checkbox', autocomplete: 'off' })
  oath.addEventListener('change', () => say(''))
  const send = () => {
    if (!oath.checked) return say('Chưa đánh dấu ô cam đoan.')
    location.assign(linkTo('/da-gui.html', {}, { ma: procedure.code }))
  }
  showPage(
    h('h1', {}, procedure.name),
    h('p', {}, 'Đừng gõ thông tin thật. Chữ trên các ô là của bản luyện tập: nguồn không ghi lại.'),
    ...(procedure.isRecorded ? recordedForm(procedure) : unrecordedForm()),
    h(
      'section',
      { class: 'card' },
      h(
        'div',
        { class: 'choice' },
        oath,
        h('label', { for: oath.id }, 'Tôi cam đoan lời khai là đúng sự thật', ours()),
      ),
      alert,
      h(
        'div',
        { class: 'actions' },
        h(
          'button',
          { id: 'btn_Save_Send', type: 'button', class: 'primary', onclick: send },
          'Lưu và gửi (nhãn của bản luyện tập)',
        ),
      ),
    ),
  )
  watchSession(() => location.assign(linkTo('/index.html', { home: '1' }, { loggedIn: false })))
} else {
  showPage(h('h1', {}, 'Chưa chọn thủ tục'), h('a', { href: linkTo('/danh-sach.html') }, 'Về danh sách thủ tục'))
}
