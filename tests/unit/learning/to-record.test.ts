import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { mergeLogs } from '#learning/merge-logs.ts'
import { readLogFile } from '#learning/read-log-file.ts'
import { toJson } from '#learning/to-json.ts'
import { toRecord } from '#learning/to-record.ts'
import type { TourEvent } from '#schema/event.ts'
import { anyLog, NOW } from './any-log.ts'
import { finishedTour } from './sample-tour-events.ts'

const TOURS = [
  { portal: 'dvcqg', tour: 'khai-sinh', version: 3, competences: ['1.1', '2.3'] },
  { portal: 'p', tour: 'khai-sinh', version: 3, competences: ['2.3', '4.2'] },
]
const recordOf = (events: readonly TourEvent[]) => toRecord({ events, tours: TOURS, broken: 0, learned: [] }, NOW)

/** As on another machine: written to a file there, read here. */
function takeIn(here: readonly TourEvent[], there: readonly TourEvent[]): TourEvent[] {
  const read = readLogFile(toJson(there, '2026-06-01T00:00:00.000Z'))
  if ('refused' in read) throw new Error(read.fault ?? read.refused)
  return mergeLogs(here, read.events).events
}

const zone = process.env.TZ
afterEach(() => {
  // An empty value would be a zone of its own.
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

test('the same file taken in twice makes the same record as once, whatever is in it', () => {
  fc.assert(
    fc.property(anyLog, anyLog, (mine, other) => {
      const here = mine.map((it) => ({ ...it, id: `toi-${it.id}`, attempt: `toi-${it.attempt}` }))
      const once = takeIn(here, other)
      expect(recordOf(takeIn(once, other))).toEqual(recordOf(once))
      expect(recordOf(takeIn(takeIn(once, other), once))).toEqual(recordOf(once))
    }),
  )
})

test('one’s own file taken in again changes nothing', () => {
  const log = finishedTour()
  expect(recordOf(takeIn(log, log))).toEqual(recordOf(log))
  expect(recordOf(takeIn([], log))).toEqual(recordOf(log))
})

test('in another time zone only the days of the calendar are others: nothing is gained or lost', () => {
  fc.assert(
    fc.property(
      anyLog,
      fc.constantFrom('Asia/Ho_Chi_Minh', 'Pacific/Kiritimati', 'America/Anchorage'),
      (log, there) => {
        process.env.TZ = 'UTC'
        const { days, today, ...rest } = recordOf(log)
        process.env.TZ = there
        const { days: daysThere, today: todayThere, ...restThere } = recordOf(log)
        expect(restThere).toEqual(rest)
        expect(daysThere.length > 0).toBe(days.length > 0)
        expect(Math.abs(Date.parse(todayThere) - Date.parse(today))).toBeLessThanOrEqual(86_400_000)
      },
    ),
    { numRuns: 40 },
  )
})

test('today is the day of the reader’s own calendar', () => {
  process.env.TZ = 'America/Anchorage'
  expect(recordOf([]).today).toBe('2026-05-31')
  process.env.TZ = 'Asia/Ho_Chi_Minh'
  expect(recordOf([]).today).toBe('2026-06-01')
})

test('a clock set back in the middle costs nothing: neither level, nor time, nor order of the steps', () => {
  const right = finishedTour()
  const back = right.map((it, at) => (at < 4 ? it : { ...it, at: it.at.replace('2026-01-01', '2025-01-01') }))
  const [there, here] = [recordOf(right), recordOf(back)]
  expect(here.levels.map((it) => [it.tour, it.level])).toEqual(there.levels.map((it) => [it.tour, it.level]))
  expect(here.days).toEqual([{ day: here.days[0]?.day, attempts: 1, finished: 1 }])
  expect(here.days[0]?.day.slice(0, 4)).toBe('2026')
  const [attempt] = here.attempts
  expect(attempt).toMatchObject({ done: 1, skipped: 1, helped: 1, state: 'finished' })
  expect(attempt?.seconds).toBeGreaterThan(0)
  expect(here.refresh.every((it) => Number.isFinite(it.kept) && it.kept >= 0 && it.kept <= 1)).toBe(true)
})

test('a clock set to another time between two attempts leaves both, and the higher level', () => {
  const early = finishedTour({ attempt: 'lan-mot', mode: 'practise' }).map((it) => ({ ...it, id: `a-${it.id}` }))
  const later = finishedTour({ attempt: 'lan-hai', mode: 'test' }).map((it) => ({
    ...it,
    ...(it.type === 'tour-finished' && { passed: true }),
    at: it.at.replace('2026', '2024'),
  }))
  const record = recordOf([...early, ...later])
  expect(record.attempts).toHaveLength(2)
  expect(record.levels.map((it) => it.level)).toEqual(['alone'])
})
