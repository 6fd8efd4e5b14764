import type { Keep } from '#schema/keep.ts'
import type { LastLook } from '#schema/keep-state.ts'
import type { Session } from '#schema/session.ts'
import { readableEvents } from './to-attempts.ts'

const DAY = 86_400_000
const DAYS: Record<Keep, number> = { forever: Number.POSITIVE_INFINITY, year: 365, 'three-months': 90, month: 30 }

/** Looks are this far apart at least: less than a day, as machines are opened at other hours each day. */
const APART = 20 * 3_600_000

/**
 * Attempts older than `before` go; null: nothing is done. Only what was too old at the look of another day already is
 * deleted: so a clock that runs ahead for a day, or a hand that slipped in the settings, deletes nothing.
 */
export function planDeletion(
  keep: Keep,
  now: number,
  last: LastLook | null,
): { before: number | null; look: LastLook | null } {
  if (keep === 'forever') return { before: null, look: null }
  const look = { at: now, cutoff: now - DAYS[keep] * DAY }
  // A look from the future: the clock was set back since, and counts anew.
  if (!last || last.at > now) return { before: null, look }
  if (now - last.at < APART) return { before: null, look: last }
  return { before: Math.min(last.cutoff, look.cutoff), look }
}

/**
 * Attempts of which nothing happened since then (ms since 1970). What cannot be read stays. `unfinished`: those that wait
 * to be gone on with; where somebody was helped they are all there is of it.
 */
export function attemptsBefore(
  raw: readonly unknown[],
  unfinished: readonly Pick<Session, 'attempt' | 'changedAt'>[],
  before: number,
): string[] {
  const { events, supports } = readableEvents(raw)
  const attempts = Map.groupBy([...events, ...supports], (it) => it.attempt)
  const isOld = (at: string) => Date.parse(at) < before
  const waiting = unfinished.filter((it) => !attempts.has(it.attempt) && isOld(it.changedAt))
  const old = [...attempts].filter(([, own]) => own.every((it) => isOld(it.at)))
  return [...old.map(([attempt]) => attempt), ...waiting.map((it) => it.attempt)]
}
