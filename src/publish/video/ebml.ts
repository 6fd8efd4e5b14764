/**
 * EBML, the binary form of WebM files (RFC 8794): an element is its id, the size of its content, its content. A number
 * is written as an unsigned integer of as few bytes as it takes; `bytes` fixes that, for what is filled in before it is known.
 */
export type Content = number | bigint | string | Float | Fixed | Uint8Array | readonly Element[]
export type Element = readonly [id: number, content: Content]

/** A number with a fraction, in eight bytes. */
export class Float {
  readonly value: number
  constructor(value: number) {
    this.value = value
  }
}

/** A whole number in eight bytes, whatever it is. */
export class Fixed {
  readonly value: number
  constructor(value: number) {
    this.value = value
  }
}

/** An element as the pieces to be written one after another, so that large contents are not copied twice. */
export function toPieces([id, content]: Element): Uint8Array[] {
  const inside = contentOf(content)
  return [concat([wholeNumber(id), sizeField(sizeOf(inside))]), ...inside]
}

export function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, it) => sum + it.length, 0)
}

export function concat(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(sizeOf(pieces))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

function contentOf(content: Content): Uint8Array[] {
  if (content instanceof Uint8Array) return [content]
  if (typeof content === 'string') return [new TextEncoder().encode(content)]
  if (typeof content === 'number' || typeof content === 'bigint') return [wholeNumber(content)]
  if (content instanceof Float) return [eightBytes((view) => view.setFloat64(0, content.value))]
  if (content instanceof Fixed) return [eightBytes((view) => view.setBigUint64(0, BigInt(content.value)))]
  return content.flatMap(toPieces)
}

function eightBytes(write: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(8)
  write(new DataView(bytes.buffer))
  return bytes
}

function wholeNumber(value: number | bigint): Uint8Array {
  const hex = value.toString(16)
  return Uint8Array.from((hex.length % 2 ? `0${hex}` : hex).match(/../g) ?? [], (it) => Number.parseInt(it, 16))
}

/** Sizes are written in eight bytes, the first of which says so: a few bytes more, and every length is known beforehand. */
function sizeField(size: number): Uint8Array {
  return eightBytes((view) => view.setBigUint64(0, BigInt(size) | (1n << 56n)))
}
