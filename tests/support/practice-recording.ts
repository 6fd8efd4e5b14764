import { EFORM } from './open-e-form.ts'
import type { Act } from './perform.ts'

type Doing = Act & { at: string }

/** What is asked in the form of a procedure: in that of a birth the same label stands in four sections. */
const IN_FORM = {
  '2.000635': (mark: string) => [
    typed('b11', 'HoVaTenC', `Nguyễn Văn ${mark}`),
    chosen('b12', 'LoaiGiayToDinhDanhC', 'Căn cước công dân'),
  ],
  '1.001193': (mark: string) => [
    typed('b11', 'HoVaTenC', `Trần Thị ${mark}`),
    chosen('b12', 'LoaiGiayToDinhDanhC', 'Căn cước công dân'),
    typed('b13', 'HoTenKS', `Nguyễn Văn ${mark}`),
    typed('b14', 'NgaySinhChon-day', '01'),
    typed('b15', 'NgaySinhChon-month', '02'),
    typed('b16', 'NgaySinhChon-year', '2026'),
    chosen('b17', 'GioiTinhKS', 'Nữ'),
    chosen('b18', 'DanTocKS', 'Kinh'),
    typed('b19', 'HoTenMeKS', `Trần Thị ${mark}`),
  ],
} as const satisfies Record<string, (mark: string) => Doing[]>

function typed(step: string, name: string, text: string): Doing {
  return { step, at: `[name="${name}"]`, type: text, frame: EFORM }
}
function chosen(step: string, name: string, choose: string): Doing {
  return { step, at: `#custom-select-${name} .input-field-select`, choose, frame: EFORM }
}

/**
 * What a trainer does on the practice portal from a procedure's page into its electronic form, over four origins.
 * `mark` goes into everything that is typed, `code` is typed where six digits are asked for. `step`: the one that
 * it becomes part of.
 */
export function practiceDoings(procedure: keyof typeof IN_FORM, mark: string, code: string): Doing[] {
  return [
    { step: 'b1', at: '#chon-tinh', choose: 'Hà Nội' },
    { step: 'b2', at: '#chon-xa', choose: 'Phường Luyện Tập 1 (tên bịa)' },
    { step: 'b3', at: 'button', text: 'Nộp hồ sơ', press: true },
    { step: 'b4', at: `[aria-labelledby="dv-${procedure}"] button`, press: true },
    { step: 'b5', at: '#dong-y', press: true },
    { step: 'b5', at: '#chia-se .primary', press: true },
    { step: 'b6', at: '#passcode input', type: code },
    { step: 'b6', at: '#passcode .primary', press: true },
    { step: 'b7', at: '#kt_doi-tuong-thuc-hien', pick: 'cho bản thân' },
    { step: 'b8', at: '#thong-tin-chung .primary', press: true },
    { step: 'b9', at: '#kt_buoc-tiep-theo-cho-ban-than', press: true },
    { step: 'b10', at: '#luu-du-lieu .primary', press: true },
    ...IN_FORM[procedure](mark),
  ]
}
