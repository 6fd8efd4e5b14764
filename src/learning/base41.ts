/**
 * Capitals, digits and signs that a QR code stores at 5.5 bits each, without those that a chat program would change
 * (space, asterisk) or take for an address (dot, colon): what a phone has read can be pasted anywhere.
 */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$%+-/'
const BASE = DIGITS.length

/** Two bytes as three characters; a byte left over as two. */
export function toBase41(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 2) {
    const pair = at + 1 < bytes.length
    let rest = pair ? ((bytes[at] as number) << 8) | (bytes[at + 1] as number) : (bytes[at] as number)
    for (let left = pair ? 3 : 2; left > 0; left--) {
      text += DIGITS[rest % BASE]
      rest = Math.floor(rest / BASE)
    }
  }
  return text
}

/** Null where the text was not made by `toBase41`. */
export function fromBase41(text: string): Uint8Array | null {
  if (text.length % 3 === 1) return null
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 3) {
    const group = [...text.slice(at, at + 3)].map((it) => DIGITS.indexOf(it))
    if (group.includes(-1)) return null
    const value = group.reduceRight((sum, it) => sum * BASE + it, 0)
    if (value > (group.length === 3 ? 0xffff : 0xff)) return null
    if (group.length === 3) bytes.push(value >> 8)
    bytes.push(value & 0xff)
  }
  return new Uint8Array(bytes)
}
