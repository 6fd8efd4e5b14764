import type { Pack } from '#catalog/read-packs.ts'
import { filesIn, packs, pathOf } from './all-packs.ts'

/** The packs that ship: those of test portals are written for tests, not for people. */
export const shipped = packs.filter((it) => pathOf(`${it.portal.id}/portal.json`).startsWith('src/'))

const glossaryFiles = filesIn('_glossary', 'src/tours/_glossary') as Record<string, { entries?: unknown }>
/** The glossary's words in Vietnamese, and its sources. */
export const glossaryEntries = Object.entries(glossaryFiles).flatMap(([path, { entries }]) =>
  path.startsWith('_glossary/entries/')
    ? (entries as { id: string; words: string[]; text: string; source: string }[])
    : [],
)
const glossarySources = (glossaryFiles['_glossary/sources.json'] as { sources: Pack['sources'] }).sources

/** Every sentence people read, in Vietnamese, with the key of its source. */
export function textsOf(pack: Pack): { text: string; source: string }[] {
  const facts = pack.tours.flatMap((it) => [
    ...[it.files, it.fee, it.time].flatMap((fact) => fact ?? []),
    ...[it.prepare, it.law, it.mistakes].flatMap((list) => list ?? []),
  ])
  const steps = pack.tours.flatMap((it) => it.steps)
  const tips = pack.tips.flatMap((it) => it.tips)
  const some = (source: string, texts: (string | undefined)[]) =>
    texts.flatMap((text) => (text ? [{ text, source }] : []))
  return [
    ...facts,
    ...steps.flatMap((it) => some(it.source, [it.do, it.note, it.why])),
    ...tips.flatMap((it) => some(it.source, [it.text, it.example, it.mistake, it.law])),
  ]
}

interface Row {
  name: string
  tours: number
  steps: number
  tips: number
  words: number
  sources: ('seen' | 'press' | undefined)[]
  verified: number
}

const rowOf = (pack: Pack): Row => ({
  name: pack.portal.id,
  tours: pack.tours.length,
  steps: pack.tours.reduce((sum, it) => sum + it.steps.length, 0),
  tips: pack.tips.reduce((sum, it) => sum + it.tips.length, 0),
  words: 0,
  sources: textsOf(pack).map((it) => pack.sources[it.source]?.confidence),
  verified: pack.tours.filter((it) => it.verified !== null).length,
})

/** What there is to read, as a table: one row a portal, one for the glossary, and all together. */
export function contentTable(): string {
  const words: Row = {
    ...{ name: 'glossary', tours: 0, steps: 0, tips: 0, words: glossaryEntries.length, verified: 0 },
    sources: glossaryEntries.map((it) => glossarySources[it.source]?.confidence),
  }
  const rows = [...shipped.map(rowOf), words]
  const sum = (of: (row: Row) => number) => rows.reduce((total, it) => total + of(it), 0)
  const all: Row = {
    name: 'all',
    tours: sum((it) => it.tours),
    steps: sum((it) => it.steps),
    tips: sum((it) => it.tips),
    words: words.words,
    sources: rows.flatMap((it) => it.sources),
    verified: sum((it) => it.verified),
  }
  const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`)
  const head = ['content', 'tours', 'steps', 'tips', 'words', 'from seen sources', 'tours verified on the real portal']
  const cells = [...rows, all].map((it) => [
    ...[it.name, it.tours, it.steps, it.tips, it.words].map(String),
    percent(it.sources.filter((mark) => mark === 'seen').length, it.sources.length),
    it.tours === 0 ? '–' : `${it.verified} (${percent(it.verified, it.tours)})`,
  ])
  const widths = head.map((it, at) => Math.max(it.length, ...cells.map((row) => row[at]?.length ?? 0)))
  return [head, ...cells]
    .map((row) =>
      row
        .map((it, at) => it.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
