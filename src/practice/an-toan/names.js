/**
 * What is asked, in order. Names are whole here, so that they can be held against the list and the judge of the
 * extension (tests/unit/practice/an-toan.test.ts); what is drawn has `[.]` for each dot and is no link.
 * @typedef {object} Question
 * @property {string} host
 * @property {'official' | 'look-alike'} verdict what Dẫn Lối itself says of it
 * @property {string} reason
 */

/** @type {Question[]} */
export const questions = [
  {
    host: 'dichvucong.gov.vn',
    verdict: 'official',
    reason: 'Giống từng chữ với tên trong bảng. Đây là Cổng Dịch vụ công quốc gia.',
  },
  {
    host: 'dichvucongs.top',
    verdict: 'look-alike',
    reason:
      'Thừa một chữ s, và phần cuối không phải gov.vn. Cảnh sát giao thông Thành phố Hồ Chí Minh đã cảnh báo tên này (7/8/2025, chưa kiểm chứng trên cổng thật).',
  },
  {
    host: 'thisinh.thitotnghiepthpt.edu.vn',
    verdict: 'official',
    reason: 'Giống từng chữ với tên trong bảng. Không có gov.vn nhưng vẫn là trang chính thức.',
  },
  {
    host: 'hochieu-online.vn',
    verdict: 'look-alike',
    reason:
      'Không có trong bảng: chỉ mượn tên của một dịch vụ công. Công an Nghệ An đã cảnh báo tên này (5/2025, chưa kiểm chứng trên cổng thật).',
  },
  {
    host: 'dichvucong.gov.vn.vi-du.example',
    verdict: 'look-alike',
    reason:
      'Tên thật chỉ nằm ở đầu một tên khác dài hơn. Phần cuối cùng của tên mới nói trang là của ai. (Tên này bịa ra để tập.)',
  },
]

/** The names to compare with: a few of the list of official hosts, to the letter. */
/** @type {[host: string, owner: string][]} */
export const official = [
  ['dichvucong.gov.vn', 'Cổng Dịch vụ công quốc gia'],
  ['sso.dancuquocgia.gov.vn', 'Đăng nhập VNeID'],
  ['dichvucongnganhtuphap.moj.gov.vn', 'Hệ thống giải quyết thủ tục hành chính Bộ Tư pháp'],
  ['thisinh.thitotnghiepthpt.edu.vn', 'Thi tốt nghiệp trung học phổ thông'],
]

/**
 * Broken on purpose: nobody can follow it or copy it by mistake.
 * @param {string} host
 */
export const broken = (host) => host.replaceAll('.', '[.]')
