import { z } from 'zod'
import { source } from './pack.ts'
import { id, plainText } from './text.ts'

/** Longest explanation, in words as they stand between spaces. */
export const MOST_WORDS = 25

const explanation = plainText.refine((text) => text.split(/\s+/).length <= MOST_WORDS, {
  message: `at most ${MOST_WORDS} words`,
})

const entry = z.strictObject({
  id,
  /** How it is written in texts, the first as the glossary names it. Capitals do not matter. */
  words: z.array(plainText).min(1).max(5),
  /** A label on the screen: only where it is quoted whole, as the same words in a sentence are something else. */
  label: z.boolean().optional(),
  text: explanation,
  /** Key into `sources.json`. */
  source: id,
})
export type GlossaryEntry = z.infer<typeof entry>

/** `tours/_glossary/entries/<field>.json`: administrative words, explained plainly. */
export const glossary = z.strictObject({ $schema: z.string().optional(), entries: z.array(entry).min(1) })

/** `tours/_glossary/sources.json`. */
export const glossarySources = z.strictObject({ $schema: z.string().optional(), sources: z.record(id, source) })

/** `tours/_glossary/locales/<language>/*.json`: the same in another language, by id. */
export const glossaryWords = z.strictObject({
  $schema: z.string().optional(),
  entries: z.record(id, z.strictObject({ words: z.array(plainText).min(1).max(5), text: explanation })).optional(),
  sources: z.record(id, plainText).optional(),
})
export type GlossaryWords = z.infer<typeof glossaryWords>

/** A word with its meaning, in the reader's language. `press`: its source is a secondary one. */
export interface ShownWord {
  id: string
  word: string
  /** Other ways to write it, and its Vietnamese. */
  also: string[]
  text: string
  cited: string
  press: boolean
}

/** A run of a text: plain, or a word of the glossary by its id. */
export type Piece = readonly [text: string, word?: string]

/** Words of the glossary in some texts. A text without any is not in `pieces`. */
export interface Glossed {
  words: Record<string, ShownWord>
  pieces: Record<string, Piece[]>
}
