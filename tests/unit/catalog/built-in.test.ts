import { expect, test } from 'vitest'
import { toBuiltFiles } from '#catalog/built-files.ts'
import { createBuiltIn } from '#catalog/built-in.ts'
import { createCatalog } from '#catalog/catalog.ts'
import { readPacks } from '#catalog/read-packs.ts'
import { change, makePack } from './sample-pack.ts'

const three = { ...makePack('a'), ...makePack('b', 'a/trang-chu'), ...makePack('c') }
const words = { 'entries/x.json': { entries: [{ id: 'ho-so', words: ['hồ sơ'], text: 'Giấy tờ.', source: 's' }] } }

/** The folder as the build writes it; `gone` names files that cannot be read. */
function folder(files = three) {
  const written = toBuiltFiles(files, words)
  const gone = new Set<string>()
  const asked: string[] = []
  const builtIn = createBuiltIn(async (file) => {
    asked.push(file)
    if (gone.has(file)) throw new Error('unread')
    return JSON.parse(JSON.stringify(written[file]))
  })
  return { builtIn, gone, asked }
}
const idsOf = async ({ builtIn }: ReturnType<typeof folder>) => (await builtIn.packs()).packs.map((it) => it.portal.id)

test('what the build wrote down is what the packs are', async () => {
  const { packs } = readPacks(three)
  const read = await folder().builtIn.packs()
  expect(read).toMatchObject({ refused: [], whole: true })
  expect(JSON.stringify(read.packs)).toBe(JSON.stringify(packs))
})

test('the pages of a host are known from the index, without a pack being read, anchors and all', async () => {
  const it = folder()
  const rulesFor = await it.builtIn.rules()
  const place = { practice: false, host: 'a.example.vn' }
  const known = createCatalog(readPacks(three).packs).rulesFor(place)
  expect(known.length).toBeGreaterThan(0)
  expect(JSON.stringify(rulesFor(place))).toBe(JSON.stringify(known))
  expect(rulesFor({ practice: false, host: 'constructor' })).toEqual([])
  expect(it.asked).toEqual(['index.json'])
})

test('a pack that is broken is refused by the build with file and reason, and the index says so', async () => {
  const it = folder(change(three, 'c/portal.json', ['name'], '<b>Cổng</b>'))
  expect(await idsOf(it)).toEqual(['a', 'b'])
  expect((await it.builtIn.packs()).refused).toMatchObject([{ pack: 'c', file: 'c/portal.json' }])
})

test('a pack that cannot be read is said, with what leans on it; the rest works, and next time it is read again', async () => {
  const it = folder()
  it.gone.add('a.json')
  const read = await it.builtIn.packs()
  expect(read.packs.map((one) => one.portal.id)).toEqual(['c'])
  expect(read.whole).toBe(false)
  expect(read.refused[0]).toMatchObject({ pack: 'a', file: 'packs/a.json' })
  expect(read.refused.some((one) => one.pack === 'b')).toBe(true)
  it.gone.clear()
  expect(await idsOf(it)).toEqual(['a', 'b', 'c'])
  expect(it.asked.filter((file) => file === 'c.json')).toHaveLength(1)
})

test('an index that cannot be read is said, and read again next time', async () => {
  const it = folder()
  it.gone.add('index.json')
  expect(await it.builtIn.packs()).toMatchObject({ packs: [], refused: [{ file: 'packs/index.json' }], whole: false })
  await expect(it.builtIn.rules()).rejects.toThrow()
  it.gone.clear()
  expect(await idsOf(it)).toEqual(['a', 'b', 'c'])
})

test('the glossary is a file of its own; without it there are no words, and nothing breaks', async () => {
  const it = folder()
  expect((await it.builtIn.glossary())?.all('vi')).toHaveLength(1)
  const other = folder()
  other.gone.add('glossary.json')
  expect(await other.builtIn.glossary()).toBeNull()
})
