import type { TourEvent } from '#schema/event.ts'
import type { Session } from '#schema/session.ts'

/**
 * The tour lost its tab. Dated at the last thing that happened, not at the discovery: a night with the browser closed
 * is not time spent learning.
 */
export function interrupt(session: Session, id: string): { session: Session; event: TourEvent } {
  const { attempt, portal, tour, version, mode, seq, step } = session
  return {
    session: { ...session, status: 'paused', tab: null, open: {}, seq: seq + 1, rev: session.rev + 1 },
    event: { id, attempt, type: 'tour-paused', at: session.changedAt, seq, portal, tour, version, mode, step },
  }
}
