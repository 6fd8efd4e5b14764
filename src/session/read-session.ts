import type { Session } from '#schema/session.ts'

const TEXTS = ['attempt', 'portal', 'tour', 'step', 'status', 'mode', 'startedAt', 'changedAt'] as const
const NUMBERS = ['version', 'seq', 'rev'] as const
const LISTS = ['helped', 'shown', 'tabs', 'taken'] as const
const MAPS = ['outcomes', 'open'] as const

/**
 * A session, or null for what is left of one: disks fail and versions differ, and one damaged row must not stop every
 * tour. It stays where it is, and is passed over. What an earlier version did not know yet is added.
 */
export function readSession(row: unknown): Session | null {
  if (typeof row !== 'object' || row === null) return null
  const it = row as Record<string, unknown>
  const whole =
    TEXTS.every((key) => typeof it[key] === 'string') &&
    NUMBERS.every((key) => typeof it[key] === 'number') &&
    LISTS.every((key) => Array.isArray(it[key])) &&
    MAPS.every((key) => typeof it[key] === 'object' && it[key] !== null)
  return whole
    ? ({
        known: [],
        helping: false,
        wrongTurns: {},
        strayed: false,
        stepwise: false,
        seconds: 0,
        vouched: {},
        rest: null,
        ...it,
      } as unknown as Session)
    : null
}
