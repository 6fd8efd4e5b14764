/** Writes whole numbers (seven bits a byte, the least first) and texts one after another. */
export function createWriter() {
  const bytes: number[] = []
  const writer = {
    bytes: () => new Uint8Array(bytes),
    byte: (value: number) => void bytes.push(value & 0xff),
    // One by one: as arguments a long log would be more than a call can take.
    raw(values: Uint8Array) {
      for (const value of values) bytes.push(value)
    },
    /** Not negative, below 2^53. */
    count(value: number) {
      let rest = value
      while (rest >= 0x80) {
        bytes.push((rest % 0x80) | 0x80)
        rest = Math.floor(rest / 0x80)
      }
      bytes.push(rest)
    },
    /** Any whole number: the sign in the last bit. */
    signed: (value: number) => writer.count(value < 0 ? -value * 2 - 1 : value * 2),
    text(value: string) {
      const coded = new TextEncoder().encode(value)
      writer.count(coded.length)
      writer.raw(coded)
    },
  }
  return writer
}

/** Reads what a writer wrote. @throws {RangeError} where there is nothing left, or a number is too large. */
export function createReader(bytes: Uint8Array) {
  let at = 0
  const take = (length: number) => {
    if (at + length > bytes.length) throw new RangeError('cut short')
    at += length
    return bytes.subarray(at - length, at)
  }
  const reader = {
    byte: () => take(1)[0] as number,
    raw: take,
    count() {
      let [value, weight, part] = [0, 1, 0x80]
      while (part & 0x80) {
        part = reader.byte()
        value += (part & 0x7f) * weight
        weight *= 0x80
        if (!Number.isSafeInteger(value)) throw new RangeError('too large')
      }
      return value
    },
    signed() {
      const value = reader.count()
      return value % 2 === 1 ? -(value + 1) / 2 : value / 2
    },
    text: () => new TextDecoder('utf-8', { fatal: true }).decode(take(reader.count())),
    left: () => bytes.length - at,
  }
  return reader
}
