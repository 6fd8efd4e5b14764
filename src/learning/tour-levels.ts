import type { TourEvent } from '#schema/event.ts'
import { LEVELS, type Level, type TourLevel } from '#schema/progress.ts'
import { OUTCOMES_OWN } from '#schema/record.ts'
import { type TimedEvent, timedAttempts } from './timed-attempts.ts'

/** The highest thing shown of each tour in the log. `events`: in any order. `now`: ms since 1970. */
export function toTourLevels(events: readonly TourEvent[], now: number): TourLevel[] {
  const shown = timedAttempts(events, now).flatMap((attempt) => {
    const levels = levelsShown(attempt)
    return attempt.map((it, at) => ({ ...it, level: levels[at] ?? 'seen' }))
  })
  const tours = Map.groupBy(shown, (it) => `${it.portal}/${it.tour}`)
  return [...tours.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, all]) => toTourLevel(all))
}

/** What each event of an attempt shows. `attempt`: all its events, in order. */
export function levelsShown(attempt: readonly TourEvent[]): Level[] {
  const ended = new Set<string>()
  const own = new Set<string>()
  return attempt.map((it) => {
    if (it.type === 'tour-restarted') for (const all of [ended, own]) all.clear()
    if (it.step && (it.type === 'step-ended' || it.type === 'step-reopened')) {
      own.delete(it.step)
      if (it.outcome) ended.add(it.step)
      if (it.outcome && OUTCOMES_OWN.includes(it.outcome)) own.add(it.step)
    }
    // To have skipped every step is not to have done it.
    return ended.size === 0 || own.size > 0 ? levelOf(it) : 'seen'
  })
}

function levelOf({ type, mode, passed }: TourEvent): Level {
  if (type !== 'tour-finished' || mode === 'watch') return 'seen'
  if (mode === 'real') return 'for-real'
  return mode === 'test' && passed === true ? 'alone' : 'with-help'
}

/** Is this level as high as that one, or higher? */
export function isAtLeast(level: Level, least: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(least)
}

type Shown = TimedEvent & { level: Level }

function toTourLevel(all: readonly Shown[]): TourLevel {
  const { portal, tour } = all[0] as Shown
  const level = highest(all)
  const newest = newestOf(all)
  const reached = LEVELS.filter((it) => isAtLeast(level, it)).map((it) => [it, firstAt(all, it)])
  return {
    portal,
    tour,
    level,
    version: newestOf(all.filter((it) => it.level === level)),
    newest: { version: newest, level: highest(all.filter((it) => it.version === newest)) },
    reached: Object.fromEntries(reached),
    lastPractised: iso(all.reduce((latest, it) => Math.max(latest, it.time), Number.NEGATIVE_INFINITY)),
  }
}

function highest(all: readonly Shown[]): Level {
  return LEVELS.findLast((level) => all.some((it) => it.level === level)) ?? 'seen'
}

function newestOf(all: readonly Shown[]): number {
  return all.reduce((newest, it) => Math.max(newest, it.version), 1)
}

function firstAt(all: readonly Shown[], level: Level): string {
  const times = all.filter((it) => isAtLeast(it.level, level)).map((it) => it.time)
  return iso(times.reduce((first, it) => Math.min(first, it), Number.POSITIVE_INFINITY))
}

function iso(time: number): string {
  return new Date(time).toISOString()
}
