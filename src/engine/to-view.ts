import type { Session } from '#schema/session.ts'
import type { Step } from '#schema/step.ts'
import type { Tour } from '#schema/tour.ts'
import { isVeiled } from './is-veiled.ts'
import { frameOf } from './open-pages.ts'
import { segmentOf } from './segment-of.ts'
import { stepOf } from './settle.ts'
import { stepBack } from './step-back.ts'

/**
 * What to tell the learner. `guiding`: at the step. `resting`: between two segments. `waiting`: the next page is on its way. `astray`: nothing here
 * belongs to the tour. `testing`: nothing is said.
 */
export type Situation = 'guiding' | 'resting' | 'waiting' | 'astray' | 'testing' | 'paused' | 'finished' | 'left'

export interface TourView {
  situation: Situation
  step: Step
  /** From 1. */
  number: number
  total: number
  part: string | null
  /** Segment of the chain, from 1; null where the tour is none. While resting: the one just finished. */
  segment: { number: number; total: number; title: string; check: readonly string[]; next: string | null } | null
  /** Frame to show the step's target in; null unless guiding. */
  frame: number | null
  canBack: boolean
  /** The step is the learner's to do without being shown, until they ask. */
  veiled: boolean
}

export function toView(tour: Tour, session: Session): TourView {
  const step = stepOf(tour, session.step)
  const at = tour.steps.indexOf(step)
  const part = tour.steps.slice(0, at + 1).findLast((it) => it.part)?.part ?? null
  const frame = frameOf(session, step)
  return {
    situation: situationOf(session, frame),
    step,
    number: at + 1,
    total: tour.steps.length,
    part,
    segment: segmentShown(tour, session),
    frame,
    veiled: session.status === 'running' && isVeiled(session),
    canBack: stepBack(tour, session) !== null,
  }
}

function segmentShown(tour: Tour, session: Session): TourView['segment'] {
  const { segments = [] } = tour
  const resting = segments.findIndex((it) => it.id === session.rest)
  const at = resting < 0 ? segmentOf(tour, session.step) : resting
  const segment = segments[at]
  if (!segment) return null
  const { title, check = [] } = segment
  return { number: at + 1, total: segments.length, title, check, next: segments[at + 1]?.title ?? null }
}

function situationOf(session: Session, frame: number | null): Situation {
  if (session.status !== 'running') return session.status
  if (session.mode === 'test' && isVeiled(session)) return 'testing'
  if (session.rest !== null) return 'resting'
  if (frame !== null) return 'guiding'
  return session.astray ? 'astray' : 'waiting'
}
