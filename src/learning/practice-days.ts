import type { TourEvent } from '#schema/event.ts'
import type { PracticeDay } from '#schema/progress.ts'
import { calendarOf } from './calendar-of.ts'
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
