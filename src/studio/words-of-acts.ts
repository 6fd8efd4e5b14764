import type { Words } from '#schema/draft.ts'
import type { Act } from '#schema/recording.ts'

type Own = NonNullable<Act['own']>

const OWN: Record<Own, { named: Words; plain: Words }> = {
  'log-in': same('Tự đăng nhập bằng tài khoản của bạn.', 'Log in with your own account.'),
  passcode: same('Tự gõ passcode của bạn.', 'Type your own passcode.'),
  otp: same('Tự gõ mã xác nhận gửi đến bạn.', 'Type the code that was sent to you.'),
  captcha: same('Tự gõ mã kiểm tra nhìn thấy trên trang.', 'Type the check code you see on the page.'),
  sign: {
    named: { vi: 'Đọc lại, rồi tự ký ở “{x}”.', en: 'Read it again, then sign at “{x}” yourself.' },
    plain: { vi: 'Đọc lại, rồi tự ký.', en: 'Read it again, then sign it yourself.' },
  },
  pay: {
    named: { vi: 'Xem lại số tiền, rồi tự bấm “{x}”.', en: 'Check the amount, then press “{x}” yourself.' },
    plain: { vi: 'Xem lại số tiền, rồi tự thanh toán.', en: 'Check the amount, then pay yourself.' },
  },
  submit: {
    named: { vi: 'Xem lại lần cuối, rồi tự bấm “{x}”.', en: 'Look through it once more, then press “{x}” yourself.' },
    plain: { vi: 'Xem lại lần cuối, rồi tự nộp.', en: 'Look through it once more, then submit it yourself.' },
  },
}

const DID: Record<Exclude<Act['kind'], 'arrive' | 'own'>, { named: Words; plain: Words }> = {
  press: {
    named: { vi: 'Bấm “{x}”.', en: 'Press “{x}”.' },
    plain: { vi: 'Bấm vào chỗ được làm sáng.', en: 'Press what is lit up.' },
  },
  fill: {
    named: { vi: 'Điền “{x}”.', en: 'Fill in “{x}”.' },
    plain: { vi: 'Điền vào ô được làm sáng.', en: 'Fill in the field that is lit up.' },
  },
  choose: {
    named: { vi: 'Chọn một mục ở “{x}”.', en: 'Choose an entry under “{x}”.' },
    plain: { vi: 'Chọn một mục ở ô được làm sáng.', en: 'Choose an entry in the field that is lit up.' },
  },
  tick: {
    named: { vi: 'Chọn “{x}”.', en: 'Tick “{x}”.' },
    plain: { vi: 'Đánh dấu ô được làm sáng.', en: 'Tick the box that is lit up.' },
  },
  attach: {
    named: { vi: 'Bấm “{x}”, rồi chọn tệp trong máy.', en: 'Press “{x}”, then choose the file.' },
    plain: { vi: 'Chọn tệp cần đính kèm.', en: 'Choose the file to attach.' },
  },
}

/** Which row it is differs from person to person. */
const IN_ROW: Words = {
  vi: 'Bấm nút ở dòng bạn cần.',
  en: 'Press the button in the row you need.',
}

/** “-- Chọn Tỉnh/Thành phố --” is a sentence already. */
const ASKS = /^[-–—.\s]*(?:chọn)\s+(.+?)[-–—.\s]*$/i

/** What the step asks for, as a person would say it: Vietnamese and English. Quotes what stands on the page. */
export function proposeWords(kind: Act['kind'], label: string, own: Act['own'], target?: Act['target']): Words {
  if (kind === 'press' && !target && !label) return IN_ROW
  const words = own ? OWN[own] : kind === 'arrive' || kind === 'own' ? OWN['log-in'] : DID[kind]
  if (!label) return words.plain
  const asked = !own && kind === 'choose' ? ASKS.exec(label)?.[1] : undefined
  if (asked) return { vi: `Chọn ${asked}.`, en: `Choose an entry under “${asked}”.` }
  const said = target?.role === 'group' ? DID.choose.named : words.named
  return { vi: said.vi.replace('{x}', () => label), en: said.en.replace('{x}', () => label) }
}

/** After a field that was sent off with Enter. */
export function withEnter({ vi, en }: Words): Words {
  return {
    vi: `${vi.replace(/\.$/, '')}, rồi nhấn phím Enter.`,
    en: `${en.replace(/\.$/, '')}, then press the Enter key.`,
  }
}

function same(vi: string, en: string): { named: Words; plain: Words } {
  return { named: { vi, en }, plain: { vi, en } }
}
