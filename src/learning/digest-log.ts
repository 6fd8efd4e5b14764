import type { TourEvent } from '#schema/event.ts'
import type { Level } from '#schema/progress.ts'
import type { AttemptDigest, Period, Reached } from '#schema/unit-report.ts'
import { furthest } from './furthest.ts'
import { type TimedEvent, timedAttempts } from './timed-attempts.ts'
import { levelsShown } from './tour-levels.ts'

/** What a log gives to a unit's report: how far each attempt came within the period. `now`: ms since 1970. */
export function digestLog(events: readonly TourEvent[], period: Period, now: number): AttemptDigest[] {
  return timedAttempts(events, now).map((all) => {
    const { attempt, portal, tour } = all[0] as TimedEvent
    return { attempt, portal, tour, reached: reachedIn(all, period) }
  })
}

function reachedIn(attempt: readonly TimedEvent[], { from, to }: Period): Reached | null {
  const levels = levelsShown(attempt)
  const asked = new Set<string>()
  const said = new Set<string>()
  let best: Reached | null = null
  for (const [at, it] of attempt.entries()) {
    if (it.type === 'tour-restarted') for (const all of [asked, said]) all.clear()
    if (it.step && it.type === 'help-asked') asked.add(it.step)
    if (it.step && (it.type === 'step-reopened' || it.type === 'step-ended')) said.delete(it.step)
    // To say of oneself that a step is done proves nothing: it counts as help in the log's own table, too.
    if (it.step && it.outcome === 'said') said.add(it.step)
    if (it.time < from || it.time > to) continue
    best = furthest(best, reachedAt(levels[at] ?? 'seen', asked.size + said.size > 0))
  }
  return best
}

function reachedAt(level: Level, helped: boolean): Reached {
  if (level === 'seen') return 'begun'
  return level === 'alone' || (level === 'for-real' && !helped) ? 'unaided' : 'finished'
}
