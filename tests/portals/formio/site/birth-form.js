import { address, date, fieldset, list, number, onlyWhen, panel, radio, required, text } from './components.js'

// Labels, field names and lists: facts/forms/1.001193.json (template of Bộ Tư pháp captured 26/9/2026). Where it records
// no options, the list says that its entries are ours.

const PAPERS = [
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
const RESIDENCE = ['Thường trú', 'Tạm trú', 'Không có thông tin']
const ETHNIC = ['Kinh', 'Tày', 'Thái', 'Mường', 'Khmer', 'Hoa', 'Nùng', 'Mông']
const NATIONALITY = ['Việt Nam', 'Lào', 'Campuchia', 'Trung Quốc']
const UNRECORDED = ['Lựa chọn thứ nhất (nhãn của bản luyện tập)', 'Lựa chọn thứ hai (nhãn của bản luyện tập)']

const guessed = { description: '(nhãn suy ra)' }

// I and II are Form.io panels, III and IV Form.io fieldsets: the library names the fields of the two kinds differently.
export const birthForm = [
  panel('nguoiYeuCau', 'I. Thông tin về người yêu cầu đăng ký khai sinh', [
    text('HoVaTenC', 'Họ, chữ đệm, tên', required),
    text('SoDinhDanhC', 'Số định danh cá nhân', required),
    list('LoaiGiayToDinhDanhC', 'Giấy tờ tùy thân', PAPERS),
    text('nycTenGiayTo', 'Tên giấy tờ (nhãn của bản luyện tập)', onlyWhen('LoaiGiayToDinhDanhC', '8')),
    text('SoGiayToDinhDanhC', 'số'),
    date('NgayCapDDC', 'Ngày, tháng, năm cấp'),
    text('NoiCapDDC', 'Cơ quan cấp'),
    list('nycLoaiCuTru', 'Loại cư trú', RESIDENCE),
    address('nycNoiCuTru', 'Nơi cư trú (nơi thường trú/nơi tạm trú/nơi đang sinh sống)'),
    text('QuanHe', 'Quan hệ với người được khai sinh'),
  ]),
  panel('nguoiDuocKhaiSinh', 'II. Thông tin về người được đăng ký khai sinh', [
    list('LoaiDangKy', 'Loại đăng ký', UNRECORDED),
    list('nksLoaiKhaiSinh', 'Loại khai sinh', UNRECORDED),
    text('HoTenKS', 'Họ, chữ đệm, tên'),
    date('NgaySinhChon', 'Ngày, tháng, năm sinh'),
    text('DocNgaySinh', 'Bằng chữ'),
    list('GioiTinhKS', 'Giới tính', ['Nam', 'Nữ']),
    list('DanTocKS', 'Dân tộc', ETHNIC),
    list('QuocTichKS', 'Quốc tịch', NATIONALITY, required),
    address('nksNoiSinh', 'Nơi sinh'),
    address('nksQueQuan', 'Quê quán'),
  ]),
  fieldset('nguoiMe', 'III. Thông tin về người mẹ của người được khai sinh', [
    text('HoTenMeKS', 'Họ, chữ đệm, tên', required),
    date('NamSinhMeKS', 'Ngày, tháng, năm sinh'),
    text('SoDinhDanhMe', 'Số định danh cá nhân'),
    list('LoaiGiayToDinhDanhMe', 'Giấy tờ tùy thân', PAPERS),
    text('SoGiayToDinhDanhMe', 'số'),
    date('NgayCapDDMe', 'Ngày, tháng, năm cấp'),
    text('NoiCapDDMe', 'cơ quan cấp'),
    list('DanTocMeKS', 'Dân tộc', ETHNIC),
    list('QuocTichMeKS', 'Quốc tịch', NATIONALITY),
    list('MeLoaiCuTru', 'Loại cư trú', RESIDENCE),
    address('MeNoiCuTru', 'Nơi cư trú của mẹ (nơi thường trú/nơi tạm trú/nơi đang sinh sống)'),
  ]),
  fieldset('nguoiCha', 'IV. Thông tin về người cha của người được khai sinh', [
    text('HoTenChaKS', 'Họ, chữ đệm, tên', guessed),
    date('NamSinhChaKS', 'Ngày, tháng, năm sinh', guessed),
    text('SoDinhDanhCha', 'Số định danh cá nhân', guessed),
    list('LoaiGiayToDinhDanhCha', 'Giấy tờ tùy thân', PAPERS, guessed),
    text('SoGiayToDinhDanhCha', 'số', guessed),
    date('NgayCapDDCha', 'Ngày, tháng, năm cấp', guessed),
    text('NoiCapDDCha', 'cơ quan cấp', guessed),
    list('DanTocChaKS', 'Dân tộc', ETHNIC, guessed),
    list('QuocTichChaKS', 'Quốc tịch', NATIONALITY, guessed),
    list('ChaLoaiCuTru', 'Loại cư trú', RESIDENCE, guessed),
    address('ChaNoiCuTru', 'Nơi cư trú', guessed),
  ]),
  radio('CapBanSao', 'Đề nghị cấp bản sao', ['Có', 'Không']),
  number('SoLuong', 'Số lượng bản sao', onlyWhen('CapBanSao', '1')),
]
