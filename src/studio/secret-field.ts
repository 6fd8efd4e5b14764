import type { Act } from '#schema/recording.ts'
import { SECRET } from '#schema/secret-words.ts'

const PASSCODE = /passcode|mã pin|\bpin\b/i
const CAPTCHA = /captcha|mã kiểm tra|mã hiển thị|mã bảo vệ|mã bảo mật/i
const OTP = /\botp\b|one-?time|mã xác (nhận|thực|minh)|verification code/i
const FIELD = 'input,textarea,[contenteditable],[role=textbox],[role=spinbutton]'

/**
 * Is it a field for something that only its owner may know? By its type, by what it is called, and by the head of the
 * dialog or group around it. Told too often rather than too seldom: then the step is the person's own.
 */
export function secretOf(element: Element, names: readonly string[]): Act['own'] | null {
  if (!element.matches(FIELD)) return null
  if (element.matches('[type=password]')) return PASSCODE.test(said(element, names)) ? 'passcode' : 'log-in'
  if (element.getAttribute('autocomplete')?.includes('one-time-code')) return 'otp'
  const text = said(element, names)
  if (CAPTCHA.test(text)) return 'captcha'
  if (PASSCODE.test(text)) return 'passcode'
  if (OTP.test(text)) return 'otp'
  return SECRET.test(text) ? 'log-in' : null
}

/** Has the page a password field in view, or one for a code that came by telephone? */
export function asksForSecret(roots: readonly ParentNode[]): boolean {
  return roots.some((root) =>
    [...root.querySelectorAll('input[type=password],input[autocomplete="one-time-code"]')].some(
      (it) => it.checkVisibility?.({ visibilityProperty: true }) ?? true,
    ),
  )
}

function said(element: Element, names: readonly string[]): string {
  const own = ['id', 'name', 'placeholder', 'aria-label', 'autocomplete', 'title', 'class'].map((it) =>
    (element.getAttribute(it) ?? '').replace(/[_-]+/g, ' '),
  )
  const around = element.closest('dialog,[role=dialog],fieldset,[role=group]')
  const head = around?.querySelector('h1,h2,h3,h4,h5,h6,legend')?.textContent ?? ''
  return [...names, ...own, head].join(' ').normalize('NFC')
}
