import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toRefresh } from '#learning/refresh-due.ts'
import type { TourEvent } from '#schema/event.ts'
import { anyLog, NOW } from './any-log.ts'
import { attemptOf, event } from './sample-events.ts'

const DAY = 86_400_000
const START = Date.UTC(2026, 0, 1, 8)
let count = 0
/** An attempt finished so many days into 2026. */
function attempt(day: number, mode: TourEvent['mode'], more: Partial<TourEvent> = {}, ...between: TourEvent[]) {
  const { passed, ...all } = { attempt: `lan-${count++}`, mode, ...more }
  const at = (it: TourEvent) => ({ ...it, ...all })
  const end = event('tour-finished', day * 86_400, { ...all, ...(passed !== undefined && { passed }) })
  return attemptOf(at(event('tour-started', day * 86_400)), ...between.map(at), end)
}
const tested = (day: number, passed: boolean, ...between: TourEvent[]) => attempt(day, 'test', { passed }, ...between)
const one = (events: readonly TourEvent[], now = NOW) => toRefresh(events, now)[0]!
/** Days from the last attempt, on this day, until it is due. */
const rest = (events: readonly TourEvent[], day = 0) => (Date.parse(one(events).due) - START) / DAY - day
const HELP = event('help-asked', 1, { step: 'a' })

test('a test passed rests longer than one passed with help, and that longer than one not passed', () => {
  const twice = (...last: TourEvent[]) => rest([...tested(0, true), ...last], 2)
  const [good, hard, again] = [twice(...tested(2, true)), twice(...tested(2, true, HELP)), twice(...tested(2, false))]
  expect([rest(tested(0, true)), good, hard, again]).toEqual([3, 11, 8, 1])
})

test('guided practice counts as with help, the real portal as alone unless help was asked for', () => {
  const after = (...last: TourEvent[]) => rest([...tested(0, true), ...last], 2)
  expect(after(...attempt(2, 'practise'))).toBe(after(...tested(2, true, HELP)))
  expect(after(...attempt(2, 'real'))).toBe(after(...tested(2, true)))
  expect(after(...attempt(2, 'real', {}, HELP))).toBe(after(...tested(2, true, HELP)))
})

test('help asked for before the tour was begun again is another run', () => {
  const run = [...tested(0, true), ...tested(2, true, HELP, event('tour-restarted', 2))]
  expect(rest(run, 2)).toBe(rest([...tested(0, true), ...tested(2, true)], 2))
})

test('what was only watched, begun or skipped through is no review', () => {
  const left = attempt(0, 'real').slice(0, 1)
  const skipped = attempt(0, 'practise', {}, event('step-ended', 1, { step: 'a', outcome: 'skipped' }))
  expect(toRefresh([...attempt(0, 'watch'), ...left, ...skipped], NOW)).toEqual([])
  expect(one([...tested(0, true), ...attempt(1, 'watch')]).reviews).toBe(1)
})

test('a test whose every step was skipped was not passed', () => {
  const skipped = tested(2, false, event('step-ended', 1, { step: 'a', outcome: 'skipped' }))
  expect(rest([...tested(0, true), ...skipped], 2)).toBe(1)
})

test('ten times in one evening is one evening’s practice', () => {
  const evening = Array.from({ length: 10 }, () => tested(0, true)).flat()
  expect(rest(evening)).toBe(rest(tested(0, true)))
})

test('what is kept fades until it is practised again', () => {
  const events = tested(0, true)
  const kept = [0, 1, 3, 30].map((day) => one(events, START + day * DAY).kept)
  expect(kept[0]).toBe(1)
  expect(kept).toEqual([...new Set(kept)].sort((a, b) => b - a))
  expect(kept[2]).toBeGreaterThan(0.88)
  expect([2, 3].map((day) => one(events, START + day * DAY).isDue)).toEqual([false, true])
  expect(one([...events, ...tested(30, true)], START + 30 * DAY)).toMatchObject({ kept: 1, isDue: false, reviews: 2 })
})

test('nothing rests for more than a year', () => {
  const days = [0, 2, 13, 60, 250, 600, 900]
  const events = days.flatMap((day) => tested(day, true))
  const resting = (Date.parse(one(events, START + 2000 * DAY).due) - START) / DAY - 900
  expect(resting).toBeGreaterThan(360)
  expect(resting).toBeLessThanOrEqual(366)
})

test('tours come the soonest due first, each for itself', () => {
  const other = attempt(0, 'practise', { tour: 'khac' })
  const all = toRefresh([...tested(0, true), ...other], NOW)
  expect(all.map((it) => it.tour)).toEqual(['khac', 'bai'])
})

test('the same log says the same, in whatever order and however often it was imported', () => {
  const shuffled = anyLog.chain((log) =>
    fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 })),
  )
  fc.assert(
    fc.property(shuffled, ([log, twice]) => {
      const all = toRefresh(log, NOW)
      expect(toRefresh(twice, NOW)).toEqual(all)
      for (const { kept, due, isDue } of all) {
        expect(kept).toBeGreaterThan(0)
        expect(kept).toBeLessThanOrEqual(1)
        expect(isDue).toBe(Date.parse(due) <= NOW)
      }
    }),
  )
})

test('two attempts that ended at the same instant come in one order', () => {
  const [a, b] = [tested(0, true), tested(0, false)]
  expect(toRefresh([...a, ...b], NOW)).toEqual(toRefresh([...b, ...a], NOW))
})
