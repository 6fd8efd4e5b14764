/** Where on the page, as a selector of Form.io's own markup: the learner does not need the guide's locator to be right. */
interface Act {
  /** Id of the step of `khai-sinh-formio` that this belongs to. */
  step: string
  at: string
}

/** One thing a learner does. Data only; a test plays it with whatever drives its browser. */
export type LearnerAct =
  /** Types into a text or number field and leaves it with Tab: the guide waits while a field has focus. */
  | (Act & { type: string })
  /** Picks from a native list, by what is written there. */
  | (Act & { pick: string })
  /** Presses the list's box (choices.js), then the entry with this text in the list that opens inside it. */
  | (Act & { choose: string })
  /** Presses a button, link or round box. */
  | (Act & { press: true })
  /** Presses a link that opens the file chooser, and chooses a file of this name there. */
  | (Act & { attach: string })
  /** Presses the guide's own "Tôi đã làm xong". */
  | { step: string; said: true }

const field = (key: string) => `[name="data[${key}]"]`
const NEXT = '.btn-wizard-nav-next'

/** Plays the whole tour. Invented persons; 000000000000 is no one's number. */
export const LEARNER: readonly LearnerAct[] = [
  { step: 'ho-ten', at: field('HoVaTenC'), type: 'Nguyễn Văn Thử' },
  { step: 'so-dinh-danh', at: field('SoDinhDanhC'), type: '000000000000' },
  { step: 'ho-ten-con', at: field('HoTenKS'), type: 'Nguyễn Thị Mẫu' },
  { step: 'ngay-sinh', at: '#NgaySinhChon-day', type: '15' },
  { step: 'ngay-sinh', at: '#NgaySinhChon-month', pick: 'Tháng 8' },
  { step: 'ngay-sinh', at: '#NgaySinhChon-year', type: '2026' },
  { step: 'gioi-tinh', at: '.formio-component-GioiTinhKS [role=combobox]', choose: 'Nữ' },
  { step: 'quoc-tich', at: '.formio-component-QuocTichKS [role=combobox]', choose: 'Việt Nam' },
  { step: 'ho-ten-me', at: field('HoTenMeKS'), type: 'Trần Thị Ví Dụ' },
  { step: 'ban-sao', at: '.formio-component-CapBanSao input[id$="--1"]', press: true },
  { step: 'so-luong', at: field('SoLuong'), type: '2' },
  { step: 'sang-buoc-2', at: NEXT, press: true },
  { step: 'dinh-kem', at: '.formio-component-giayChungSinh .browse', attach: 'giay-chung-sinh.pdf' },
  { step: 'sang-buoc-3', at: NEXT, press: true },
  { step: 'hinh-thuc', at: '.formio-component-hinhThucNhanKetQua input[id$="--1"]', press: true },
  { step: 'ma-kiem-tra', at: '#captcha-text', type: 'aB7xQ' },
  { step: 'ma-kiem-tra', said: true },
  { step: 'nop-ho-so', at: 'button[form="captchaForm"]', press: true },
]

/** What the page shows when all went well. */
export const LEARNER_ENDS_WITH = 'Nộp hồ sơ thành công'
