import { person } from '../chung/person.js'

/** @typedef {import('./fields.js').Box} Box */
/** @typedef {{ title: string, known?: boolean, boxes: Box[], remark?: string }} Section */

const RESIDENCE = ['Thường trú', 'Tạm trú', 'Nơi ở hiện tại']
const COUNTRY = ['Việt Nam', 'Nước khác (của bản luyện tập)']
const PEOPLES = ['Kinh', 'Jrai', 'Mông', 'Dân tộc khác (của bản luyện tập)']
const FROM_VNEID = 'giá trị bịa ra'

/** What step 1 asks. Nothing of these boxes was recorded but what they are about. @type {Box[]} */
export const agencies = [
  {
    name: 'luyen-loai-khai-sinh',
    label: 'Loại khai sinh',
    kind: 'list',
    options: ['Lựa chọn thứ nhất (của bản luyện tập)'],
  },
  { name: 'luyen-tinh', label: 'Tỉnh', kind: 'list', options: ['Hà Nội', 'Lào Cai', 'Đồng Nai'] },
  {
    name: 'luyen-xa',
    label: 'Xã',
    kind: 'list',
    options: ['Phường Luyện Tập 1 (tên bịa)', 'Xã Luyện Tập 4 (tên bịa)'],
  },
  {
    name: 'luyen-thuong-tru',
    label: 'Cơ quan đăng ký thường trú',
    kind: 'list',
    options: ['Công an Phường Luyện Tập 1 (tên bịa)'],
  },
  {
    name: 'luyen-bhyt',
    label: 'Cơ quan bảo hiểm y tế',
    kind: 'list',
    options: ['Bảo hiểm xã hội Luyện Tập (tên bịa)'],
  },
]

/** Names are those of the captured template. @type {Section[]} */
export const declaration = [
  {
    title: 'Người yêu cầu',
    boxes: [
      { name: 'NycHoTen', label: 'Họ, chữ đệm, tên', given: `${person} (nhân vật bịa ra)` },
      { name: 'NycSoGiayto', label: 'Số giấy tờ', given: FROM_VNEID },
      { name: 'NycNgaySinh', label: 'Ngày sinh', given: FROM_VNEID },
      { name: 'NycGioiTinh', label: 'Giới tính', given: FROM_VNEID },
      { name: 'NycGiaytoNgaycap', label: 'Ngày cấp', given: FROM_VNEID },
      { name: 'NycGiaytoNoicap', label: 'Nơi cấp', given: FROM_VNEID },
      { name: 'NycLoaiCutru', label: 'Loại cư trú', given: FROM_VNEID },
      { name: 'NycMaQuocGia', label: 'Quốc gia', given: FROM_VNEID },
      { name: 'NycDiaChi', label: 'Địa chỉ', given: FROM_VNEID },
      {
        name: 'NycQuanHe',
        label: 'Quan hệ',
        kind: 'list',
        options: ['Cha', 'Mẹ', 'Người giám hộ', 'đại diện hợp pháp'],
        required: true,
      },
      { name: 'NycSdt', label: 'Số điện thoại', required: true },
      { name: 'NycEmail', label: 'Email' },
    ],
  },
  {
    title: 'Giấy chứng sinh',
    boxes: [
      {
        name: 'IsChungSinhBhxh',
        label: 'Giấy chứng sinh',
        kind: 'radio',
        options: ['Nhập tay', 'Lấy dữ liệu chứng sinh từ CSDL Bảo hiểm'],
      },
    ],
  },
  {
    title: 'Trẻ',
    boxes: [
      { name: 'Ho', label: 'Họ' },
      { name: 'ChuDem', label: 'Chữ đệm' },
      { name: 'Ten', label: 'Tên', required: true },
      { name: 'NgaySinh', label: 'Ngày sinh', required: true },
      { name: 'NgaySinhChu', label: 'Ghi bằng chữ', known: true },
      { name: 'NsMaQuocGia', label: 'Nơi sinh: quốc gia', kind: 'list', options: COUNTRY },
      { name: 'NsDiaChi', label: 'Nơi sinh: địa chỉ', kind: 'area' },
      { name: 'GioiTinh', label: 'Giới tính', kind: 'list', options: ['Nam', 'Nữ'] },
      { name: 'MaQuocTich', label: 'Quốc tịch', kind: 'list', options: COUNTRY },
      { name: 'MaDanToc', label: 'Dân tộc', kind: 'list', options: PEOPLES },
      { name: 'QqMaQuocGia', label: 'Quê quán: quốc gia', kind: 'list', options: COUNTRY },
      { name: 'QqDiaChi', label: 'Quê quán: địa chỉ', kind: 'area' },
      { name: 'CapBanSao', label: 'Cấp bản sao', kind: 'radio', options: ['Có', 'Không'] },
      { name: 'BanSaoSoLuong', label: 'Số lượng bản sao', kind: 'number', after: { name: 'CapBanSao', is: 'Có' } },
    ],
  },
  {
    title: 'Thông tin người mẹ đẻ/nhờ mang thai hộ',
    known: true,
    remark: 'Tên các ô của người mẹ không ghi được: hai ô dưới đây là của bản luyện tập.',
    boxes: [
      { name: 'luyen-me-ten', label: 'Họ, chữ đệm, tên của mẹ' },
      { name: 'luyen-me-so', label: 'Số giấy tờ của mẹ' },
    ],
  },
  {
    title: 'Cha',
    boxes: [
      { name: 'ChaHo', label: 'Họ' },
      { name: 'ChaChuDem', label: 'Chữ đệm' },
      { name: 'ChaTen', label: 'Tên', required: true },
      { name: 'ChaNgaySinh', label: 'Ngày sinh' },
      { name: 'ChaSoGiayTo', label: 'Số giấy tờ', required: true },
      { name: 'ChaIsDaChet', label: 'Đã chết', kind: 'check', known: true },
      { name: 'ChaLoaiCuTru', label: 'Loại cư trú', kind: 'radio', options: RESIDENCE },
      { name: 'ChaIsCungcutruMe', label: 'Cùng nơi cư trú với mẹ', kind: 'check', known: true },
    ],
  },
  {
    title: 'Giấy chứng nhận kết hôn',
    boxes: [
      { name: 'GiayCNKHSo', label: 'Số' },
      { name: 'GiayCNKHQuyenSo', label: 'Quyển số' },
      { name: 'GiayCNKHNgayCap', label: 'Ngày cấp' },
      { name: 'GiayCNKHNoiCap', label: 'Nơi cấp' },
    ],
  },
  {
    title: 'Đăng ký thường trú',
    boxes: [
      { name: 'LoaiXacNhanVNeID', label: 'Loại xác nhận', kind: 'radio', options: ['Bằng giấy, tờ CT01', 'Qua VNeID'] },
      { name: 'DkttIsTtBo', label: 'Bố là chủ hộ', kind: 'check', known: true },
      { name: 'DkttIsTtMe', label: 'Mẹ là chủ hộ', kind: 'check' },
      { name: 'DkttChuHo', label: 'Chủ hộ', required: true },
      { name: 'DkttChuhoSoGiayTo', label: 'Số giấy tờ của chủ hộ', required: true },
      {
        name: 'DkttMaQuanHe',
        label: 'Mối quan hệ của người được khai sinh với chủ hộ',
        kind: 'list',
        options: ['Con', 'Cháu', 'Quan hệ khác (của bản luyện tập)'],
        known: true,
        required: true,
      },
      { name: 'DkttDiaChi', label: 'Nơi đề nghị đăng ký thường trú', kind: 'area', known: true },
    ],
  },
]
