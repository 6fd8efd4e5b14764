import MiniSearch from 'minisearch'
import type { TourSummary } from '#schema/message.ts'
import { fold } from '#text/fold.ts'

/** Finds tours by title, procedure code or portal, typed with accents or without, and with a letter wrong. */
export function createTourSearch(tours: readonly TourSummary[]): (words: string) => TourSummary[] {
  const index = new MiniSearch<TourSummary>({
    idField: 'key',
    fields: ['title', 'summary', 'procedure', 'portal'],
    // People write both “đăng ký” and “đăng kí”.
    processTerm: (term) => fold(term).replaceAll('y', 'i'),
    searchOptions: {
      boost: { title: 4, procedure: 4 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  })
  index.addAll(tours)
  return (words) => {
    if (!words.trim()) return [...tours]
    const found = index.search(words).map((it) => it.id)
    return found.map((key) => tours.find((it) => it.key === key)).filter((it) => it !== undefined)
  }
}
