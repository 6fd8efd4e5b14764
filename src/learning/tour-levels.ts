import type { TourEvent } from '#schema/event.ts'
import { LEVELS, type Level, type TourLevel } from '#schema/progress.ts'
import { OUTCOMES_OWN } from '#schema/record.ts'
import { stepResults } from './step-results.ts'
import { type TimedEvent, timedAttempts } from './timed-attempts.ts'

/** The highest thing shown of each tour in the log. `events`: in any order. `now`: ms since 1970. */
export function toTourLevels(events: readonly TourEvent[], now: number): TourLevel[] {
  const shown = timedAttempts(events, now).flatMap((attempt) =>
    attempt.map((it, at) => ({ ...it, level: levelShown(attempt, at) })),
  )
  const tours = Map.groupBy(shown, (it) => `${it.portal}/${it.tour}`)
  return [...tours.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, all]) => toTourLevel(all))
}

/** What the event at this place of an attempt shows. `attempt`: all its events, in order. */
export function levelShown(attempt: readonly TourEvent[], at: number): Level {
  const last = attempt[at]
  if (last?.type !== 'tour-finished' || last.mode === 'watch') return 'seen'
  // To have skipped every step is not to have done it.
  const steps = stepResults(attempt.slice(0, at))
  if (steps.length > 0 && !steps.some((it) => OUTCOMES_OWN.includes(it.o))) return 'seen'
  if (last.mode === 'real') return 'for-real'
  return last.mode === 'test' && last.passed === true ? 'alone' : 'with-help'
}

/** Is this level as high as that one, or higher? */
export function isAtLeast(level: Level, least: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(least)
}

type Shown = TimedEvent & { level: Level }

function toTourLevel(all: readonly Shown[]): TourLevel {
  const { portal, tour } = all[0] as Shown
  const level = highest(all)
  const newest = Math.max(...versions(all))
  const reached = LEVELS.filter((it) => isAtLeast(level, it)).map((it) => [it, firstAt(all, it)])
  return {
    portal,
    tour,
    level,
    version: Math.max(...versions(all.filter((it) => it.level === level))),
    newest: { version: newest, level: highest(all.filter((it) => it.version === newest)) },
    reached: Object.fromEntries(reached),
    lastPractised: iso(all.reduce((latest, it) => Math.max(latest, it.time), Number.NEGATIVE_INFINITY)),
  }
}

function highest(all: readonly Shown[]): Level {
  return LEVELS.findLast((level) => all.some((it) => it.level === level)) ?? 'seen'
}

function versions(all: readonly Shown[]): Set<number> {
  return new Set(all.map((it) => it.version))
}

function firstAt(all: readonly Shown[], level: Level): string {
  const times = all.filter((it) => isAtLeast(it.level, level)).map((it) => it.time)
  return iso(times.reduce((first, it) => Math.min(first, it), Number.POSITIVE_INFINITY))
}

function iso(time: number): string {
  return new Date(time).toISOString()
}
