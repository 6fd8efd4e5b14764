import type { Session } from '#schema/session.ts'

const TEXTS = ['attempt', 'portal', 'tour', 'step', 'status', 'mode', 'startedAt', 'changedAt'] as const
const NUMBERS = ['version', 'seq', 'rev'] as const
const LISTS = ['helped', 'shown', 'tabs', 'taken'] as const
const MAPS = ['outcomes', 'open'] as const

/**
 * Is this a session, or what is left of one? Disks fail and versions differ: one damaged row must not stop every tour.
 * It stays where it is, and is passed over.
 */
export function isReadable(row: unknown): row is Session {
  if (typeof row !== 'object' || row === null) return false
  const it = row as Record<string, unknown>
  return (
    TEXTS.every((key) => typeof it[key] === 'string') &&
    NUMBERS.every((key) => typeof it[key] === 'number') &&
    LISTS.every((key) => Array.isArray(it[key])) &&
    MAPS.every((key) => typeof it[key] === 'object' && it[key] !== null)
  )
}
