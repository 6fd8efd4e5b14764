import MiniSearch from 'minisearch'
import type { ShownWord } from '#schema/glossary.ts'
import { fold } from '#text/fold.ts'

/** Finds words of the glossary typed with accents or without, in either language; nothing typed, nothing found. */
export function createWordSearch(words: readonly ShownWord[]): (typed: string) => ShownWord[] {
  const index = new MiniSearch<ShownWord>({
    fields: ['word', 'also', 'text'],
    extractField: (it, field) => (field === 'also' ? it.also.join(' ') : String(it[field as keyof ShownWord])),
    processTerm: (term) => fold(term).replaceAll('y', 'i'),
    searchOptions: { boost: { word: 6, also: 3 }, prefix: true, combineWith: 'AND' },
  })
  index.addAll(words)
  return (typed) => {
    const found = typed.trim() ? index.search(typed).map((it) => it.id) : []
    const all = found.flatMap((id) => words.find((it) => it.id === id) ?? [])
    // The very word first, whatever else holds its syllables.
    const isWhole = (it: ShownWord) => [it.word, ...it.also].some((form) => fold(form) === fold(typed))
    return [...all.filter(isWhole), ...all.filter((it) => !isWhole(it))]
  }
}
