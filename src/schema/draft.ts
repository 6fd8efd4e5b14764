import { z } from 'zod'
import { hostname, page, pageRef } from './page.ts'
import { done, OWN, predicate } from './step.ts'
import { target } from './target.ts'
import { id } from './text.ts'

/** A text being written, in both languages: it may be empty while somebody is at it. */
const words = z.strictObject({ vi: z.string().max(600), en: z.string().max(600) })
export type Words = z.infer<typeof words>

/** Help for the field a step points at: there without the tour, too. */
const draftTip = z.strictObject({
  text: words,
  example: words.optional(),
  mistake: words.optional(),
  law: words.optional(),
  /** Id of a source of this draft; the recording where there is none. */
  source: id.optional(),
})

const draftStep = z.strictObject({
  id,
  page: pageRef,
  do: words,
  why: words.optional(),
  note: words.optional(),
  /** Its picture, kept beside the draft on this machine and in no pack. */
  shot: z.string().max(60).optional(),
  target: target.optional(),
  /** As in a pack's step: of a draft that was made of a tour. */
  reveal: z.array(target).min(1).max(3).optional(),
  done,
  own: z.enum(OWN).optional(),
  optional: z.boolean().optional(),
  when: z.array(predicate).min(1).max(4).optional(),
  branches: z
    .array(z.strictObject({ id, when: z.array(predicate).min(1).max(4), to: id }))
    .max(4)
    .optional(),
  tip: draftTip.optional(),
  /** Id of a source of this draft; the recording where there is none. */
  source: id.optional(),
})
export type DraftStep = z.infer<typeof draftStep>

/** A page the recording went through that no pack here knew. */
const draftPage = z.strictObject({ ...page.shape, name: z.string().max(600), nameEn: z.string().max(600) })
export type DraftPage = z.infer<typeof draftPage>

/** The most that one draft holds. */
export const MOST_IN_DRAFT = { hosts: 20, pages: 60, steps: 400 }

/** Where something is known from. The recording itself is a source that every draft has. */
const draftSource = z.strictObject({
  id,
  title: words,
  date: z.iso.date(),
  confidence: z.enum(['seen', 'press']),
})
export type DraftSource = z.infer<typeof draftSource>

/** The most that one draft names, besides the recording. */
export const MOST_SOURCES = 20

export const RECORDED = 'ghi-lai'

/** A sentence that holds for the procedure. `source`: id of a source of this draft. `article`, of a law alone, as it is being typed. */
const draftFact = z.strictObject({ id, text: words, source: id, article: z.string().max(12).optional() })
export type DraftFact = z.infer<typeof draftFact>

/** What a tour says besides its steps, and how many of each it may say. */
export const MOST_FACTS = { prepare: 8, fee: 1, time: 1, law: 6, mistakes: 6 } as const
export type FactList = keyof typeof MOST_FACTS

const draftFacts = z.partialRecord(
  z.enum(Object.keys(MOST_FACTS) as [FactList, ...FactList[]]),
  z.array(draftFact).max(8),
)

/** As many as a tour may have. */
export const MOST_SEGMENTS = 12
export const MOST_CHECKS = 4

/** A part of a long tour, as in `tour.ts`. `from`: its first step. `check`: what is true once it is done. */
const draftSegment = z.strictObject({
  id,
  title: words,
  from: id,
  check: z.array(z.strictObject({ id, text: words })).max(MOST_CHECKS),
})
export type DraftSegment = z.infer<typeof draftSegment>

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
  segments: z.array(draftSegment).min(2).max(60).optional(),
  /** Code in the national list of procedures, as it is being typed. */
  procedure: z.string().max(12).optional(),
  competences: z.array(z.string().regex(/^\d\.\d$/)).optional(),
  facts: draftFacts.optional(),
  sources: z.array(draftSource).max(MOST_SOURCES).optional(),
})
export type Draft = z.infer<typeof draft>
