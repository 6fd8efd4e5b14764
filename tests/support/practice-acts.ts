import type { Act } from './play-tour.ts'
import { samplePaper } from './sample-paper.ts'

const EFORM = 'e-form.html'

/**
 * What a learner types and chooses on the practice portal; at every other step they press what is lit up.
 * `mark` is put into everything that is typed and into the file's name, so that a test can look for it afterwards;
 * `code` is what is typed where six digits are asked for.
 */
export function practiceActs(tour: 'trich-luc' | 'khai-sinh', mark = '', code = '123456'): Act[] {
  const field = (step: string, name: string, text: string): Act => ({
    step,
    at: `[name="${name}"]`,
    type: text,
    frame: EFORM,
  })
  const list = (step: string, name: string, choose: string): Act => ({
    step,
    at: `#custom-select-${name} .input-field-select`,
    choose,
    frame: EFORM,
  })
  /** Leaves the section: a click on the form's own heading. */
  const outside = (step: string): Act => ({ step, at: 'h1', press: true, frame: EFORM })
  const person = `Nguyễn Văn Mẫu ${mark}`.trim()
  return [
    { step: 'vneid-dang-nhap', at: '#so-dinh-danh', type: `000000000000${mark}` },
    { step: 'vneid-dang-nhap', at: '#mat-khau', type: `mat-khau-${mark}` },
    { step: 'vneid-dang-nhap', at: '#nut-dang-nhap', press: true },
    { step: 'vneid-dang-nhap', at: '#ma-xac-nhan input', type: code },
    { step: 'vneid-dang-nhap', at: '#ma-xac-nhan .primary', press: true },
    { step: 'vneid-chia-se-1', at: '#dong-y', press: true },
    { step: 'vneid-chia-se-1', at: '#chia-se .primary', press: true },
    { step: 'vneid-passcode-1', at: '#passcode input', type: code },
    { step: 'vneid-passcode-1', at: '#passcode .primary', press: true },
    { step: 'go-tu-khoa', at: '#tu-khoa', type: 'h' },
    { step: 'go-tu-khoa', at: 'button', text: 'Tìm kiếm', press: true },
    { step: 'chon-tinh', choose: 'Hà Nội' },
    { step: 'chon-xa', at: '#chon-xa', choose: 'Phường Luyện Tập 1 (tên bịa)' },
    { step: 'vneid-chia-se-2', at: '#dong-y', press: true },
    { step: 'vneid-chia-se-2', at: '#chia-se .primary', press: true },
    { step: 'vneid-passcode-2', at: '#passcode input', type: code },
    { step: 'vneid-passcode-2', at: '#passcode .primary', press: true },
    { step: 'doi-tuong', at: '#kt_doi-tuong-thuc-hien', pick: 'cho bản thân' },
    { step: 'buoc-tiep-theo', at: '#kt_email', type: `${mark || 'mau'}@example.vn` },
    { step: 'buoc-tiep-theo', press: true },
    field('tk-nguoi-yeu-cau', 'HoVaTenC', person),
    field('tk-nguoi-yeu-cau', 'SoDinhDanhC', code + code),
    list('tk-nguoi-yeu-cau', 'LoaiGiayToDinhDanhC', 'Căn cước công dân'),
    ...(tour === 'trich-luc' ? [list('tk-nguoi-yeu-cau', 'NYC_QuanHe', 'Bản thân')] : []),
    outside('tk-nguoi-yeu-cau'),
    field('tk-nguoi-co-ten', 'NDK_HoVaTen', person),
    list('tk-nguoi-co-ten', 'NDK_LoaiCuTru', 'Thường trú'),
    { step: 'tk-nguoi-co-ten', at: '#NDK_NoiCuTru-dia-chi', type: `Số 0, phố Mẫu ${mark}`, frame: EFORM },
    field('tk-nguoi-co-ten', 'HoSo_CoQuanDangKy', `UBND xã Mẫu ${mark}`),
    field('tk-nguoi-co-ten', 'SoLuong', '1'),
    outside('tk-nguoi-co-ten'),
    field('tk-tre', 'HoTenKS', person),
    { step: 'tk-tre', said: true },
    list('tk-quoc-tich', 'QuocTichKS', 'Việt Nam'),
    field('tk-me', 'HoTenMeKS', person),
    outside('tk-me'),
    { step: 'tk-cha', said: true },
    { step: 'tk-ban-sao', at: '#CapBanSao-2', press: true, frame: EFORM },
    { step: 'chon-tep-trong-may', at: '#tep-dinh-kem', attach: samplePaper(mark) },
    { step: 'sang-buoc-4', at: '#buoc-3 [data-e2e="btn-next"]', press: true },
    { step: 'cach-nhan', at: '#kt_hinh-thuc-1', press: true },
    { step: 'so-ban', at: '#kt_so-luong-phieu-sao-trich-luc', type: '1' },
    { step: 'ghi-ma-ho-so', said: true },
  ]
}
