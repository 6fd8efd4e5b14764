import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase41, toBase41 } from '#learning/base41.ts'
import { createWriter } from '#learning/byte-stream.ts'
import { readCarriedLog, toCarriedLog } from '#learning/carried-log.ts'
import { mergeLogs } from '#learning/merge-logs.ts'
import { inOrder } from '#learning/timed-attempts.ts'
import { readableEvents } from '#learning/to-attempts.ts'
import type { TourEvent } from '#schema/event.ts'
import { anyLog } from './any-log.ts'
import { event } from './sample-events.ts'

const MOST = 10_000

async function valuesOf(lines: readonly string[]): Promise<TourEvent[]> {
  const read = await readCarriedLog(lines.join('\n'), MOST)
  if (!('values' in read)) throw new Error(read.refused)
  return readableEvents(read.values).events
}

/** A tour as people do it: some thirty steps, each shown and ended by one input. */
function realTour(attempt: string = crypto.randomUUID()): TourEvent[] {
  const start = Date.UTC(2026, 4, 5, 8)
  const events: TourEvent[] = []
  const add = (type: TourEvent['type'], seconds: number, id: string, more: Partial<TourEvent> = {}) => {
    const at = new Date(start + seconds * 1000 + 123).toISOString()
    events.push({ ...event(type, 0, more), id, attempt, at, seq: events.length, portal: 'dvcqg', tour: 'khai-sinh' })
  }
  add('tour-started', 0, `${crypto.randomUUID()}.0`)
  for (let step = 0; step < 30; step++) {
    const input = crypto.randomUUID()
    add('step-ended', step * 31, `${input}.0`, { step: `buoc-thu-${step}`, outcome: 'done' })
    add('step-shown', step * 31, `${input}.1`, { step: `buoc-thu-${step + 1}` })
  }
  add('tour-finished', 1000, `${crypto.randomUUID()}.0`, { passed: true, score: 0.97 })
  return events
}

test('any bytes come back from their text', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => void expect(fromBase41(toBase41(bytes))).toEqual(bytes)))
})

test('any log comes back as it was, event by event with its id', async () => {
  await fc.assert(
    fc.asyncProperty(anyLog, async (log) => {
      expect(await valuesOf(await toCarriedLog(log))).toEqual(readableEvents(log.toSorted(inOrder)).events)
    }),
  )
})

test('ids that are random, that are not, and events with more in them than a code knows come along too', async () => {
  const log = [...realTour(), event('tour-started', 1, { id: 'x', attempt: 'khac' })]
  const others = [{ type: 'chua-biet', id: 'y' }]
  const read = await readCarriedLog((await toCarriedLog(log, others)).join(' '), MOST)
  expect(read).toMatchObject({ values: expect.arrayContaining([...log, ...others]) })
})

test('taken in after the file, or twice, it adds nothing', async () => {
  const log = [...realTour(), ...realTour()]
  const carried = await valuesOf(await toCarriedLog(log))
  expect(mergeLogs(log, carried)).toMatchObject({ fresh: [], known: log.length, contradicting: 0 })
  expect(mergeLogs([], carried).fresh).toHaveLength(log.length)
})

test('a tour of thirty steps fits in two codes, each of them for the camera of a phone', async () => {
  const lines = await toCarriedLog(realTour())
  expect(lines.length).toBeLessThanOrEqual(2)
  // Letters and signs that a QR code stores at 5.5 bits.
  for (const it of lines) expect(it).toMatch(/^[A-Z0-9$%*+./:-]{1,960}$/)
})

test('the lines may come in any order, twice, and with other text around them', async () => {
  const log = [realTour(), realTour(), realTour()].flat()
  const lines = await toCarriedLog(log)
  expect(lines.length).toBeGreaterThan(2)
  const text = ['Gửi từ Zalo:', ...lines.toReversed(), lines[0]].join('\n  \n')
  expect(await readCarriedLog(text, MOST)).toMatchObject({ values: { length: log.length } })
})

test('with a code missing it says which; lines of two logs, other text and damage are refused', async () => {
  const lines = await toCarriedLog([realTour(), realTour(), realTour()].flat())
  const other = await toCarriedLog(realTour())
  const missing = lines.filter((_, at) => at !== 1).join('\n')
  expect(await readCarriedLog(missing, MOST)).toEqual({ refused: 'missing', missing: [2], of: lines.length })
  expect(await readCarriedLog([...lines, ...other].join('\n'), MOST)).toEqual({ refused: 'mixed' })
  expect(await readCarriedLog('Xin chào', MOST)).toEqual({ refused: 'none' })
  expect(await readCarriedLog('DL2:ABCDEF:1:1:AAA', MOST)).toEqual({ refused: 'newer' })
  const [line = ''] = other
  const damaged = [line.slice(0, 40) + (line[40] === 'A' ? 'B' : 'A') + line.slice(41), ...other.slice(1)]
  expect(await readCarriedLog(damaged.join('\n'), MOST)).toEqual({ refused: 'broken' })
})

test('a log with more events than one may have is refused before it is unfolded', async () => {
  expect(await readCarriedLog((await toCarriedLog(realTour())).join('\n'), 10)).toEqual({ refused: 'broken' })
})

test('an empty log makes a code that can be read', async () => {
  expect(await valuesOf(await toCarriedLog([]))).toEqual([])
})

test('a part of any length is written', () => {
  const writer = createWriter()
  writer.raw(new Uint8Array(400_000).fill(7))
  expect(writer.bytes()).toHaveLength(400_000)
})
