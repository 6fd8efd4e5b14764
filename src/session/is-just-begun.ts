import type { Session } from '#schema/session.ts'

/** Time within which to begin the same tour again means the one that has just begun, in ms: longer than asking again takes. */
const AGAIN = 10_000

/** `now`: ISO 8601. Running, and nothing done in it by anybody. */
export function isJustBegun({ status, startedAt, outcomes, helped }: Session, now: string): boolean {
  const untouched = Object.values(outcomes).every((it) => ['already', 'not-needed', 'passed'].includes(it))
  const age = Math.abs(Date.parse(now) - Date.parse(startedAt))
  return status === 'running' && untouched && helped.length === 0 && age < AGAIN
}
