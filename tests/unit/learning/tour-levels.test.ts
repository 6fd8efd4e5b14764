import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAtLeast, toTourLevels } from '#learning/tour-levels.ts'
import type { TourEvent } from '#schema/event.ts'
import { LEVELS } from '#schema/progress.ts'
import { anyLog, NOW } from './any-log.ts'
import { attemptOf, event } from './sample-events.ts'

let count = 0
/** An attempt that begins so many days into 2026 and, unless told otherwise, is finished a minute later. */
function attempt(day: number, more: Partial<TourEvent>, last: TourEvent['type'] = 'tour-finished'): TourEvent[] {
  const { passed, ...all } = { attempt: `lan-${count++}`, ...more }
  const start = day * 86_400
  const end = event(last, start + 60, { ...all, ...(passed !== undefined && { passed }) })
  return attemptOf(event('tour-started', start, all), end)
}
const one = (...events: TourEvent[]) => toTourLevels(events, NOW)[0]!
const level = (...events: TourEvent[]) => one(...events).level

test('each mode shows its own level', () => {
  expect(level(...attempt(0, { mode: 'watch' }))).toBe('seen')
  expect(level(...attempt(0, { mode: 'real' }, 'tour-left'))).toBe('seen')
  expect(level(...attempt(0, { mode: 'practise' }))).toBe('with-help')
  expect(level(...attempt(0, { mode: 'test', passed: false }))).toBe('with-help')
  expect(level(...attempt(0, { mode: 'test' }))).toBe('with-help')
  expect(level(...attempt(0, { mode: 'test', passed: true }))).toBe('alone')
  expect(level(...attempt(0, { mode: 'real' }))).toBe('for-real')
})

test('the highest stays, with the day it was first reached; what was done last is told apart', () => {
  const done = one(
    ...attempt(9, { mode: 'practise' }),
    ...attempt(3, { mode: 'test', passed: true }),
    ...attempt(5, { mode: 'test', passed: true }),
  )
  expect(done.level).toBe('alone')
  expect(done.reached).toEqual({
    seen: '2026-01-04T08:00:00.000Z',
    'with-help': '2026-01-04T08:01:00.000Z',
    alone: '2026-01-04T08:01:00.000Z',
  })
  expect(done.lastPractised).toBe('2026-01-10T08:01:00.000Z')
})

test('a tour whose every step was skipped was only seen', () => {
  const skipped = event('step-ended', 5, { step: 'a', outcome: 'skipped' })
  const run = (...more: TourEvent[]) => attemptOf(event('tour-started', 0), ...more, event('tour-finished', 9))
  expect(level(...run(skipped))).toBe('seen')
  expect(level(...run(skipped, event('step-ended', 6, { step: 'b', outcome: 'done' })))).toBe('with-help')
})

test('what was done before beginning again does not count for the run after it', () => {
  const done = event('step-ended', 5, { step: 'a', outcome: 'done' })
  const skipped = event('step-ended', 8, { step: 'b', outcome: 'skipped' })
  const events = [event('tour-started', 0), done, event('tour-restarted', 7), skipped, event('tour-finished', 9)]
  expect(level(...attemptOf(...events))).toBe('seen')
})

test('a newer version begins anew beside what was shown of the older one', () => {
  const events = [
    ...attempt(0, { mode: 'test', passed: true, version: 2 }),
    ...attempt(4, { mode: 'practise', version: 3 }),
  ]
  expect(one(...events)).toMatchObject({ level: 'alone', version: 2, newest: { version: 3, level: 'with-help' } })
})

test('a clock set back in the middle moves nothing before the beginning', () => {
  const events = attemptOf(event('tour-started', 7200, { mode: 'real' }), event('tour-finished', 60, { mode: 'real' }))
  expect(one(...events).reached).toEqual({
    seen: '2026-01-01T10:00:00.000Z',
    'with-help': '2026-01-01T10:00:00.000Z',
    alone: '2026-01-01T10:00:00.000Z',
    'for-real': '2026-01-01T10:00:00.000Z',
  })
})

test('a clock that ran ahead until it was set right is not believed', () => {
  const ahead = { ...event('tour-started', 0), at: '2036-01-01T00:00:00.000Z' }
  const done = one(...attemptOf(ahead, event('tour-finished', 60)))
  expect(done.reached.seen).toBe('2026-01-01T08:01:00.000Z')
  expect(done.lastPractised).toBe('2026-01-01T08:01:00.000Z')
  expect(one(...attemptOf(ahead)).lastPractised).toBe(new Date(NOW).toISOString())
})

test('an instant is the same however it is written', () => {
  const early = { ...event('tour-started', 0), at: '2026-01-01T08:00:00Z' }
  const late = { ...event('tour-paused', 0), at: '2026-01-01T08:00:00.500Z' }
  expect(one(...attemptOf(early, late))).toMatchObject({
    reached: { seen: '2026-01-01T08:00:00.000Z' },
    lastPractised: '2026-01-01T08:00:00.500Z',
  })
})

test('neither the order of the log nor events that came twice change anything', () => {
  fc.assert(
    fc.property(
      anyLog.chain((log) =>
        fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 })),
      ),
      ([log, twice]) => {
        expect(toTourLevels(twice, NOW)).toEqual(toTourLevels(log, NOW))
      },
    ),
  )
})

test('more of a log never takes a level away, nor a date after now', () => {
  fc.assert(
    fc.property(anyLog, fc.nat(40), (log, part) => {
      const all = toTourLevels(log, NOW)
      for (const before of toTourLevels(log.slice(0, part), NOW)) {
        const after = all.find((it) => it.tour === before.tour)!
        expect(isAtLeast(after.level, before.level)).toBe(true)
      }
      for (const { level, reached, lastPractised } of all) {
        const dates = LEVELS.flatMap((it) => reached[it] ?? [])
        expect(dates).toHaveLength(LEVELS.indexOf(level) + 1)
        expect(dates).toEqual([...dates].sort())
        expect(dates.at(-1)! <= lastPractised).toBe(true)
        expect(Date.parse(lastPractised)).toBeLessThanOrEqual(NOW)
      }
    }),
  )
})

test('a file of any shape is read in a moment: one attempt that was finished a hundred thousand times', () => {
  const started = event('tour-started', 0)
  const events = Array.from({ length: 100_000 }, (_, seq) => ({
    ...started,
    type: 'tour-finished' as const,
    id: `${seq}`,
    seq,
    version: seq + 1,
  }))
  expect(toTourLevels(events, NOW)[0]).toMatchObject({ level: 'with-help', version: 100_000 })
})

test('a step counts with its last outcome, and not while it is open again', () => {
  const done = event('step-ended', 5, { step: 'a', outcome: 'done' })
  const finish = (...more: TourEvent[]) => level(...attemptOf(done, ...more, event('tour-finished', 9)))
  expect(finish()).toBe('with-help')
  expect(finish(event('step-ended', 6, { step: 'a', outcome: 'skipped' }))).toBe('seen')
  expect(finish(event('step-reopened', 6, { step: 'a' }))).toBe('seen')
})
