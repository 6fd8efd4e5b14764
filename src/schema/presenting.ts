import { z } from 'zod'

/** A class looks on: the card is large, and what stands in fields and tables is blacked out. */
export interface Presenting {
  /** The guidance is out of sight for the moment. */
  hidden: boolean
  /** The page is enlarged at each step, as far as what the step points at has room. */
  zoomed: boolean
}

export const PRESENTING_REQUESTS = [
  /** From the popup, the card, the studio, the notes. */
  z.strictObject({ type: z.literal('present'), on: z.boolean() }),
  z.strictObject({ type: z.literal('see-presenting') }),
  /** From the card, the notes, or a key on the page; begins nothing. */
  z.strictObject({
    type: z.literal('change-presenting'),
    hidden: z.boolean().optional(),
    zoomed: z.boolean().optional(),
  }),
  /** From a frame that has just begun: puts the sheet of the browser's own over it, while a class looks on. */
  z.strictObject({ type: z.literal('black-out') }),
] as const

/** Whether a class looks on from then, and how. */
export type PresentingAnswers = Record<
  (typeof PRESENTING_REQUESTS)[number]['shape']['type']['value'],
  { presenting: Presenting | null }
>
