import type { Act } from '#schema/acts.ts'
import type { Session } from '#schema/session.ts'
import type { Step } from '#schema/step.ts'

export interface StepPlan {
  acts: readonly Act[]
  /** The page cannot show that the step is done, or shows it from before: Next is pressed. */
  next: boolean
}

/** What is done at a step when it is played: what is written for it, else what it points at is pressed. */
export function planStep(step: Step, acts: readonly Act[] | undefined, session: Pick<Session, 'held'>): StepPlan {
  const next = step.done.on === 'next' || session.held === step.id
  if (acts) return { acts, next }
  return { acts: step.target && step.done.on !== 'next' ? [{ press: true }] : [], next }
}
