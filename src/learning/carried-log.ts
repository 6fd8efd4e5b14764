import type { TourEvent } from '#schema/event.ts'
import { fromBase41, toBase41 } from './base41.ts'
import { createReader, createWriter } from './byte-stream.ts'
import { packEvents, unpackEvents } from './pack-events.ts'

/*
 * A log as lines of text, each short enough for one QR code: `DL1:sum:number:of how many:data`. The sum is that of the
 * whole, so that lines of two logs are never put together.
 */

/** Characters of data in one code. With them a code has 85 modules a side (version 17): a phone reads it off a screen. */
const LENGTH = 900
/** A log of so many bytes is no log of an afternoon; and nothing that unfolds without end is unfolded. */
const MOST_BYTES = 4_000_000
const LINE = /DL1:([0-9A-Z$%+\-/]{6}):(\d{1,4}):(\d{1,4}):([0-9A-Z$%+\-/]+)/g

/** `others`: what is no event of a tour, as JSON values. */
export async function toCarriedLog(events: readonly TourEvent[], others: readonly object[] = []): Promise<string[]> {
  const { body, ids } = packEvents(events, others)
  const folded = await through(body, new CompressionStream('deflate-raw'))
  const whole = createWriter()
  whole.count(folded.length)
  whole.raw(folded)
  whole.raw(ids)
  const bytes = whole.bytes()
  const data = toBase41(bytes)
  const count = Math.ceil(data.length / LENGTH)
  const sum = await sumOf(bytes)
  return Array.from({ length: count }, (_, at) => {
    const part = data.slice(at * LENGTH, (at + 1) * LENGTH)
    return `DL1:${sum}:${at + 1}:${count}:${part}`
  })
}

/**
 * What came of reading lines in any order, with whatever stands between them. `missing`: numbers of the codes that are
 * still to be scanned.
 */
export type CarriedLog =
  | { values: unknown[] }
  | { refused: 'none' | 'mixed' | 'broken' | 'newer' }
  | { refused: 'missing'; missing: number[]; of: number }

/** `most`: events that one log may have. The values are still to be looked at. */
export async function readCarriedLog(text: string, most: number): Promise<CarriedLog> {
  const lines = [...text.matchAll(LINE)].map(([, sum = '', number, of, data = '']) => {
    return { sum, number: Number(number), of: Number(of), data }
  })
  const [first] = lines
  if (!first) return { refused: /DL[2-9]:/.test(text) ? 'newer' : 'none' }
  if (lines.some((it) => it.sum !== first.sum || it.of !== first.of)) return { refused: 'mixed' }
  const parts = new Map(lines.map((it) => [it.number, it.data]))
  const numbers = Array.from({ length: first.of }, (_, at) => at + 1)
  const missing = numbers.filter((it) => !parts.has(it))
  if (missing.length > 0) return { refused: 'missing', missing, of: first.of }
  const bytes = fromBase41(numbers.map((it) => parts.get(it)).join(''))
  if (!bytes || (await sumOf(bytes)) !== first.sum) return { refused: 'broken' }
  try {
    const whole = createReader(bytes)
    const folded = whole.raw(whole.count())
    const body = await through(folded, new DecompressionStream('deflate-raw'))
    return { values: unpackEvents({ body, ids: whole.raw(whole.left()) }, most) }
  } catch {
    return { refused: 'broken' }
  }
}

async function sumOf(bytes: Uint8Array): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return toBase41(new Uint8Array(sum, 0, 4))
}

/** @throws {RangeError} when more comes out than any log has. */
async function through(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const out = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(stream)
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (const reader = out.getReader(); ; ) {
    const { value, done } = await reader.read()
    if (done) break
    length += value.length
    if (length > MOST_BYTES) {
      await reader.cancel()
      throw new RangeError('too large')
    }
    parts.push(value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}
