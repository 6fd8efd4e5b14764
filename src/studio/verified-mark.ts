import type { Draft } from '#schema/draft.ts'

/** The mark of a full pass goes with the steps it was for: whatever changes a step or a page takes it off. */
export function keepMark(before: Draft, after: Draft): Draft {
  if (after.verified === undefined || (after.steps === before.steps && after.pages === before.pages)) return after
  const { verified: _, ...rest } = after
  return rest
}

/** `day`: `YYYY-MM-DD`, when every step was found on the portal itself. */
export function withMark(draft: Draft, day: string): Draft {
  return draft.verified === day ? draft : { ...draft, verified: day }
}
