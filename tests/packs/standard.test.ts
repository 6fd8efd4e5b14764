import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createCatalog } from '#catalog/catalog.ts'
import { findWords } from '#catalog/find-words.ts'
import type { Pack } from '#catalog/read-packs.ts'
import frameworks from '#learning/frameworks.json' with { type: 'json' }
import paths from '#learning/paths.json' with { type: 'json' }
import { LANGUAGES } from '#schema/languages.ts'
import type { Page } from '#schema/page.ts'
import type { Target } from '#schema/target.ts'
import { MOST_STEPS } from '#schema/tour.ts'
import { MEDIAN_SENTENCE, median, sentenceLengths, tooManyActs, unexplained } from '#text/measure-writing.ts'
import { fault, filesIn, packFiles, pathOf, stepsOf, tours } from './all-packs.ts'
import { contentTable, glossaryEntries, shipped, textsOf } from './content-figures.ts'
import jargon from './jargon.json' with { type: 'json' }
import known from './labels.json' with { type: 'json' }
import { pathFigures, pathTable } from './path-figures.ts'

/* What CONTRIBUTING.md asks of whoever writes: measured over all that ships. */

const REPORTS = join(import.meta.dirname, '../../.output/reports')
const mine = tours.filter((it) => shipped.includes(it.pack))
const catalog = createCatalog(shipped)
const fileOf = ({ pack, tour }: (typeof tours)[number]) => pathOf(`${pack.portal.id}/tours/${tour.id}.json`)

test('what there is to read is counted, and said', () => {
  const lengths = shipped.flatMap((pack) => textsOf(pack).flatMap(({ text }) => sentenceLengths(text)))
  const table = `${contentTable()}\nwords in a sentence: median ${median(lengths)}, longest ${Math.max(...lengths)}\n${pathTable()}`
  mkdirSync(REPORTS, { recursive: true })
  writeFileSync(join(REPORTS, 'content.txt'), `${table}\n`)
  console.log(table)
  expect(median(lengths), 'trung vị độ dài câu (median sentence length)').toBeLessThanOrEqual(MEDIAN_SENTENCE)
})

test.each(mine)('$name, where it is long, is a chain of segments', (it) => {
  const { steps, segments } = it.tour
  const long = steps.length > MOST_STEPS && !segments
  const todo = `${steps.length} bước: chia thành “segments”, mỗi phần tối đa ${MOST_STEPS} bước (write segments)`
  expect(long ? [fault(fileOf(it), 'segments', todo)] : []).toEqual([])
})

test.each(mine)('each sentence on the law in $name names its article, in every language', (it) => {
  const words = { vi: 'Điều', en: 'Article' }
  const faults = LANGUAGES.flatMap((language) =>
    (catalog.tour(it.name, language)?.tour.law ?? [])
      .filter(({ article, text }) => article && !text.includes(`${words[language]} ${article.split('.')[0]}`))
      .map(({ article, text }) =>
        fault(fileOf(it), `law (${language})`, `“${text}” chưa nói ${words[language]} ${article} (name the article)`),
      ),
  )
  const without = (it.tour.law ?? [])
    .filter(({ article, text }) => !article && /Điều \d/.test(text))
    .map(({ text }) => fault(fileOf(it), 'law', `“${text}”: ghi số điều vào “article” (write the article)`))
  expect([...faults, ...without]).toEqual([])
})

test.each(mine)('what $name says from a secondary source says so', (it) => {
  const { files, fee, time, prepare = [], law = [], mistakes = [] } = it.tour
  const faults = [files, fee, time, ...prepare, ...law, ...mistakes]
    .flatMap((fact) => fact ?? [])
    .filter(({ source }) => it.pack.sources[source]?.confidence === 'press')
    .filter(({ text }) => !text.includes('chưa kiểm chứng trên cổng thật'))
    .map(({ text }) => fault(fileOf(it), text, 'thêm “(chưa kiểm chứng trên cổng thật)” (add the mark)'))
  expect(faults).toEqual([])
})

test.each(mine)('a step of $name asks for one thing', ({ pack, tour }) => {
  const faults = stepsOf(pack, tour).flatMap(({ step, file, place }) => {
    const acts = tooManyActs(step.do, step.own !== undefined)
    return acts.length > 0
      ? [fault(file, place, `nhiều việc quá (${acts.join(', ')}): chia thành nhiều bước (split it)`)]
      : []
  })
  expect(faults).toEqual([])
})

/** Everything in a file but its sources: their titles quote what they like. */
function quotesIn(json: unknown): string[] {
  if (typeof json === 'string') return (json.match(/“[^”]+”/g) ?? []).map((it) => it.slice(1, -1).normalize('NFC'))
  if (typeof json !== 'object' || json === null) return []
  return Object.entries(json).flatMap(([key, value]) => (key === 'sources' ? [] : quotesIn(value)))
}

const labels = Object.keys(known.labels)
const isLabel = (quoted: string) =>
  quoted.endsWith('…') ? labels.some((it) => it.startsWith(quoted.slice(0, -1))) : Object.hasOwn(known.labels, quoted)

/** A lesson on a page of ours quotes what that page says; it copies no portal. */
const ours = new Map<string, readonly string[]>(Object.entries(known.ours))

