import type { Session } from '#schema/session.ts'
import type { Step } from '#schema/step.ts'
import type { Tour } from '#schema/tour.ts'
import { frameOf } from './open-pages.ts'

/**
 * The step before, of those that were for this learner. While watching only one whose page is still open: what a page
 * has done cannot be taken back.
 */
export function stepBack(tour: Tour, session: Session): Step | null {
  const at = tour.steps.findIndex((it) => it.id === session.step)
  const earlier = tour.steps.slice(0, at).reverse()
  const to = earlier.find((it) => session.outcomes[it.id] && session.outcomes[it.id] !== 'not-needed')
  if (!to || session.mode === 'test') return null
  return session.mode === 'watch' && frameOf(session, to) === null ? null : to
}
