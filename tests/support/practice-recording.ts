import { EFORM } from './open-e-form.ts'
import type { Act } from './perform.ts'

type Doing = Act & { at: string }

/**
 * What a trainer does on the practice portal from a procedure's page into its electronic form, over four origins.
 * `mark` goes into everything that is typed, `code` is typed where six digits are asked for. `step`: the one that
 * it becomes part of.
 */
export function practiceDoings(mark: string, code: string): Doing[] {
  const form = (name: string, text: string): Doing => ({
    step: 'b11',
    at: `[name="${name}"]`,
    type: text,
    frame: EFORM,
  })
  return [
    { step: 'b1', at: '#chon-tinh', choose: 'Hà Nội' },
    { step: 'b2', at: '#chon-xa', choose: 'Phường Luyện Tập 1 (tên bịa)' },
    { step: 'b3', at: 'button', text: 'Nộp hồ sơ', press: true },
    { step: 'b4', at: '[aria-labelledby="dv-2.000635"] button', press: true },
    { step: 'b5', at: '#dong-y', press: true },
    { step: 'b5', at: '#chia-se .primary', press: true },
    { step: 'b6', at: '#passcode input', type: code },
    { step: 'b6', at: '#passcode .primary', press: true },
    { step: 'b7', at: '#kt_doi-tuong-thuc-hien', pick: 'cho bản thân' },
    { step: 'b8', at: '#thong-tin-chung .primary', press: true },
    { step: 'b9', at: '#kt_buoc-tiep-theo-cho-ban-than', press: true },
    { step: 'b10', at: '#luu-du-lieu .primary', press: true },
    form('HoVaTenC', `Nguyễn Văn ${mark}`),
    {
      step: 'b12',
      at: '#custom-select-LoaiGiayToDinhDanhC .input-field-select',
      choose: 'Căn cước công dân',
      frame: EFORM,
    },
  ]
}
