import type { TourEvent } from '#schema/event.ts'
import type { Learned } from '#schema/learned.ts'
import type { TaggedTour } from '#schema/progress.ts'
import { calendarOf } from './calendar-of.ts'
import { toPracticeDays } from './practice-days.ts'
import { toAttempts } from './to-attempts.ts'
import { toProgress } from './to-progress.ts'
import { toTroubledSteps } from './to-trouble-report.ts'

interface Log {
  events: readonly TourEvent[]
  broken: number
  learned: readonly Learned[]
  tours: readonly TaggedTour[]
}

/** All that the record page shows, worked out from the log. `now`: ms since 1970. */
export function toRecord({ events, broken, learned, tours }: Log, now: number) {
  const progress = toProgress(events, tours, now)
  const levelOf = (of: TaggedTour) => progress.levels.find((it) => it.portal === of.portal && it.tour === of.tour)
  return {
    ...progress,
    attempts: toAttempts(events),
    all: tours.map((it) => levelOf(it)?.level ?? null),
    days: toPracticeDays(events, now),
    today: calendarOf()(now),
    broken,
    troubled: toTroubledSteps(events, learned),
  }
}
