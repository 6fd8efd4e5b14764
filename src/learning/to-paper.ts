import type { TourEvent } from '#schema/event.ts'
import { LEVELS, type Paper, type TaggedTour } from '#schema/progress.ts'
import { toCompetences } from './competences.ts'
import { toPracticeDays } from './practice-days.ts'
import { compare, timedAttempts } from './timed-attempts.ts'
import { toAttempts } from './to-attempts.ts'
import { toTourLevels } from './tour-levels.ts'

/**
 * What the sheet tells: attempts that were begun at or after `since` (ms since 1970; null: all of them), as if there
 * were no others. `now`: ms since 1970.
 */
export function toPaper(
  events: readonly TourEvent[],
  tours: readonly TaggedTour[],
  since: number | null,
  now: number,
): Paper {
  const attempts = timedAttempts(events, now).filter(([first]) => since === null || (first?.time ?? 0) >= since)
  const times = attempts.flatMap((it) => [it[0]?.time ?? now, it.at(-1)?.time ?? now])
  const part: TourEvent[] = attempts.flat().map(({ time: _, ...it }) => it)
  const levels = toTourLevels(part, now)
  return {
    from: times.length > 0 ? new Date(times.reduce((a, b) => Math.min(a, b))).toISOString() : null,
    to: times.length > 0 ? new Date(times.reduce((a, b) => Math.max(a, b))).toISOString() : null,
    days: toPracticeDays(part, now).length,
    attempts: attempts.length,
    seconds: toAttempts(part).reduce((sum, it) => sum + it.seconds, 0),
    levels: levels.sort(
      (a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) || compare(b.lastPractised, a.lastPractised),
    ),
    competences: toCompetences(levels, tours).filter((it) => it.lastPractised !== null),
  }
}
