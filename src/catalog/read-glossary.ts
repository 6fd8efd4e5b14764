import type { GlossaryEntry, GlossaryWords } from '#schema/glossary.ts'
import type { Source } from '#schema/pack.ts'

/** Administrative words, their sources, and both in other languages. */
export interface GlossaryData {
  entries: GlossaryEntry[]
  sources: Record<string, Source>
  locales: Record<string, { entries: NonNullable<GlossaryWords['entries']>; sources: Record<string, string> }>
}

/** The part of one file that is there. Its shape is a test's business: what ships need not be parsed at each start. */
export type GlossaryFile = Partial<Record<'entries' | 'sources', unknown>>

/** `files` by path under `tours/_glossary/`: `entries/x.json`, `sources.json`, `locales/en/x.json`. */
export function readGlossary(files: Record<string, GlossaryFile>): GlossaryData {
  const data: GlossaryData = { entries: [], sources: {}, locales: {} }
  for (const [file, part] of Object.entries(files)) {
    const [folder, language = ''] = file.split('/')
    if (folder === 'entries') data.entries.push(...(part.entries as GlossaryEntry[]))
    else if (folder === 'locales') {
      const { entries = {}, sources = {} } = part as GlossaryWords
      data.locales[language] ??= { entries: {}, sources: {} }
      Object.assign(data.locales[language].entries, entries)
      Object.assign(data.locales[language].sources, sources)
    } else Object.assign(data.sources, part.sources)
  }
  return data
}
