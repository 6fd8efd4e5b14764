import { createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs'
import type { TourEvent } from '#schema/event.ts'
import type { Level, RefreshDue } from '#schema/progress.ts'
import { compare, type TimedEvent, timedAttempts } from './timed-attempts.ts'
import { levelsShown } from './tour-levels.ts'

/**
 * In whole days: to do a tour ten times in one evening is one evening's practice. Nothing rests for more than a year,
 * as portals and laws change. Without chance, so that the same log always says the same day.
 */
const SCHEDULER = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 365 })

/**
 * When each tour is due again, the soonest first. Each finished attempt is a review of the tour; a tour that was only
 * watched or begun is not there. Worked out from the log each time, so that nothing is stored. `now`: ms since 1970.
 */
export function toRefresh(events: readonly TourEvent[], now: number): RefreshDue[] {
  const reviews = timedAttempts(events, now).flatMap(reviewsOf)
  const tours = Map.groupBy(reviews, ({ event }) => `${event.portal}/${event.tour}`)
  const all = [...tours.values()].map((it) => schedule(it.sort(inTime), now))
  return all.sort((a, b) => compare(a.due, b.due) || compare(a.portal, b.portal) || compare(a.tour, b.tour))
}

interface Review {
  event: TimedEvent
  grade: Grade
}

function reviewsOf(attempt: readonly TimedEvent[]): Review[] {
  const levels = levelsShown(attempt)
  let helped = false
  return attempt.flatMap((event, at) => {
    if (event.type === 'tour-restarted') helped = false
    if (event.type === 'help-asked') helped = true
    const grade = event.type === 'tour-finished' && gradeOf(event, levels[at] ?? 'seen', helped)
    return grade ? [{ event, grade }] : []
  })
}

/**
 * A test passed without asking for help is remembered well, with help only with effort, not passed: forgotten. So is the
 * real portal, without the last. Guided practice is effort, as the guide said it all. Never `Easy`: time tells more
 * about the machine and the network than about the learner, and to ask too early costs less than to ask too late.
 */
function gradeOf({ mode, passed }: TourEvent, shown: Level, helped: boolean): Grade | null {
  // Every step of a test may have been skipped: who could not do one of them has forgotten it all the same.
  if (mode === 'test' && passed !== true) return Rating.Again
  if (shown === 'seen') return null
  return mode === 'practise' || helped ? Rating.Hard : Rating.Good
}

function schedule(reviews: readonly Review[], now: number): RefreshDue {
  const { portal, tour } = (reviews[0] as Review).event
  let card = createEmptyCard((reviews[0] as Review).event.time)
  for (const { event, grade } of reviews) card = SCHEDULER.next(card, event.time, grade).card
  return {
    portal,
    tour,
    due: card.due.toISOString(),
    isDue: card.due.getTime() <= now,
    kept: SCHEDULER.get_retrievability(card, now, false),
    reviews: reviews.length,
  }
}

function inTime({ event: a }: Review, { event: b }: Review): number {
  return a.time - b.time || compare(a.attempt, b.attempt) || a.seq - b.seq
}
