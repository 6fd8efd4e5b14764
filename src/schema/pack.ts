import { z } from 'zod'
import { hostname, type Page, page } from './page.ts'
import type { Landmark } from './target.ts'
import { id, plainText } from './text.ts'

/** How sure we are. Only `seen`, or `press` with its source named, may stand in a text people read. */
export const source = z.strictObject({
  title: plainText,
  date: z.iso.date(),
  confidence: z.enum(['seen', 'press']),
})
export type Source = z.infer<typeof source>

/** `portal.json`: what a folder under `src/tours/` is about. */
export const portal = z.strictObject({
  $schema: z.string().optional(),
  /** Version of the words of this format; a reader skips packs newer than it knows. */
  schema: z.literal(1),
  id,
  name: plainText,
  /** Empty for a lesson that is there to practise alone, on a page of ours. */
  hosts: z.array(hostname),
  /** Where the practice copy starts: `site/file.html`. */
  practiceStart: z.string().optional(),
  /** Whom to ask when one cannot get on. Only what a source says: a number nobody has written down is not guessed. */
  help: z
    .strictObject({
      /** The portal's own. */
      hotline: z.strictObject({ number: z.string().regex(/^[0-9][0-9 .]{2,18}$/), source: id }).optional(),
      /** The office where somebody sits: which, and for whom. */
      desk: z.strictObject({ text: plainText, source: id }).optional(),
    })
    .optional(),
  sources: z.record(id, source),
})
export type Portal = z.infer<typeof portal>

/** `pages.json`. None of its own where a pack's tours run on pages of others. */
export const pages = z.strictObject({ $schema: z.string().optional(), pages: z.array(page) })

const words = z.record(z.string(), plainText)

/** `locales/<language>/*.json`: the texts of a pack in another language, keyed by id. */
export const locale = z.strictObject({
  $schema: z.string().optional(),
  /** Name of a community language in itself, to be chosen by: “Tiếng Tày”. */
  language: plainText.optional(),
  portal: words.optional(),
  pages: z.record(id, z.strictObject({ name: plainText, screens: words.optional() })).optional(),
  tours: z
    .record(
      id,
      z.strictObject({
        title: plainText,
        summary: plainText,
        prepare: z.array(plainText).optional(),
        files: plainText.optional(),
        fee: plainText.optional(),
        time: plainText.optional(),
        law: z.array(plainText).optional(),
        mistakes: z.array(plainText).optional(),
        segments: z.record(id, z.strictObject({ title: plainText, check: z.array(plainText).optional() })).optional(),
        steps: z.record(id, words),
      }),
    )
    .optional(),
  parts: z.record(id, z.strictObject({ title: plainText, steps: z.record(id, words) })).optional(),
  tips: z.record(id, words).optional(),
  sources: z.record(id, plainText).optional(),
})
export type Locale = z.infer<typeof locale>

/** A page rule with the pack it belongs to. */
export interface PageRule {
  pack: string
  page: Page
  /** Up to three things that tours point at on this page: they confirm it, or tell it from another of its address. */
  anchors?: Landmark[]
  /** Of rules that fit one page the lowest counts. Packs that ship have none, and come before all that was imported. */
  rank?: number
}
