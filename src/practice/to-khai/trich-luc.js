import { PAPERS, RESIDENCE, UNRECORDED } from './form-model.js'

const RELATIONS = [
  'Bản thân',
  'Con Đẻ',
  'Vợ',
  'Chồng',
  'Bố Đẻ',
  'Bố nuôi',
  'Mẹ đẻ',
  'Mẹ nuôi',
  'Con nuôi',
  'Ông',
  'Bà',
  'Anh ruột',
  'Chị ruột',
  'Cháu ruột',
  'Khác',
]

/**
 * Of this template only the names were recorded: every label is inferred from a sister form.
 * @param {Omit<import('./form-model.js').Field, 'mark'>[]} fields
 * @returns {import('./form-model.js').Field[]}
 */
const inferred = (fields) => fields.map((it) => ({ ...it, mark: 'inferred' }))

/** @type {import('./form-model.js').Form} */
export const trichLuc = {
  title: 'Tờ khai cấp bản sao trích lục hộ tịch',
  isOurs: true,
  sections: [
    {
      title: 'I. Người yêu cầu',
      inferred: true,
      fields: inferred([
        { no: '1', label: 'Họ, chữ đệm, tên', name: 'HoVaTenC', required: true },
        { no: '2', label: 'Số định danh cá nhân', name: 'SoDinhDanhC', required: true },
        {
          no: '3',
          label: 'Giấy tờ tùy thân',
          name: 'LoaiGiayToDinhDanhC',
          widget: 'select',
          options: PAPERS,
          required: true,
        },
        { no: '3', label: 'Số', name: 'SoGiayToTuyThanC' },
        { no: '3', label: 'Ngày, tháng, năm cấp', name: 'NgayCapDDC', widget: 'date' },
        { no: '3', label: 'Cơ quan cấp', name: 'NoiCapDDC' },
        { no: '3', label: 'Loại cư trú', name: 'NYC_LoaiCuTru', widget: 'select', options: RESIDENCE },
        { no: '4', label: 'Nơi cư trú', name: 'NYC_NoiCuTru', widget: 'area', after: { name: 'NYC_LoaiCuTru' } },
        { no: '5', label: 'Quan hệ', name: 'NYC_QuanHe', widget: 'select', options: RELATIONS, required: true },
      ]),
    },
    {
      title: 'II. Người có thông tin hộ tịch và hồ sơ',
      inferred: true,
      remark: 'Ô (8) và (9) của mẫu thật chưa được ghi lại nên không có ở đây.',
      fields: inferred([
        { no: '6', label: 'Họ, chữ đệm, tên', name: 'NDK_HoVaTen', required: true },
        { no: '7', label: 'Ngày, tháng, năm sinh', name: 'NDK_NgaySinh', widget: 'date' },
        {
          no: '10',
          label: 'Loại cư trú',
          name: 'NDK_LoaiCuTru',
          widget: 'select',
          options: RESIDENCE,
          required: true,
        },
        {
          no: '11',
          label: 'Nơi cư trú',
          name: 'NDK_NoiCuTru',
          widget: 'area',
          required: true,
          after: { name: 'NDK_LoaiCuTru' },
        },
        { no: '12', label: 'Loại yêu cầu', name: 'HoSo_LoaiYeuCau', widget: 'select', options: UNRECORDED },
        { no: '13', label: 'Cơ quan đăng ký', name: 'HoSo_CoQuanDangKy', required: true },
        { no: '14', label: 'Tên giấy tờ', name: 'HoSo_TenGiayTo' },
        { no: '14', label: 'Số', name: 'HoSo_So' },
        { no: '14', label: 'Quyển số', name: 'HoSo_QuyenSo' },
        { no: '14', label: 'Ngày cấp số', name: 'HoSo_NgayCapSo', widget: 'date' },
        { no: '15', label: 'Số lượng', name: 'SoLuong', widget: 'number', required: true },
      ]),
    },
  ],
  oath: [],
}
