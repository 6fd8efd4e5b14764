/*
 * What CONTRIBUTING.md asks of whoever writes, as far as a machine can measure it: one rule for the tours that ship and
 * for those that trainers make.
 */

/** Words. */
export const LONGEST_SENTENCE = 35
export const MEDIAN_SENTENCE = 20

/** Words of each sentence; what stands in quotes is a label and cannot be shortened, but is read all the same. */
export function sentenceLengths(text: string): number[] {
  return text
    .split(/(?<=[.!?:…])\s+/)
    .map((it) => it.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length)
    .filter((it) => it > 0)
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

/** Verbs of what hands do; reading and looking go with any of them. */
const ACTS = /(?<!\p{L})(?:bấm|gõ|điền|đánh dấu|quét|đính kèm|ghi lại)(?!\p{L})/giu

/** What a step asks hands to do, where that is more than one step should. `own`: what the person does alone. */
export function tooManyActs(text: string, own: boolean): string[] {
  const acts = text.replaceAll(/“[^”]*”/g, '“”').match(ACTS) ?? []
  const presses = text.match(/bấm “/gi) ?? []
  // What VNeID asks for stands on one screen, which the guide may not look at.
  return acts.length > (own ? 3 : 2) || presses.length > 1 ? acts : []
}

const CAPITALS = /(?<![\p{L}\p{N}/-])[A-ZĐ]{2,}\d*(?![\p{L}\p{N}/])/gu
/** Everybody's, and numbers of lists. */
const EVERYDAY = /^(SIM|PDF|JPE?G|PNG|GIF|DOCX?|XLSX?|MB|KB|GB|QR|USB|[IVX]+)$/

/** Words that a glossary explains come with an id, as its finder cuts a text. */
type Cut = readonly (readonly [text: string, id?: string | undefined])[]

/** Abbreviations that nobody explains. Labels are quoted as they are. */
export function unexplained(text: Cut): string[] {
  const found = text
    .filter(([, id]) => !id)
    .flatMap(([piece]) => piece.replaceAll(/“[^”]*”/g, '').match(CAPITALS) ?? [])
    .filter((it) => !EVERYDAY.test(it))
  return [...new Set(found)]
}
