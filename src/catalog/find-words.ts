import type { Piece } from '#schema/glossary.ts'
import { plain } from '#text/fold.ts'

export interface WordForms {
  id: string
  /** In a sentence. */
  running: readonly string[]
  /** As a whole label between “ ”. */
  quoted: readonly string[]
}

export type WordFinder = (text: string) => Piece[]

/**
 * Cuts texts at the words of a glossary: the longest first, whole words alone (of Vietnamese, whole syllables), with
 * their own accents, in any case and any Unicode form. What stands between “ ” is a label: it is a word of the glossary
 * whole or not at all.
 */
export function findWords(words: readonly WordForms[]): WordFinder {
  const running = byForm(words, (it) => it.running)
  const quoted = byForm(words, (it) => it.quoted)
  const longestFirst = [...running.keys()].sort((a, b) => b.length - a.length)
  const any = longestFirst.map((it) => it.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const pattern = any ? new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${any})(?![\\p{L}\\p{M}\\p{N}])`, 'giu') : null

  const inSentence = (text: string): Piece[] => {
    const pieces: Piece[] = []
    let end = 0
    for (const { 0: found, index } of pattern ? text.matchAll(pattern) : []) {
      if (index > end) pieces.push([text.slice(end, index)])
      pieces.push([found, running.get(keyOf(found)) ?? ''])
      end = index + found.length
    }
    if (end < text.length) pieces.push([text.slice(end)])
    return pieces
  }

  return (text) =>
    text
      .normalize('NFC')
      .split(/(“[^”]*”)/)
      .flatMap((part): Piece[] => {
        if (!part.startsWith('“')) return inSentence(part)
        const id = quoted.get(keyOf(part.slice(1, -1)))
        // With its quotation marks: no line ends between.
        return [id ? [part, id] : [part]]
      })
}

function byForm(words: readonly WordForms[], of: (word: WordForms) => readonly string[]): Map<string, string> {
  return new Map(words.flatMap((it) => of(it).map((form) => [keyOf(form), it.id] as const)))
}

/** Accents tell words apart: only case, Unicode form and marks around a label do not. */
function keyOf(form: string): string {
  return plain(form).toLowerCase()
}
