/**
 * A box of the form. Names and labels are those of the captured template.
 * @typedef {object} Field
 * @property {string} no
 * @property {string} label
 * @property {string} name
 * @property {'text' | 'number' | 'date' | 'select' | 'radio' | 'area' | 'note'} [widget] text unless said
 * @property {boolean} [required]
 * @property {string[]} [options]
 * @property {'inferred' | 'ours'} [mark] where the label comes from, when not from the template
 * @property {{ name: string, is?: string | string[] }} [after] shown once that box holds something, or just this, or one of these
 * @property {string} [hint] of a `note`, when it is not about a file for step 3
 */

/** @typedef {{ title: string, inferred?: boolean, fields: Field[], remark?: string }} Section */
/** @typedef {{ title: string, isOurs?: boolean, sections: Section[], oath: string[] }} Form */

/**
 * What every kind of box can do. `change` events bubble from it whenever its value may have changed.
 * @typedef {object} Widget
 * @property {HTMLElement} node
 * @property {HTMLElement} control takes the focus, and the mark of being wrong
 * @property {() => string} read as shown to a person; '' while incomplete
 */

/**
 * Names of the elements round a box that describe it.
 * @typedef {object} Ties
 * @property {string} labelId
 * @property {string} describedBy
 */

/** Code lists of the engine: an option's value is its place, from 1. */
export const PAPERS = [
  'Giấy khai sinh',
  'CMND',
  '(sĩ quan) QĐND',
  'CAND',
  'Căn cước công dân',
  'Hộ chiếu',
  'Sổ hộ khẩu',
  'Các loại giấy tờ tùy thân khác',
  'Thẻ căn cước',
  'Giấy chứng nhận căn cước',
]
export const RESIDENCE = ['Thường trú', 'Tạm trú', 'Không có thông tin']
export const SEX = ['Nam', 'Nữ']

/** Short stand-ins for lists that are long, or were not recorded. */
export const PEOPLES = ['Kinh', 'Jrai', 'Mông', 'khác']
export const NATIONALITIES = ['Việt Nam', 'Quốc tịch khác (của bản luyện tập)']
export const UNRECORDED = ['Lựa chọn thứ nhất (của bản luyện tập)', 'Lựa chọn thứ hai (của bản luyện tập)']
