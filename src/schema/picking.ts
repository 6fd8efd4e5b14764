import { z } from 'zod'
import { pageRef } from './page.ts'
import { target } from './target.ts'

/**
 * How sure it is that the same place will be found again. `sure`: by its name, or by likeness with nothing near it.
 * `likely`: the learner will be asked. `unsure`: it may not be found, and then nothing is pointed at.
 */
const SURENESS = ['sure', 'likely', 'unsure'] as const

/** What somebody pointed at on a page: how it is described, never what is in it. */
export const picked = z.strictObject({
  target,
  /** What people do with it; `see`: nothing, it is there to be looked at. */
  kind: z.enum(['press', 'fill', 'choose', 'tick', 'attach', 'see']),
  /** What the page calls it; empty where it has no name that is surely no value. */
  label: z.string().max(120),
  /** The page as the draft, or a pack that is here, calls it; null for any other. */
  page: pageRef.nullable(),
  sure: z.enum(SURENESS),
  /** What else on that page looks alike, by its names. */
  alike: z.array(z.string().max(120)).max(5),
})
export type Picked = z.infer<typeof picked>
