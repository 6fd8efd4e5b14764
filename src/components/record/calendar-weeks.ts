import type { PracticeDay } from '#schema/progress.ts'

const DAY = 86_400_000

export interface CalendarDay extends PracticeDay {
  /** Column, from the oldest week, and row, from Monday. */
  week: number
  row: number
}

export interface Calendar {
  days: CalendarDay[]
  /** First and last day, `YYYY-MM-DD`. */
  from: string
  today: string
  /** First week of each month, by its number and year. */
  months: { week: number; month: number; year: number }[]
}

/** So many weeks up to and with that of `today` (`YYYY-MM-DD`), from Monday to Sunday; no day after today. */
export function toCalendar(practised: readonly PracticeDay[], today: string, weeks: number): Calendar {
  const known = new Map(practised.map((it) => [it.day, it]))
  // Whole days are counted in UTC, where none is longer than another.
  const last = Date.parse(today)
  const first = last - (weekdayOf(last) + 7 * (weeks - 1)) * DAY
  const days: CalendarDay[] = []
  for (let time = first; time <= last; time += DAY) {
    const day = new Date(time).toISOString().slice(0, 10)
    const at = { week: Math.floor((time - first) / DAY / 7), row: weekdayOf(time) }
    days.push({ ...(known.get(day) ?? { day, attempts: 0, finished: 0 }), ...at })
  }
  return { days, from: days[0]?.day ?? today, today, months: monthsOf(days) }
}

function monthsOf(days: readonly CalendarDay[]): Calendar['months'] {
  const starts = days.flatMap(({ day, week }, at) => {
    const [year = 0, month = 0, date] = day.split('-').map(Number)
    return at === 0 || date === 1 ? [{ week, month, year }] : []
  })
  // The first one is cut off: where there is no room for its name, the next one has it.
  return starts.filter((it, at) => at > 0 || (starts[1]?.week ?? 3) - it.week >= 3)
}

/** 0 for Monday. */
function weekdayOf(time: number): number {
  return (new Date(time).getUTCDay() + 6) % 7
}
