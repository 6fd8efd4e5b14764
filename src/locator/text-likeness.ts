import { fold, foldPlain, plain } from '#text/fold.ts'

/** A label, prepared for comparing: the fold is dear, so it is made once. */
export interface Said {
  plain: string
  lower: string
  folded: string
}

export function said(text: string): Said {
  const written = plain(text)
  return { plain: written, lower: written.toLowerCase(), folded: oneSpelling(foldPlain(written)).replace(REMARK, '') }
}

/** How a link opens is no part of what it is called, and the remark comes and goes. */
const REMARK =
  /(?<=.)[^\p{L}\p{N}]+(opens? in (an? )?new (window|tab)|(s.)?ouvre (dans )?une? nouvel(le)? (fenetre|onglet)|nouvelle fenetre|mo (trong|o) (cua so|tab|the) moi)\)?$/u

/** Folded words as numbers: those of a longer text. */
export function wordsIn(text: string, most: number): number[] {
  return sketchOf(oneSpelling(fold(text)), most)
}

/** Some syllables are written with i or y as the writer likes: kí and ký, quí and quý, công ti and công ty. */
function oneSpelling(folded: string): string {
  if (!folded.includes('y')) return folded
  return folded.replace(/(?<![a-z])(h|k|l|m|s|t|qu)y(?![a-z])/g, '$1i')
}

/**
 * How alike two labels are, from 0 to 1: written the same, the same but for case, the same without accents where one
 * of them was typed without, else the share of common groups of three letters.
 */
export function likeness(a: Said, b: Said): number {
  if (a.plain === b.plain) return 1
  if (a.lower === b.lower) return 0.97
  if (accentsDiffer(a, b)) return 0.3
  if (a.folded === b.folded) return 0.9
  return 0.85 * dice(trigrams(a.folded), trigrams(b.folded))
}

/**
 * The same letters with other accents: another word (má, mà). Not so where a word was typed without any accents, or
 * with the tone on the other vowel (hoà, hòa).
 */
export function accentsDiffer(a: Said, b: Said): boolean {
  if (a.folded !== b.folded || a.lower === b.lower) return false
  const [left, right] = [a.lower.split(/[\s\-/]+/), b.lower.split(/[\s\-/]+/)]
  return left.some((word, at) => {
    const other = right[at] ?? ''
    if (word === other || word === foldPlain(word) || other === foldPlain(other)) return false
    return toneLast(word) !== toneLast(other)
  })
}

/** The five tones move to the end of the word; marks that make another letter (â, ă, ơ, đ) stay where they are. */
function toneLast(word: string): string {
  const letters = word.normalize('NFD').replace(/^(h|k|l|m|s|t|qu)y(?=\p{M}*$)/u, '$1i')
  const tones = letters.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? []
  return letters.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') + tones.sort().join('')
}

function trigrams(text: string): Set<string> {
  const padded = `  ${text.slice(0, 80)} `
  const set = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at++) set.add(padded.slice(at, at + 3))
  return set
}

export function dice<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (a.size === 0 || b.size === 0) return 0
  let both = 0
  for (const it of a) if (b.has(it)) both++
  return (2 * both) / (a.size + b.size)
}

/** A number from 0 to 4095 for a word: many words share one, so no text can be read back from it. */
export function wordMark(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return ((hash >>> 20) ^ hash) & 0xfff
}

/** The first different words of a text, as numbers. */
export function sketchOf(folded: string, most: number): number[] {
  const marks = new Set<number>()
  for (const word of folded.split(/[^\p{L}\p{N}]+/u)) {
    if (word) marks.add(wordMark(word))
    if (marks.size === most) break
  }
  return [...marks]
}
