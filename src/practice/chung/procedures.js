/**
 * @typedef {object} Paper
 * @property {string} name
 * @property {string} note
 * @property {'system' | 'linked' | 'attach'} kind who brings it: the system, linked data, or the learner
 * @property {boolean} [needed]
 */

/**
 * @typedef {object} Lesson what only a procedure that can be practised has
 * @property {string[]} twins codes of the look-alike cards in "Danh sách dịch vụ công"
 * @property {Paper[]} papers
 * @property {string} fee
 * @property {number | null} perCopy đồng, where the fee is counted by the copy
 * @property {boolean} copiesNeeded
 */

/** @typedef {{ code: string, name: string, lesson?: Lesson }} Procedure */

/** @type {Paper} */
const madeBySystem = { name: 'Tờ khai.pdf', note: 'Hệ thống tự tạo từ tờ khai ở Bước 2.', kind: 'system' }

/** Of some procedures the list of papers was not recorded. @type {Paper} */
const otherPapers = {
  name: 'Giấy tờ khác',
  note: 'Hàng của bản luyện tập: chưa rõ cổng thật có hàng này.',
  kind: 'attach',
}

/** Look-alikes stand next to each other on purpose: picking the wrong twin is the commonest mistake. */
/** @type {Procedure[]} */
export const procedures = [
  { code: '1.004884', name: 'Đăng ký lại khai sinh' },
  {
    code: '1.001193',
    name: 'Đăng ký khai sinh',
    lesson: {
      twins: ['1.004884', '1.000689'],
      papers: [
        madeBySystem,
        { name: 'Giấy chứng sinh', note: '', kind: 'attach', needed: true },
        { name: 'Căn cước công dân của cha, mẹ', note: 'Lấy từ dữ liệu liên kết.', kind: 'linked' },
      ],
      fee: 'Miễn phí nếu đăng ký khai sinh đúng hạn (Luật Hộ tịch, Điều 11). Bản sao phải trả phí.',
      perCopy: null,
      copiesNeeded: false,
    },
  },
  { code: '1.004772', name: 'Đăng ký khai sinh cho người đã có hồ sơ giấy tờ' },
  { code: '1.000689', name: 'Đăng ký khai sinh kết hợp nhận cha, mẹ, con' },
  { code: '2.002516', name: 'Xác nhận thông tin hộ tịch' },
  {
    code: '2.000635',
    name: 'Cấp bản sao trích lục hộ tịch',
    lesson: {
      twins: ['2.002516'],
      papers: [madeBySystem, otherPapers],
      fee: '8.000đ/bản',
      perCopy: 8000,
      copiesNeeded: true,
    },
  },
  { code: '1.004746', name: 'Đăng ký lại kết hôn' },
  {
    code: '1.000894',
    name: 'Đăng ký kết hôn',
    lesson: {
      twins: ['1.004746'],
      papers: [madeBySystem, otherPapers],
      fee: 'Chưa rõ lệ phí đăng ký. Bản sao phải trả phí.',
      perCopy: null,
      copiesNeeded: false,
    },
  },
  {
    code: '1.004873',
    name: 'Cấp Giấy xác nhận tình trạng hôn nhân',
    lesson: {
      twins: ['2.002516'],
      papers: [madeBySystem, otherPapers],
      fee: '0đ',
      perCopy: null,
      copiesNeeded: false,
    },
  },
]

/** @param {string | null} code */
export const findProcedure = (code) => procedures.find((it) => it.code === code)
