import type { Session } from '#schema/session.ts'
import type { Step } from '#schema/step.ts'
import type { Tour } from '#schema/tour.ts'
import { factsOf, frameOf } from './open-pages.ts'

/**
 * Resynchronise: the step that fits what the learner has in front of them, when the current one does not.
 * Forward first, as people are quick rather than slow: the next step whose page is open and that is not done there.
 * Then back: the start of the nearest earlier run of steps on the open page.
 */
export function findFittingStep(tour: Tour, session: Session): Step | null {
  const at = tour.steps.findIndex((it) => it.id === session.step)
  const ahead = tour.steps.slice(at + 1).find((it) => fits(session, it))
  if (ahead) return ahead
  let found: Step | null = null
  for (const step of tour.steps.slice(0, at).reverse()) {
    const open = frameOf(session, step) !== null
    if (!open && found) break
    if (fits(session, step)) found = step
  }
  return found
}

function fits(session: Session, step: Step): boolean {
  const facts = factsOf(session, step)
  if (!facts) return false
  return facts.wanted && !facts.held
}
