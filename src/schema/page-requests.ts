import { z } from 'zod'

/** What is asked to open pages of ours, and by those pages. */
export const PAGE_REQUESTS = [
  z.strictObject({
    type: z.literal('open-page'),
    page: z.enum([
      ...(['record', 'practice', 'options', 'prepare', 'guest', 'support', 'studio'] as const),
      ...(['help', 'welcome', 'portal', 'notes'] as const),
    ]),
    /** Of the practice portal: `site/file.html`, and no way out of it. */
    site: z
      .string()
      .max(130)
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+\.html(\?[\w.=&-]*)?$/)
      .optional(),
    /** From a page of ours: the tab whose tour `help` and `portal` are about; the one in front, where a tour begins: it may be private. */
    tab: z.int().optional(),
    /** `pack/tour`, of which `prepare` tells what to have ready, and that begins on `practice` at once, where a mode is named. */
    tour: z.string().max(130).optional(),
    mode: z.enum(['watch', 'practise']).optional(),
  }),
  /** From the page that tells what to have ready for a tour. */
  z.strictObject({ type: z.literal('read-tour'), tour: z.string().max(130) }),
  /** From the sheet for whoever helps: what is there to say of this tab? */
  z.strictObject({ type: z.literal('read-help'), tab: z.int() }),
] as const
