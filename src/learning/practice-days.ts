import type { TourEvent } from '#schema/event.ts'
import type { PracticeDay } from '#schema/progress.ts'
import { compare, type TimedEvent, timedAttempts } from './timed-attempts.ts'

/**
 * The days on which anything was practised, the earliest first. `now`: ms since 1970. `timeZone`: an IANA name; without
 * it the one the machine is in now, so that a log read in another zone is told in that zone's days.
 */
export function toPracticeDays(events: readonly TourEvent[], now: number, timeZone?: string): PracticeDay[] {
  const dayOf = calendarOf(timeZone)
  const days = new Map<string, PracticeDay>()
  for (const attempt of timedAttempts(events, now)) {
    for (const [day, all] of Map.groupBy(attempt, (it: TimedEvent) => dayOf(it.time))) {
      const known = days.get(day) ?? { day, attempts: 0, finished: 0 }
      const finished = all.some((it) => it.type === 'tour-finished') ? 1 : 0
      days.set(day, { day, attempts: known.attempts + 1, finished: known.finished + finished })
    }
  }
  return [...days.values()].sort((a, b) => compare(a.day, b.day))
}

/** Tells the day of an instant (ms since 1970) as `YYYY-MM-DD`. */
export function calendarOf(timeZone?: string): (time: number) => string {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone !== undefined && { timeZone }),
  })
  // No zone is off by less than a quarter of an hour: a long log asks for few of them.
  const known = new Map<number, string>()
  return (time) => {
    const quarter = Math.floor(time / 900_000)
    const day = known.get(quarter)
    if (day !== undefined) return day
    const parts = Object.fromEntries(format.formatToParts(time).map((it) => [it.type, it.value]))
    const fresh = `${parts.year}-${parts.month}-${parts.day}`
    known.set(quarter, fresh)
    return fresh
  }
}
