import { BASE } from '#schema/statement.ts'

/** Statements of one answer; a store may give fewer. */
const AT_ONCE = 500
/** A store's clock may go otherwise than ours. */
const SLACK_MS = 24 * 3_600_000

/**
 * Where a record store gives the statements that may belong to a period, newest first. `since` goes by when the store
 * was told, which is never before it happened; there is no `until`, as what happened in the period may be told long after.
 * `from`: ms since 1970.
 */
export function statementQuery(endpoint: string, from: number): string {
  const ask = new URLSearchParams({
    // Our profile is in the context of every statement of ours.
    activity: `${BASE}/profile/v1`,
    related_activities: 'true',
    since: new Date(Math.max(0, from - SLACK_MS)).toISOString(),
    limit: String(AT_ONCE),
  })
  return `${endpoint}/statements?${ask}`
}

/** The address of `more`, which goes on where an answer ended; null where it leads to another origin: the key stays here. */
export function followMore(endpoint: string, more: string): string | null {
  const next = URL.parse(more, endpoint)
  return next && next.origin === new URL(endpoint).origin && !next.username && !next.password ? next.href : null
}
