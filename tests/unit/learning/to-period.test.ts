import { afterEach, expect, test } from 'vitest'
import { toPeriod } from '#learning/to-period.ts'

const zone = process.env.TZ
afterEach(() => {
  process.env.TZ = zone
})

test.each(['Asia/Ho_Chi_Minh', 'UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Paris'])(
  'days are those of the reporter’s own calendar, in %s, also where clocks change',
  (name) => {
    process.env.TZ = name
    for (const [from, to, days] of [
      ['2026-01-01', '2026-01-31', 31],
      ['2026-03-29', '2026-03-29', 1],
      ['2026-11-01', '2026-11-01', 1],
    ] as const) {
      const period = toPeriod(from, to)!
      expect(new Date(period.from).getHours()).toBe(0)
      expect(new Date(period.to + 1).getHours()).toBe(0)
      expect(Math.round((period.to - period.from) / 86_400_000)).toBe(days)
    }
  },
)

test.each([
  ['2026-02-01', '2026-01-31'],
  ['2026-02-30', '2026-03-01'],
  ['', '2026-01-01'],
  ['hôm qua', 'hôm nay'],
  ['0000-00-00', '2026-01-01'],
])('from %s to %s is no period', (from, to) => {
  expect(toPeriod(from, to)).toBeNull()
})
