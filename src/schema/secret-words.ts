/**
 * Words of fields that nothing may point at or record: passwords, passcodes, one-time codes, captchas. Apart from the
 * schemas, so that the recorder on a page need not carry the parser. Compared with text in NFC.
 */
export const SECRET = /passw|passcode|mật khẩu|mã xác nhận|\botp\b|captcha/i
