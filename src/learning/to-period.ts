import type { Period } from '#schema/unit-report.ts'

/**
 * From the first to the last moment of these days on the reporter's own calendar. Days as in `2026-01-31`; null where
 * they are no days, or the wrong way round.
 */
export function toPeriod(from: string, to: string): Period | null {
  const [begin, end] = [startOf(from), startOf(to)]
  if (begin === null || end === null || end < begin) return null
  const last = new Date(end)
  // Not 24 hours later: a day on which clocks change is shorter or longer.
  last.setDate(last.getDate() + 1)
  return { from: begin, to: last.getTime() - 1 }
}

function startOf(day: string): number | null {
  const [, year, month, date] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []).map(Number)
  if (year === undefined || month === undefined || date === undefined) return null
  const start = new Date(year, month - 1, date)
  return start.getFullYear() === year && start.getMonth() === month - 1 && start.getDate() === date
    ? start.getTime()
    : null
}
