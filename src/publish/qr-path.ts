import { encode } from 'uqr'

/** Modules of quiet around a code, without which cameras do not find it. */
const BORDER = 4

/** A QR code as one path in a square of `size` units. Level M: paper gets folded and stained. */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: BORDER })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return { path, size }
}
