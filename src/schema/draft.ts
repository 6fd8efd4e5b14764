import { z } from 'zod'
import { hostname, page, pageRef } from './page.ts'
import { done, OWN } from './step.ts'
import { target } from './target.ts'
import { id } from './text.ts'

/** A text being written, in both languages: it may be empty while somebody is at it. */
const words = z.strictObject({ vi: z.string().max(600), en: z.string().max(600) })
export type Words = z.infer<typeof words>

const draftStep = z.strictObject({
  id,
  page: pageRef,
  do: words,
  target: target.optional(),
  done,
  own: z.enum(OWN).optional(),
})
export type DraftStep = z.infer<typeof draftStep>

/** A page the recording went through that no pack here knew. */
const draftPage = z.strictObject({ ...page.shape, name: z.string().max(600), nameEn: z.string().max(600) })
export type DraftPage = z.infer<typeof draftPage>

/** The most that one draft holds. */
export const MOST_IN_DRAFT = { hosts: 20, pages: 60, steps: 400 }

/** A tour being written. Kept whole at every change, so that a crash takes nothing. */
export const draft = z.strictObject({
  v: z.literal(1),
  /** Also the id of the pack it becomes. */
  id,
  title: words,
  summary: words,
  /** Who makes it, as shown to those who import it. */
  by: z.string().max(120),
  madeOn: z.iso.date(),
  changedAt: z.string(),
  version: z.int().positive(),
  hosts: z.array(hostname).max(MOST_IN_DRAFT.hosts),
  /** Day on which every step was found on the portal itself; any change of a step takes it off. */
  verified: z.iso.date().optional(),
  start: pageRef.nullable(),
  pages: z.array(draftPage).max(MOST_IN_DRAFT.pages),
  steps: z.array(draftStep).max(MOST_IN_DRAFT.steps),
})
export type Draft = z.infer<typeof draft>
