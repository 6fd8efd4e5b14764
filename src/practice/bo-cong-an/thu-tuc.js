/**
 * @typedef {object} Residence a procedure of this portal
 * @property {string} code
 * @property {string} name
 * @property {boolean} [isRecorded] which boxes its form has was recorded
 * @property {boolean} [hasEnd] it holds until a day that the form asks for
 */

/** Look-alikes stand next to each other on purpose. Codes and names as our sources list them. */
/** @type {Residence[]} */
export const residence = [
  { code: '1.003197', name: 'Xóa đăng ký thường trú' },
  { code: '1.004222', name: 'Đăng ký thường trú', isRecorded: true },
  { code: '1.002755', name: 'Gia hạn tạm trú' },
  { code: '1.004194', name: 'Đăng ký tạm trú', isRecorded: true, hasEnd: true },
  { code: '1.003677', name: 'Khai báo tạm vắng' },
  { code: '2.001159', name: 'Thông báo lưu trú' },
]

export const FIELDS = ['Đăng ký, Quản lý cư trú', 'Lĩnh vực khác (của bản luyện tập)']

/** @param {string | null} code */
export const findResidence = (code) => residence.find((it) => it.code === code)
