import { provinces, wards } from '../chung/places.js'
import { NATIONALITIES, PAPERS, PEOPLES, RESIDENCE, UNRECORDED } from './form-model.js'

/** @typedef {import('./form-model.js').Field} Field */

/** The words of these answers were not recorded, only that they open blocks of their own. */
const STATES = [
  'Chưa kết hôn lần nào (của bản luyện tập)',
  'Chồng đã chết (của bản luyện tập)',
  'Đã ly hôn (của bản luyện tập)',
  'Lựa chọn 5 (của bản luyện tập)',
  'Lựa chọn 6 (của bản luyện tập)',
]

/**
 * Sections I and II hold the same boxes; the labels of the second were taken over from the first.
 * @param {'BenNu' | 'BenNam'} who
 * @param {number} first number of the first box
 * @returns {Field[]}
 */
function side(who, first) {
  const no = (/** @type {number} */ at) => String(first + at)
  const isBride = who === 'BenNu'
  /** @type {Field[]} */
  const fields = [
    { no: no(0), label: 'Họ, chữ đệm, tên', name: `HoTen${who}`, required: true },
    { no: no(1), label: 'Ngày, tháng,năm sinh', name: `NgaySinh${who}`, widget: 'date', required: !isBride },
    { no: no(2), label: 'Dân tộc', name: `DanToc${who}`, widget: 'select', options: PEOPLES, required: isBride },
    {
      no: no(2),
      label: 'Dân tộc khác',
      name: `DanToc${who}-khac`,
      mark: 'ours',
      after: { name: `DanToc${who}`, is: 'khác' },
    },
    { no: no(3), label: 'Quốc tịch', name: `QuocTich${who}`, widget: 'select', options: NATIONALITIES },
    { no: no(4), label: 'Số định danh cá nhân', name: `SoDinhDanh_${who}` },
    {
      no: no(5),
      label: 'Giấy tờ tùy thân',
      name: `LoaiGiayToDinhDanh_${who}`,
      widget: 'select',
      options: PAPERS,
      required: isBride,
    },
    { no: no(5), label: 'Số', name: `SoGiayToDinhDanh_${who}` },
    { no: no(5), label: 'Ngày cấp', name: `NgayCapDD_${who}`, widget: 'date' },
    { no: no(5), label: 'Cơ quan cấp', name: `NoiCapDD_${who}` },
    { no: no(6), label: 'Loại cư trú', name: `LoaiCuTru_${who}`, widget: 'select', options: RESIDENCE },
    {
      no: no(7),
      label: 'Nơi cư trú (nơi thường trú/nơi tạm trú/nơi đang sinh sống)',
      name: `NoiCuTru_${who}`,
      widget: 'area',
      after: { name: `LoaiCuTru_${who}` },
    },
    {
      no: no(7),
      label: 'Tỉnh/Thành phố',
      name: `NCT_TinhThanhPho_${who}`,
      widget: 'select',
      options: provinces,
      mark: 'inferred',
      after: { name: `LoaiCuTru_${who}` },
    },
    {
      no: no(7),
      label: 'Phường/Xã',
      name: `NCT_PhuongXa_${who}`,
      widget: 'select',
      options: wards,
      mark: 'inferred',
      after: { name: `NCT_TinhThanhPho_${who}` },
    },
    { no: no(8), label: 'Kết hôn lần thứ mấy', name: `SoLanKetHon_${who}`, widget: 'number' },
    {
      no: no(8),
      label: 'Tình trạng hôn nhân',
      name: `LoaiTinhTrangHonNhan_${who}`,
      widget: 'select',
      options: isBride ? STATES : UNRECORDED,
    },
  ]
  return isBride ? fields : fields.map((it) => ({ mark: 'inferred', ...it }))
}

/**
 * A block that an answer of the bride's opens: its name was recorded, what stands in it was not.
 * @param {string} name
 * @param {string} label
 * @param {number} state place of the answer in the list
 * @returns {Field}
 */
const opened = (name, label, state) => ({
  no: '10',
  label,
  name,
  mark: 'ours',
  after: { name: 'LoaiTinhTrangHonNhan_BenNu', is: STATES[state] ?? '' },
})

/** @type {import('./form-model.js').Form} */
export const ketHon = {
  title: 'NỘI DUNG MẪU HỘ TỊCH ĐIỆN TỬ TƯƠNG TÁC ĐĂNG KÝ KẾT HÔN',
  sections: [
    {
      title: 'I. Thông tin bên nữ',
      fields: [
        {
          no: '1',
          label: 'Ảnh (trường hợp làm thủ tục đăng ký kết hôn có yếu tố nước ngoài)',
          name: 'anh',
          widget: 'note',
          hint: 'Bản luyện tập không đính ảnh.',
        },
        ...side('BenNu', 2),
        opened('TTHN_DaChet_BenNu', 'Giấy tờ về việc chồng đã chết', 1),
        opened('TTHN_LyHon_BenNu', 'Giấy tờ về việc ly hôn', 2),
        opened('voTinhTrangHonNhan5', 'Ghi rõ (lựa chọn 5)', 3),
        opened('voTinhTrangHonNhan6', 'Ghi rõ (lựa chọn 6)', 4),
      ],
    },
    {
      title: 'II. Thông tin bên nam',
      fields: side('BenNam', 11),
      remark: 'Các ô mà “Tình trạng hôn nhân” của bên nam mở thêm chưa được ghi lại nên không có ở đây.',
    },
    {
      title: '',
      fields: [
        { no: '', label: 'Loại đăng ký', name: 'loaiDangKy', widget: 'select', options: UNRECORDED },
        { no: '20', label: 'Đề nghị cấp bản sao', name: 'CapBanSao', widget: 'radio', options: ['Có', 'Không'] },
        {
          no: '20',
          label: 'Số lượng bản sao',
          name: 'SoLuong',
          widget: 'number',
          after: { name: 'CapBanSao', is: 'Có' },
        },
        { no: '21', label: 'Hồ sơ đính kèm theo quy định', name: 'dinh-kem', widget: 'note' },
      ],
    },
  ],
  oath: [
    '…việc kết hôn của hai bên là hoàn toàn tự nguyện, không vi phạm quy định của Luật hôn nhân và gia đình Việt Nam…',
  ],
}
