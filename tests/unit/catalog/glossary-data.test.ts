import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readGlossary } from '#catalog/read-glossary.ts'
import { glossary, glossarySources, glossaryWords } from '#schema/glossary.ts'
import { LANGUAGES } from '#schema/languages.ts'
import { parse, type Schema } from '#schema/parse.ts'

const HOME = join(import.meta.dirname, '../../../src/tours/_glossary')
const files = Object.fromEntries(
  readdirSync(HOME, { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.json'))
    .map((path) => [path, JSON.parse(readFileSync(join(HOME, path), 'utf8'))]),
)
const { entries, sources, locales } = readGlossary(files)
const schemaOf = (file: string): Schema<unknown> =>
  file.startsWith('entries/') ? glossary : file.startsWith('locales/') ? glossaryWords : glossarySources

test.each(Object.keys(files))('%s has the shape of the glossary, explanations of at most 25 words among it', (file) => {
  const result = parse(schemaOf(file), files[file])
  expect('faults' in result ? result.faults : []).toEqual([])
})

test('there are at least eighty words, each once, and no way to write one leads to two', () => {
  expect(entries.length).toBeGreaterThanOrEqual(80)
  const ids = entries.map((it) => it.id)
  expect(ids.filter((it, at) => ids.indexOf(it) !== at)).toEqual([])
  for (const kind of [true, undefined]) {
    const forms = entries.filter((it) => it.label === kind).flatMap((it) => it.words.map((form) => form.toLowerCase()))
    expect(forms.filter((it, at) => forms.indexOf(it) !== at)).toEqual([])
  }
})

test('every word names a source, and no source is idle', () => {
  const cited = new Set(entries.map((it) => it.source))
  expect(entries.filter((it) => !sources[it.source]).map((it) => it.id)).toEqual([])
  expect(Object.keys(sources).filter((it) => !cited.has(it))).toEqual([])
})

test('every word and source is there in every language, and nothing that is not in the glossary', () => {
  for (const language of LANGUAGES.filter((it) => it !== 'vi')) {
    const words = locales[language]
    expect(Object.keys(words?.entries ?? {}).sort(), language).toEqual(entries.map((it) => it.id).sort())
    expect(Object.keys(words?.sources ?? {}).sort(), language).toEqual(Object.keys(sources).sort())
  }
})
