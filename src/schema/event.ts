import { z } from 'zod'
import { id } from './text.ts'

/**
 * *xem*: the tour plays itself on the practice portal. *thử*: guided, there. *kiểm tra*: there, without guidance. *làm*:
 * guided, on the real portal.
 */
export const MODES = ['watch', 'practise', 'test', 'real'] as const
export type Mode = (typeof MODES)[number]

/**
 * How a step ended. `done`: the portal showed it. `already`: it was done when the learner came. `said`: the learner
 * said so. `passed`: the learner went on by themselves. `skipped`: left out by choice. `not-needed`: not for them.
 * `watched`: the tour did it by itself, for them to see.
 */
export const OUTCOMES = ['done', 'already', 'said', 'passed', 'skipped', 'not-needed', 'watched'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What happened, past tense. No address, no text of the page, no value of a field: there is nowhere to put one. */
export const EVENT_TYPES = [
  'tour-started',
  'tour-paused',
  'tour-resumed',
  'tour-left',
  'tour-finished',
  'tour-restarted',
  'step-shown',
  'step-ended',
  'step-reopened',
  'help-asked',
  'target-missing',
  'target-unsure',
  'target-confirmed',
  'target-refused',
  'target-healed',
  'resynced',
  'wrong-turn',
] as const

export const tourEvent = z.strictObject({
  /** Made from the input that caused it, so that a retried input cannot be logged twice. */
  id: z.string().min(1).max(80),
  attempt: z.string().min(1).max(80),
  type: z.enum(EVENT_TYPES),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  /** Order within the attempt, from 0: clocks can be set back, this cannot. */
  seq: z.int().nonnegative(),
  portal: id,
  tour: id,
  version: z.int().positive(),
  mode: z.enum(MODES),
  step: id.optional(),
  outcome: z.enum(OUTCOMES).optional(),
  /** Of a finished test: whether it was passed, and the share of its steps done alone. */
  passed: z.boolean().optional(),
  score: z.number().min(0).max(1).optional(),
})
export type TourEvent = z.infer<typeof tourEvent>