test.each([...ours])('the labels of our own lesson %s stand on its page', (home, words) => {
  const practice = join(import.meta.dirname, '../../src/practice')
  const { pages } = packFiles[`${home}/pages.json`] as { pages: Page[] }
  const sites = new Set(pages.flatMap((it) => it.practice ?? []).map((it) => it.site))
  const page = ['chung', ...sites]
    .flatMap((site) =>
      readdirSync(join(practice, site)).map((file) => readFileSync(join(practice, site, file), 'utf8')),
    )
    .join()
  expect(words.filter((it) => !page.includes(`'${it}'`))).toEqual([])
  expect(packFiles[`${home}/portal.json`]).toMatchObject({ hosts: [] })
})

const read = { ...packFiles, ...filesIn('_glossary', 'src/tours/_glossary') }
const homes = [...shipped.map((it) => it.portal.id), '_glossary']

test.each(homes)('every label quoted in %s stands in the facts, to the letter', (home) => {
  const faults = Object.entries(read)
    .filter(([file]) => file.startsWith(`${home}/`))
    .flatMap(([file, json]) =>
      [...new Set(quotesIn(json))]
        .filter((it) => !isLabel(it) && !ours.get(home)?.includes(it))
        .map((it) =>
          fault(
            home === '_glossary' ? `src/tours/${file}` : pathOf(file),
            `“${it}”`,
            'không có trong tests/packs/labels.json: chép đúng từng chữ từ nguồn, hoặc bỏ dấu “ ” (not a known label)',
          ),
        ),
    )
  expect(faults).toEqual([])
})

/** Every target, and what a page is known by, with the page it stands on. */
function targetsOf(pack: Pack): { page: string; file: string; names: string[] }[] {
  const at = (page: string, file: string, target?: Target) =>
    [target, target?.within].flatMap((it) =>
      it ? [{ page, file, names: 'name' in it ? [it.name] : (it.names ?? []) }] : [],
    )
  const steps = pack.tours.flatMap((tour) =>
    stepsOf(pack, tour).flatMap(({ step, file }) =>
      [step.target, ...(step.reveal ?? [])].flatMap((it) => at(step.page, file, it)),
    ),
  )
  const tips = pack.tips.flatMap((it) =>
    it.tips.flatMap((tip) => at(it.page, pathOf(`${pack.portal.id}/tips`), tip.target)),
  )
  const marks = pack.pages.flatMap(({ id, landmarks = [], screens = [] }) =>
    [...landmarks, ...screens.flatMap((it) => it.landmarks)].map(({ name }) => ({
      ...{ page: `${pack.portal.id}/${id}`, file: pathOf(`${pack.portal.id}/pages.json`) },
      names: [name],
    })),
  )
  return [...steps, ...tips, ...marks].filter((it) => it.names.length > 0)
}

const bare = (label: string) => label.normalize('NFC').replace(/\s*(\(\*\)|:)$/, '')
const bareLabels = new Set(labels.map(bare))
const isReal = (ref: string) => {
  const [portal, id] = (ref.split('#')[0] ?? '').split('/')
  return (shipped.find((it) => it.portal.id === portal)?.pages.find((it) => it.id === id)?.url.length ?? 0) > 0
}

test.each(shipped.map((it) => [it.portal.id, it] as const))(
  'what the guide of %s looks for on a real page by its name is called so in the facts',
  (_, pack) => {
    const faults = targetsOf(pack)
      .filter(({ page }) => isReal(page))
      .filter(({ names }) => !names.some((it) => bareLabels.has(bare(it))))
      .map(({ page, file, names }) =>
        fault(
          file,
          page,
          `“${names.join('” hay “')}” không có trong tests/packs/labels.json: chép từ nguồn, hoặc ghi “unlabelled”`,
        ),
      )
    expect([...new Set(faults)]).toEqual([])
  },
)

test('every administrative word of the closed list has its entry in the glossary', () => {
  const explained = new Set(glossaryEntries.flatMap((it) => it.words.map((word) => word.toLowerCase())))
  expect(jargon.words.filter((it) => !explained.has(it.toLowerCase()))).toEqual([])
})

const cut = findWords(glossaryEntries.map(({ id, words }) => ({ id, running: words, quoted: words })))

test.each(shipped.map((it) => it.portal.id))('every abbreviation that %s uses is explained', (home) => {
  const faults = shipped
    .filter((it) => it.portal.id === home)
    .flatMap((pack) => textsOf(pack))
    .flatMap(({ text }) =>
      unexplained(cut(text)).map((word) =>
        fault(
          `src/tours/${home}`,
          `“${text}”`,
          `viết đầy đủ “${word}”, hoặc thêm vào src/tours/_glossary (spell it out)`,
        ),
      ),
    )
  expect(faults).toEqual([])
})

test('every tour that ships is on the path of some group, and each path leads to competences of all three frameworks', () => {
  const onPaths = new Set(paths.paths.flatMap((it) => it.tours))
  expect(mine.map((it) => it.name).filter((it) => !onPaths.has(it))).toEqual([])
  const known = frameworks['tt-02-2025'].areas.flatMap((it) => it.competences.map((one) => one.code))
  for (const { id, tt02, digcomp, dlgf } of pathFigures) {
    expect(
      tt02.filter((it) => !known.includes(it)),
      id,
    ).toEqual([])
    expect([tt02.length, digcomp.length, dlgf.length].includes(0), id).toBe(false)
  }
})
