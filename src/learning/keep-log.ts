import type { Keep } from '#schema/keep.ts'
import type { LastLook } from '#schema/keep-state.ts'
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

/** Attempts of which nothing happened since then (ms since 1970). What cannot be read stays. */
export function attemptsBefore(raw: readonly unknown[], before: number): string[] {
  const { events, supports } = readableEvents(raw)
  const attempts = Map.groupBy([...events, ...supports], (it) => it.attempt)
  return [...attempts].flatMap(([attempt, own]) => (own.every((it) => Date.parse(it.at) < before) ? [attempt] : []))
}
