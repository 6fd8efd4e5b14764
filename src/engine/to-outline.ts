import type { Session } from '#schema/session.ts'
import type { Step } from '#schema/step.ts'
import type { Tour } from '#schema/tour.ts'
import { isVeiled } from './is-veiled.ts'

/** `done`: it is behind one, whoever did it. `left-out`: skipped, or not for this person. `now`: one is at it. */
export type StepState = 'done' | 'left-out' | 'now' | 'to-come'

export interface OutlineStep {
  step: Step
  /** From 1. */
  number: number
  state: StepState
}

export interface OutlinePart {
  /** Title of the segment or part; null where the tour has none. */
  title: string | null
  steps: OutlineStep[]
}

/**
 * The tour as a list to read beside the page, in parts. Null in a test, and while the step at hand is the learner's to do
 * unaided: a list would be the help that nobody asked for.
 */
export function toOutline(tour: Tour, session: Session): OutlinePart[] | null {
  if (session.mode === 'test' || isVeiled(session)) return null
  const parts: OutlinePart[] = []
  const titles = new Map((tour.segments ?? []).map((it) => [it.from, it.title]))
  for (const [at, step] of tour.steps.entries()) {
    const title = tour.segments ? titles.get(step.id) : step.part
    if (title !== undefined || parts.length === 0) parts.push({ title: title ?? null, steps: [] })
    parts.at(-1)?.steps.push({ step, number: at + 1, state: stateOf(session, step.id) })
  }
  return parts
}

function stateOf({ step: now, status, outcomes }: Session, step: string): StepState {
  if (step === now && status !== 'finished') return 'now'
  const outcome = outcomes[step]
  if (!outcome) return 'to-come'
  return outcome === 'skipped' || outcome === 'not-needed' || outcome === 'passed' ? 'left-out' : 'done'
}
