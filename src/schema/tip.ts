import { z } from 'zod'
import { pageRef } from './page.ts'
import { target } from './target.ts'
import { id, plainText } from './text.ts'

/** Help for a page, or for one field of it when it has a target. There without a tour. */
export const tip = z.strictObject({
  id,
  target: target.optional(),
  text: plainText,
  example: plainText.optional(),
  mistake: plainText.optional(),
  law: plainText.optional(),
  source: id,
})
export type Tip = z.infer<typeof tip>

/** A tip file: the tips of one page. */
export const tips = z.strictObject({
  $schema: z.string().optional(),
  page: pageRef,
  tips: z.array(tip).min(1),
})
export type Tips = z.infer<typeof tips>
