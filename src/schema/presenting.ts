import { z } from 'zod'

/** A class looks on: the card is large, and what stands in fields and tables is blacked out. */
export interface Presenting {
  /** The guidance is out of sight for the moment. */
  hidden: boolean
}

export const PRESENTING_REQUESTS = [
  /** From the popup, the card, the notes, or a key on the page. */
  z.strictObject({ type: z.literal('present'), on: z.boolean(), hidden: z.boolean().default(false) }),
  /** From a frame that has just begun: puts the sheet of the browser's own over it, while a class looks on. */
  z.strictObject({ type: z.literal('black-out') }),
] as const
