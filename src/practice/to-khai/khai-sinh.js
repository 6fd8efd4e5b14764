import { NATIONALITIES, PAPERS, PEOPLES, RESIDENCE, SEX, UNRECORDED } from './form-model.js'

/** @typedef {import('./form-model.js').Field} Field */

/**
 * Sections III and IV hold the same boxes; the father's labels were taken over from the mother's.
 * @param {'Me' | 'Cha'} who
 * @param {number} first number of the first box
 * @param {string} residence label of the last
 * @returns {Field[]}
 */
function parent(who, first, residence) {
  const no = (/** @type {number} */ at) => String(first + at)
  /** @type {Field[]} */
  const fields = [
    { no: no(0), label: 'Họ, chữ đệm, tên', name: `HoTen${who}KS`, required: who === 'Me' },
    { no: no(1), label: 'Ngày, tháng, năm sinh', name: `NamSinh${who}KS`, widget: 'date' },
    { no: no(2), label: 'Số định danh cá nhân', name: `SoDinhDanh${who}` },
    { no: no(3), label: 'Giấy tờ tùy thân', name: `LoaiGiayToDinhDanh${who}`, widget: 'select', options: PAPERS },
    { no: no(3), label: 'số', name: `SoGiayToDinhDanh${who}` },
    { no: no(3), label: 'Ngày, tháng, năm cấp', name: `NgayCapDD${who}`, widget: 'date' },
    { no: no(3), label: 'cơ quan cấp', name: `NoiCapDD${who}` },
    { no: no(4), label: 'Dân tộc', name: `DanToc${who}KS`, widget: 'select', options: PEOPLES },
    { no: no(5), label: 'Quốc tịch', name: `QuocTich${who}KS`, widget: 'select', options: NATIONALITIES },
    { no: no(6), label: 'Loại cư trú', name: `${who}LoaiCuTru`, widget: 'select', options: RESIDENCE },
    { no: no(6), label: residence, name: `${who}NoiCuTru`, widget: 'area', after: { name: `${who}LoaiCuTru` } },
  ]
  // The template gives this one label in the father's section itself.
  const given = 'ChaLoaiCuTru'
  return fields.map((it) => (who === 'Cha' && it.name !== given ? { ...it, mark: 'inferred' } : it))
}

/** @type {import('./form-model.js').Form} */
export const khaiSinh = {
  title: 'NỘI DUNG MẪU HỘ TỊCH ĐIỆN TỬ TƯƠNG TÁC ĐĂNG KÝ KHAI SINH',
  sections: [
    {
      title: 'I. Thông tin về người yêu cầu đăng ký khai sinh',
      fields: [
        { no: '1', label: 'Họ, chữ đệm, tên', name: 'HoVaTenC', required: true },
        { no: '2', label: 'Số định danh cá nhân', name: 'SoDinhDanhC', required: true },
        { no: '3', label: 'Giấy tờ tùy thân', name: 'LoaiGiayToDinhDanhC', widget: 'select', options: PAPERS },
        {
          no: '3',
          label: 'Tên giấy tờ',
          name: 'nycTenGiayTo',
          mark: 'ours',
          after: { name: 'LoaiGiayToDinhDanhC', is: 'Các loại giấy tờ tùy thân khác' },
        },
        { no: '3', label: 'số', name: 'SoGiayToDinhDanhC' },
        { no: '3', label: 'Ngày, tháng, năm cấp', name: 'NgayCapDDC', widget: 'date' },
        { no: '3', label: 'Cơ quan cấp', name: 'NoiCapDDC' },
        { no: '4', label: 'Loại cư trú', name: 'nycLoaiCuTru', widget: 'select', options: RESIDENCE },
        {
          no: '4',
          label: 'Nơi cư trú (nơi thường trú/nơi tạm trú/nơi đang sinh sống)',
          name: 'nycNoiCuTru',
          widget: 'area',
          after: { name: 'nycLoaiCuTru' },
        },
        { no: '5', label: 'Quan hệ với người được khai sinh', name: 'QuanHe' },
      ],
    },
    {
      title: 'II. Thông tin về người được đăng ký khai sinh',
      fields: [
        { no: '', label: 'Loại đăng ký', name: 'LoaiDangKy', widget: 'select', options: UNRECORDED },
        { no: '', label: 'Loại khai sinh', name: 'nksLoaiKhaiSinh', widget: 'select', options: UNRECORDED },
        { no: '6', label: 'Họ, chữ đệm, tên', name: 'HoTenKS' },
        { no: '7', label: 'Ngày, tháng, năm sinh', name: 'NgaySinhChon', widget: 'date' },
        { no: '7', label: 'Bằng chữ', name: 'DocNgaySinh' },
        { no: '8', label: 'Giới tính', name: 'GioiTinhKS', widget: 'select', options: SEX },
        { no: '9', label: 'Dân tộc', name: 'DanTocKS', widget: 'select', options: PEOPLES },
        {
          no: '9',
          label: 'Dân tộc khác',
          name: 'DanTocKS-khac',
          mark: 'ours',
          after: { name: 'DanTocKS', is: 'khác' },
        },
        { no: '10', label: 'Quốc tịch', name: 'QuocTichKS', widget: 'select', options: NATIONALITIES, required: true },
        { no: '11', label: 'Nơi sinh', name: 'nksNoiSinh', widget: 'area' },
        { no: '12', label: 'Quê quán', name: 'nksQueQuan', widget: 'area' },
      ],
    },
    {
      title: 'III. Thông tin về người mẹ của người được khai sinh',
      fields: parent('Me', 13, 'Nơi cư trú của mẹ (nơi thường trú/nơi tạm trú/nơi đang sinh sống)'),
    },
    {
      title: 'IV. Thông tin về người cha của người được khai sinh',
      fields: parent('Cha', 20, 'Nơi cư trú'),
    },
    {
      title: '',
      fields: [
        { no: '27', label: 'Đề nghị cấp bản sao', name: 'CapBanSao', widget: 'radio', options: ['Có', 'Không'] },
        {
          no: '27',
          label: 'Số lượng bản sao',
          name: 'SoLuong',
          widget: 'number',
          after: { name: 'CapBanSao', is: 'Có' },
        },
        { no: '28', label: 'Hồ sơ đính kèm theo quy định', name: 'dinh-kem', widget: 'note' },
      ],
    },
  ],
  oath: [
    '* Người yêu cầu cam đoan các thông tin cung cấp, nội dung đề nghị đăng ký khai sinh cho trẻ em là đúng sự thật, đã có sự thỏa thuận nhất trí của cha, mẹ trẻ theo quy định pháp luật và chịu hoàn toàn trách nhiệm trước pháp luật về nội dung cam đoan của mình.',
    '* Trường hợp các thông tin về giấy tờ chứng minh nơi cư trú đã được khai thác từ Cơ sở dữ liệu quốc gia về dân cư, được hệ thống điền tự động thì không phải xuất trình (theo hình thức trực tiếp) hoặc tải lên (theo hình thức trực tuyến)',
  ],
}
