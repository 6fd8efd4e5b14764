import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPracticeDays } from '#learning/practice-days.ts'
import type { TourEvent } from '#schema/event.ts'
import { anyLog, NOW } from './any-log.ts'
import { attemptOf, event } from './sample-events.ts'

const HANOI = 'Asia/Ho_Chi_Minh'
const at = (type: TourEvent['type'], iso: string, attempt = 'lan-1') => ({ ...event(type, 0), at: iso, attempt })

test('a day is that of the reader’s own calendar: another time zone tells the same log in its own days', () => {
  const log = attemptOf(at('tour-started', '2026-01-01T16:50:00.000Z'), at('tour-finished', '2026-01-01T17:10:00.000Z'))
  expect(toPracticeDays(log, NOW, HANOI)).toEqual([
    { day: '2026-01-01', attempts: 1, finished: 0 },
    { day: '2026-01-02', attempts: 1, finished: 1 },
  ])
  expect(toPracticeDays(log, NOW, 'UTC')).toEqual([{ day: '2026-01-01', attempts: 1, finished: 1 }])
})

test('a clock that was set back in the middle of a tour makes no day before its beginning', () => {
  const log = attemptOf(at('tour-started', '2026-01-05T08:00:00.000Z'), at('tour-finished', '2025-12-01T08:00:00.000Z'))
  expect(toPracticeDays(log, NOW, 'UTC')).toEqual([{ day: '2026-01-05', attempts: 1, finished: 1 }])
})

test('a clock that ran ahead makes no day after today', () => {
  const log = attemptOf(at('tour-started', '2029-01-05T08:00:00.000Z'))
  expect(toPracticeDays(log, NOW, 'UTC')).toEqual([{ day: '2026-06-01', attempts: 1, finished: 0 }])
})

test('however often the same events come, and in whatever order, the days are the same and none is in the future', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const days = toPracticeDays(log, NOW, HANOI)
      expect(toPracticeDays([...log, ...log].reverse(), NOW, HANOI)).toEqual(days)
      for (const it of days) expect(it.day <= '2026-06-01' && it.attempts > 0).toBe(true)
      expect(days.map((it) => it.day)).toEqual([...new Set(days.map((it) => it.day))].sort())
    }),
  )
})
