import { NATIONALITIES, PAPERS, PEOPLES, RESIDENCE, SEX, UNRECORDED } from './form-model.js'

/** Of the answers the words were not recorded, only what they mean; of the first not even that. */
const meaning = (/** @type {string} */ text) => `${text} (diễn đạt lại)`
const STATES = [
  'Lựa chọn 1 (của bản luyện tập)',
  meaning('đang có vợ/chồng'),
  meaning('ly hôn'),
  meaning('vợ/chồng chết'),
  meaning('một khoảng thời gian trước lần kết hôn hiện tại'),
  meaning('khác'),
]
const PURPOSES = [meaning('để kết hôn, cách 1'), meaning('để kết hôn, cách 2'), meaning('mục đích khác')]
const WAYS = ['Trực tiếp', 'Trực tuyến', 'Bưu chính']

/**
 * A box that an answer opens. Its name was not recorded.
 * @param {string} no
 * @param {string} label
 * @param {string} name
 * @param {{ name: string, is: string | string[] }} after
 * @param {Partial<import('./form-model.js').Field>} [more]
 * @returns {import('./form-model.js').Field}
 */
const opened = (no, label, name, after, more = {}) => ({ no, label, name, after, ...more })
const state = (/** @type {number} */ at) => ({ name: 'TinhTrangHonNhanC1', is: STATES[at - 1] ?? '' })
const purpose = (/** @type {number[]} */ ...all) => ({ name: 'mucdich', is: all.map((at) => PURPOSES[at - 1] ?? '') })
const way = (/** @type {number} */ at) => ({ name: 'TraKQ', is: WAYS[at - 1] ?? '' })

/** @type {import('./form-model.js').Form} */
export const tinhTrangHonNhan = {
  title: 'MẪU ĐIỆN TỬ TƯƠNG TÁC YÊU CẦU CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN',
  sections: [
    {
      title: 'I. Người yêu cầu',
      inferred: true,
      fields: [
        { no: '1', label: 'Họ, chữ đệm, tên', name: 'HoVaTenC', required: true },
        { no: '1', label: 'Ngày sinh', name: 'NgaySinhC', widget: 'date' },
        { no: '2', label: 'Số định danh cá nhân', name: 'SoDinhDanhC' },
        { no: '3', label: 'Giấy tờ tùy thân', name: 'LoaiGiayToDinhDanhC', widget: 'select', options: PAPERS },
        { no: '3', label: 'Số', name: 'SoGiayToTuyThanC' },
        { no: '3', label: 'Ngày, tháng, năm cấp', name: 'NgayCapDDC', widget: 'date' },
        { no: '3', label: 'Cơ quan cấp', name: 'NoiCapDDC' },
        { no: '4', label: 'Loại cư trú', name: 'nycLoaiCuTru', widget: 'select', options: RESIDENCE },
        { no: '4', label: 'Nơi cư trú', name: 'nycNoiCuTru', widget: 'area', after: { name: 'nycLoaiCuTru' } },
        {
          no: '5',
          label: 'Quan hệ với người được cấp Giấy xác nhận tình trạng hôn nhân',
          name: 'quanhevoinguoiduocxacminh',
          widget: 'radio',
          options: ['Bản thân', 'Khác'],
        },
      ],
    },
    {
      title: 'II. Người được cấp Giấy xác nhận tình trạng hôn nhân',
      inferred: true,
      fields: [
        { no: '', label: 'Loại đăng ký', name: 'loaiDangKy', widget: 'select', options: UNRECORDED },
        { no: '6', label: 'Họ, chữ đệm, tên', name: 'HoVaTenC1', required: true, mark: 'inferred' },
        { no: '7', label: 'Ngày sinh', name: 'NgaySinhC1', widget: 'date', required: true, mark: 'inferred' },
        { no: '8', label: 'Giới tính', name: 'GioiTinhC1', widget: 'select', options: SEX, required: true },
        { no: '9', label: 'Dân tộc', name: 'DanTocC1', widget: 'select', options: PEOPLES, required: true },
        opened('9', 'Dân tộc khác', 'DanTocC1-khac', { name: 'DanTocC1', is: 'khác' }, { mark: 'ours' }),
        {
          no: '10',
          label: 'Quốc tịch',
          name: 'QuocTichC1',
          widget: 'select',
          options: NATIONALITIES,
          required: true,
        },
        { no: '11', label: 'Số định danh cá nhân', name: 'SoDinhDanhC1', required: true, mark: 'inferred' },
        {
          no: '12',
          label: 'Giấy tờ tùy thân',
          name: 'LoaiGiayToDinhDanhC1',
          widget: 'select',
          options: PAPERS,
          required: true,
        },
        { no: '12', label: 'Số', name: 'SoGiayToTuyThanC1' },
        { no: '12', label: 'Ngày, tháng, năm cấp', name: 'NgayCapDDC1', widget: 'date', mark: 'inferred' },
        { no: '12', label: 'Cơ quan cấp', name: 'NoiCapDDC1', mark: 'inferred' },
        {
          no: '13',
          label: 'Loại cư trú',
          name: 'nxnLoaiCuTru',
          widget: 'select',
          options: RESIDENCE,
          mark: 'inferred',
        },
        {
          no: '13',
          label: 'Nơi cư trú',
          name: 'nxnNoiCuTru',
          widget: 'area',
          mark: 'inferred',
          after: { name: 'nxnLoaiCuTru' },
        },
        {
          no: '14',
          label: 'Tình trạng hôn nhân',
          name: 'TinhTrangHonNhanC1',
          widget: 'select',
          options: STATES,
          required: true,
        },
        opened('14', 'Giấy chứng nhận kết hôn', 'mo-giay-ket-hon', state(2)),
        opened('14', 'Số Bản án/Quyết định ly hôn', 'mo-ban-an', state(3)),
        opened('14', 'Số Giấy chứng tử/Trích lục khai tử/Bản án', 'mo-khai-tu', state(4)),
        opened('14', 'Từ ngày', 'mo-tu-ngay', state(5), { widget: 'date', mark: 'ours' }),
        opened('14', 'Đến ngày', 'mo-den-ngay', state(5), { widget: 'date', mark: 'ours' }),
        opened('14', 'Ghi rõ', 'mo-ghi-ro', state(6), { mark: 'ours' }),
        {
          no: '15',
          label: 'Mục đích sử dụng Giấy XNTTHN',
          name: 'mucdich',
          widget: 'radio',
          options: PURPOSES,
        },
        opened('15', 'Tên người kia', 'mo-nguoi-kia', purpose(1, 2), { mark: 'ours' }),
        opened('15', 'Nơi dự định đăng ký kết hôn', 'mo-noi-dang-ky', purpose(1, 2)),
        opened('15', 'Nhập mục đích', 'mo-muc-dich', purpose(3), { required: true }),
        { no: '16', label: 'Phương thức nhận kết quả', name: 'TraKQ', widget: 'radio', options: WAYS },
        opened('16', 'Nhập thông tin trực tuyến:', 'mo-truc-tuyen', way(2)),
        opened('16', 'Nhập thông tin bưu chính:', 'mo-buu-chinh', way(3)),
        { no: '', label: 'Số lượng bản sao', name: 'SoLuong', widget: 'number' },
        { no: '17', label: 'Hồ sơ đính kèm theo quy định', name: 'dinh-kem', widget: 'note' },
      ],
    },
  ],
  oath: [],
}
