import { z } from 'zod'
import type { PageRule } from './pack.ts'
import { type PickAsk, type PickSaid, pickSaid } from './picking.ts'

/** What is pressed on the card of a step that is looked at on the live page: another step, or enough. */
const previewSaid = z.enum(['next', 'back', 'closed'])
export type PreviewSaid = z.infer<typeof previewSaid>

/** What is said while a trainer points at a page, or looks at a step on it; part of `message.ts`. */
export const pointingRequests = [
  /** From a page on which somebody points at the right place for a step: what they mean. The studio hears `pick-told`. */
  z.strictObject({ type: z.literal('pick-tell'), said: pickSaid }),
  z.strictObject({ type: z.literal('preview-tell'), said: previewSaid }),
] as const

export interface PointingAnswers {
  'pick-tell': Record<string, never>
  'preview-tell': Record<string, never>
}

/** `Shown` is the scene of `message.ts`, which this is part of. */
export type PointingNotice<Shown> =
  /** From the studio: somebody is to point at the right place. */
  | { type: 'pick-asked'; tab: number; ask: PickAsk }
  | { type: 'pick-told'; tab: number; said: PickSaid }
  /** From the studio: a step of a draft is to be shown as learners see it. */
  | { type: 'preview-asked'; tab: number; scene: Shown; rules: PageRule[] }
  | { type: 'preview-told'; tab: number; said: PreviewSaid }
