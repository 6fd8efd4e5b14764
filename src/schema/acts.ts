import { z } from 'zod'
import { id } from './text.ts'

const place = {
  /** Selector of the practice page's own markup; without one, what the step itself points at. */
  at: z.string().min(1).max(200).optional(),
  /** Of several that fit, the one that says this. */
  text: z.string().min(1).max(80).optional(),
  /** File name of the page inside the frame that it is in. */
  frame: z
    .string()
    .regex(/^[a-z0-9-]+\.html$/)
    .optional(),
}

/** Invented; `{mark}` is empty, or what a test looks for afterwards, `{code}` is six digits. */
const invented = z.string().min(1).max(120)

/** One thing somebody does on a practice page. */
export const act = z.union([
  z.strictObject({ ...place, press: z.literal(true) }),
  /** Types over what the field holds, and leaves it. */
  z.strictObject({ ...place, at: z.string().min(1).max(200), type: invented }),
  /** Opens a list and takes the entry that says this. */
  z.strictObject({ ...place, choose: invented }),
  /** Types the beginning of an entry into a list, and takes the first that is left. */
  z.strictObject({ ...place, at: z.string().min(1).max(200), pick: invented }),
  /** Puts an invented file of this name into a file field. */
  z.strictObject({
    ...place,
    at: z.string().min(1).max(200),
    attach: z.string().regex(/^[a-z0-9-]+(\{mark\})?\.pdf$/),
  }),
])
export type Act = z.infer<typeof act>

/**
 * What is done at the steps of one part or tour when it is played on the practice portal, by step id. Lies in
 * `practice/acts/` where the part or tour lies in `tours/`. A step that is not named: what it points at is pressed, and
 * on one that only the person can judge, Next.
 */
export const acts = z.strictObject({
  $schema: z.string().optional(),
  steps: z.record(id, z.array(act).min(1).max(20)),
})
export type Acts = z.infer<typeof acts>
