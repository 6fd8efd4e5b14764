import { expect, test } from 'vitest'
import { toCalendar } from '#components/record/calendar-weeks.ts'

test('whole weeks from Monday, up to today and no further', () => {
  // A Sunday.
  const { days, from } = toCalendar([], '2026-11-22', 53)
  expect(from).toBe('2025-11-17')
  expect(days).toHaveLength(53 * 7)
  expect(days.at(-1)).toMatchObject({ day: '2026-11-22', week: 52, row: 6 })
  // A Monday: the week has but begun.
  expect(toCalendar([], '2026-11-23', 53).days).toHaveLength(52 * 7 + 1)
})

test('what was practised stands on its day, and every day is there once', () => {
  const { days } = toCalendar([{ day: '2026-03-29', attempts: 3, finished: 1 }], '2026-11-22', 53)
  expect(days.find((it) => it.day === '2026-03-29')).toMatchObject({ attempts: 3, row: 6 })
  expect(new Set(days.map((it) => it.day)).size).toBe(days.length)
  expect(new Set(days.map((it) => `${it.week}/${it.row}`)).size).toBe(days.length)
})

test('each month is named over its first week, once, and none over another', () => {
  const { months } = toCalendar([], '2026-11-22', 53)
  expect(months.map((it) => it.month)).toEqual([12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  for (const [at, it] of months.entries()) if (at > 0) expect(it.week - (months[at - 1]?.week ?? 0)).toBeGreaterThan(2)
})
