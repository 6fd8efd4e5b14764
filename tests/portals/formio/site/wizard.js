import { birthForm } from './birth-form.js'
import { content, file, panel, radio, required } from './components.js'

// The stepper of the real family. Its step 4, "Nộp hồ sơ", is the result screen: the dossier is sent in step 3.
export const wizard = {
  display: 'wizard',
  components: [
    panel('thongTinHoSo', '1 Thông tin hồ sơ', birthForm),
    panel('thanhPhanHoSo', '2 Thành phần hồ sơ', [
      content('thanhPhanTieuDe', '<h2>Thành phần hồ sơ</h2>'),
      file('giayChungSinh', 'Giấy chứng sinh', required),
    ]),
    panel(
      'phiVaKetQua',
      '3 Phí, lệ phí / Hình thức nhận kết quả',
      [
        content('lePhi', '<h2>Phí, lệ phí</h2><p>Đăng ký khai sinh đúng hạn: miễn lệ phí (Luật Hộ tịch, Điều 11).</p>'),
        radio(
          'hinhThucNhanKetQua',
          'Hình thức nhận kết quả',
          ['bản giấy có đóng dấu', 'trực tuyến', 'bưu chính công ích'],
          required,
        ),
      ],
      // The page's own "Nộp hồ sơ" stands in for Form.io's button here.
      { buttonSettings: { next: false } },
    ),
    panel(
      'ketQua',
      '4 Nộp hồ sơ',
      [content('thanhCong', '<h2>Nộp hồ sơ thành công</h2><p>Hồ sơ đang chờ tiếp nhận</p>')],
      { buttonSettings: { previous: false, submit: false } },
    ),
  ],
}

export const CAPTCHA_PAGE = 2
