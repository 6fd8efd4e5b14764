import { z } from 'zod'
import type { Language } from './languages.ts'
import type { PageRule } from './pack.ts'
import { type PageRef, pageRef } from './page.ts'
import type { Settings } from './settings.ts'
import { target } from './target.ts'

/**
 * How sure it is that the same place will be found again. `sure`: by its name, or by likeness with nothing near it.
 * `likely`: the learner will be asked. `unsure`: it may not be found, and then nothing is pointed at.
 */
export const SURENESS = ['sure', 'likely', 'unsure'] as const
export type Sureness = (typeof SURENESS)[number]

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

/**
 * What is said while somebody points. `here`: a frame that may be pointed into has begun. `again`: another place is to be
 * picked. `free`: the page is being used first. `away`: another page comes. `taken`: that is the one. `refused`: nothing may, or can, be pointed at there.
 * `over`: given up.
 */
export const pickSaid = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('here'), path: z.array(z.int().min(0)).max(6) }),
  z.strictObject({ state: z.literal('picked'), picked }),
  z.strictObject({ state: z.literal('refused'), why: z.enum(['own', 'secret', 'nowhere']) }),
  z.strictObject({ state: z.literal('away') }),
  z.strictObject({ state: z.enum(['again', 'free', 'taken', 'over']) }),
])
export type PickSaid = z.infer<typeof pickSaid>

/** What a place is pointed at for: the step’s own, or a condition of the step or of a way from it. */
export type PickUse = 'target' | 'when' | 'branch'

/** What the studio asks of a tab: somebody is to point at the right place for a step. */
export interface PickAsk {
  language: Language
  theme: Settings['theme']
  textSize: Settings['textSize']
  /** The step, as the bar says it. */
  what: string
  page: PageRef
  /** The pages it may be on. */
  rules: PageRule[]
}
