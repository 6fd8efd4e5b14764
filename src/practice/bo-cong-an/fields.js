import { textField } from '../chung/field.js'
import { h } from '../chung/h.js'
import { provinces, wards } from '../chung/places.js'
import { select2 } from '../chung/select2.js'

/*
 * Ids are those of the script our sources hold, written before July 2025: the box for the district is gone since. What the
 * real boxes are called was not recorded, so every label here is ours; the page says so once, and each heading.
 */

/**
 * @param {string} id
 * @param {string} label
 * @param {Record<string, string | number>} [props]
 */
export const line = (id, label, props = {}) => textField({ id, label, props: { name: id, ...props } })

/** @param {Parameters<typeof select2>[0]} field */
const list = (field) => select2({ isOurs: false, ...field }).node

/**
 * One of two, drawn as boxes of which only the script makes one exclude the other.
 * @param {string} legend
 * @param {[id: string, label: string][]} boxes
 * @param {(id: string) => void} onChoose
 */
export function oneOf(legend, boxes, onChoose) {
  const inputs = boxes.map(([id]) => h('input', { id, type: 'checkbox', autocomplete: 'off' }))
  for (const box of inputs)
    box.addEventListener('change', () => {
      for (const other of inputs) if (other !== box) other.checked = false
      onChoose(box.checked ? box.id : '')
    })
  return h(
    'fieldset',
    { class: 'field' },
    h('legend', {}, legend),
    ...inputs.map((box, at) => h('div', { class: 'choice' }, box, h('label', { for: box.id }, boxes[at]?.[1]))),
  )
}

/** The agency: each list is filled by the choice before it. */
export function agencyFields() {
  const address = h('input', { id: 'txtRECEIVE_ORG_ADDRESS', type: 'text', readonly: true, autocomplete: 'off' })
  const agencies = wards.map((it) => `Công an ${it}`)
  return [
    list({ name: 'cboRECEIVE_ADDR_CITY_ID', label: 'Tỉnh, thành phố', options: provinces, required: true }),
    list({ name: 'cboRECEIVE_ADDR_VILLAGE_ID', label: 'Phường, xã', options: wards, required: true }),
    list({
      name: 'cboORG',
      label: 'Cơ quan',
      options: agencies,
      required: true,
      onChoose: (chosen) => {
        address.value = `${chosen}, số 0 đường Bịa`
      },
    }),
    h(
      'div',
      { class: 'field' },
      h('label', { for: address.id }, 'Địa chỉ cơ quan'),
      address,
      h('p', { class: 'hint' }, 'Trang tự điền.'),
    ),
    list({
      name: 'cboBPROC_CASE_CODE',
      label: 'Trường hợp',
      options: ['Trường hợp thứ nhất (của bản luyện tập)', 'Trường hợp thứ hai (của bản luyện tập)'],
      required: true,
    }),
  ]
}

const GENDERS = ['Nam', 'Nữ']
const RELATIONS = ['Chủ hộ', 'Vợ', 'Chồng', 'Con', 'Quan hệ khác (của bản luyện tập)']

export const personFields = () => [
  line('txtFULLNAME', 'Họ và tên'),
  line('txtBIRTH_DATE', 'Ngày sinh', { inputmode: 'numeric', placeholder: '01/02/2000' }),
  list({ name: 'cboGENDER_ID', label: 'Giới tính', options: GENDERS }),
  line('txtID_CARD_NUMBER', 'Số định danh', { inputmode: 'numeric' }),
  line('txtPHONE_NUMBER', 'Số điện thoại', { type: 'tel' }),
]

export const headFields = () => [
  line('txtHH_HEAD_FULLNAME', 'Họ và tên chủ hộ'),
  list({
    name: 'cboRELATIONSHIP_WITH_HHHEAD_ID',
    label: 'Quan hệ với chủ hộ',
    options: RELATIONS,
  }),
  line('txtID_CARD_NUMBER_HHEAD', 'Số định danh của chủ hộ', { inputmode: 'numeric' }),
]

/** Whoever moves too: a row each, none at first. Its heads name the boxes below them. */
export function othersTable() {
  let count = 0
  const body = h('tbody', {})
  const box = (/** @type {string} */ id, /** @type {string} */ label) =>
    h('input', { id, name: id, type: 'text', autocomplete: 'off', 'aria-label': label })
  const add = () => {
    const boxes = [
      box(`txtFULLNAME_CUNGTD${count}`, 'Họ và tên'),
      box(`txtDOB_CUNGTD${count}`, 'Ngày sinh'),
      list({ name: `cboGENDER_CUNGTD${count}`, label: 'Giới tính', options: GENDERS }),
      box(`txtIDENTIFIER_NOCARD_NUMBER_CUNGTD${count}`, 'Số định danh'),
      list({ name: `cboRELATIONSHIP_CHUHO_CUNGTD${count}`, label: 'Quan hệ với chủ hộ', options: RELATIONS }),
    ]
    body.append(h('tr', {}, ...boxes.map((it) => h('td', {}, it))))
    count += 1
  }
  const heads = ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh', 'Quan hệ với chủ hộ']
  return h(
    'div',
    { class: 'cung-di' },
    h(
      'table',
      { id: 'tblNguoi_CUNGTD' },
      h('thead', {}, h('tr', {}, ...heads.map((it) => h('th', { scope: 'col' }, it)))),
      body,
    ),
    h('button', { type: 'button', onclick: add }, 'Thêm người (nút của bản luyện tập)'),
  )
}
