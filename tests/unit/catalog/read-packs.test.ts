import { expect, test } from 'vitest'
import { readPacks } from '#catalog/read-packs.ts'
import { change, makePack } from './sample-pack.ts'

const ids = (files: Record<string, unknown>) => readPacks(files).packs.map((it) => it.portal.id)

test('a whole pack is taken, with nothing to complain of', () => {
  const { packs, refused } = readPacks(makePack())
  expect(refused).toEqual([])
  expect(packs).toHaveLength(1)
  expect(packs[0]?.tours[0]?.steps.map((it) => it.id)).toEqual(['chao', 'bam', 'doc'])
})

test('the title of a shared part stands on its first step', () => {
  expect(readPacks(makePack()).packs[0]?.tours[0]?.steps[0]?.part).toBe('Mở đầu')
})

test('no files are no packs', () => {
  expect(readPacks({})).toEqual({ packs: [], refused: [] })
})

test('one broken pack is refused whole, the others go on working', () => {
  const files = { ...change(makePack('hong'), 'hong/pages.json', [], undefined), ...makePack('lanh') }
  const { packs, refused } = readPacks(files)
  expect(packs.map((it) => it.portal.id)).toEqual(['lanh'])
  expect(refused.every((it) => it.pack === 'hong')).toBe(true)
})

test('a pack that leans on a refused one is refused too, and so on down the line', () => {
  const a = change(makePack('a'), 'a/portal.json', ['name'], '<b>Cổng</b>')
  const files = { ...a, ...makePack('b', 'a/trang-chu'), ...makePack('c', 'b/trang-chu'), ...makePack('d') }
  const { packs, refused } = readPacks(files)
  expect(packs.map((it) => it.portal.id)).toEqual(['d'])
  expect(refused.find((it) => it.pack === 'c')?.reason).toContain('không có trang b/trang-chu')
})

test('packs may lean on each other', () => {
  expect(ids({ ...makePack('a', 'b/trang-chu'), ...makePack('b', 'a/trang-chu') })).toEqual(['a', 'b'])
})

test('a folder whose name is only the beginning of another’s does not mix with it', () => {
  expect(ids({ ...makePack('cong'), ...makePack('cong-moi') })).toEqual(['cong', 'cong-moi'])
})

test('every fault of a file is said, not the first alone', () => {
  const twice = change(change(makePack(), 'mau/portal.json', ['name'], 7), 'mau/portal.json', ['hosts'], ['*'])
  expect(readPacks(twice).refused).toHaveLength(2)
})

test('a lesson on a page of ours has no host and no address on a portal', () => {
  const ours = change(change(makePack(), 'mau/portal.json', ['hosts'], []), 'mau/pages.json', ['pages'], [])
  const home = {
    id: 'trang-chu',
    name: 'Bài',
    url: [],
    examples: [],
    practice: [{ site: 'mau', pathname: '/bai.html' }],
  }
  const withPage = (page: object) =>
    readPacks({
      'mau/portal.json': ours['mau/portal.json'],
      'mau/pages.json': { pages: [page] },
      'mau/locales/en/pack.json': {
        portal: { name: 'Ours' },
        pages: { 'trang-chu': { name: 'Lesson' } },
        sources: { nguon: 'Source' },
      },
    }).refused.map((it) => it.reason)
  expect(withPage(home)).toEqual([])
  expect(withPage({ ...home, practice: undefined })).not.toEqual([])
})

test('a branch of a shared part may leave the part, to whatever the tour does next', () => {
  const branches = [{ when: [{ shows: { role: 'button', names: ['Tra cứu'] } }], to: 'het-phan' }]
  const files = change(makePack(), 'mau/parts/mo-dau.json', ['steps', 0, 'branches'], branches)
  const [first] = readPacks(files).packs[0]?.tours[0]?.steps ?? []
  expect(first?.branches?.map((it) => it.to)).toEqual(['bam'])
  const last = change(files, 'mau/tours/tra-cuu.json', ['steps'], [{ use: 'mo-dau' }])
  expect(readPacks(last).packs).toEqual([])
})

test('overlays of a language may be split over files', () => {
  const files = makePack()
  const { tips, ...rest } = files['mau/locales/en/pack.json'] as Record<string, unknown>
  const split = { ...files, 'mau/locales/en/pack.json': rest, 'mau/locales/en/tips.json': { tips } }
  expect(readPacks(split).refused).toEqual([])
})

test.each([null, 7, 'chữ', [], true])('a file that holds %j is a fault, not a crash', (value) => {
  for (const file of Object.keys(makePack())) {
    const { packs, refused } = readPacks({ ...change(makePack(), file, [], value), ...makePack('lanh') })
    expect(packs.map((it) => it.portal.id)).toEqual(['lanh'])
    expect(refused[0]?.file).toBe(file)
  }
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a key called %s is harmless', (key) => {
  for (const file of Object.keys(makePack())) {
    const text = JSON.stringify(makePack()[file]).replace('{', `{"${key}":{"polluted":true},`)
    const { packs } = readPacks({ ...change(makePack(), file, [], JSON.parse(text)), ...makePack('lanh') })
    expect(packs.map((it) => it.portal.id)).toContain('lanh')
  }
  expect({}).not.toHaveProperty('polluted')
})

test('names every object has are not taken for things the pack declares', () => {
  const odd = (file: string, path: (string | number)[], value: unknown = 'constructor') =>
    readPacks({ ...change(makePack(), file, path, value), ...makePack('lanh') })
  const step = odd('mau/tours/tra-cuu.json', ['steps', 1, 'source'])
  expect(step.refused[0]?.reason).toContain('nguồn “constructor”')
  expect(odd('mau/tips/trang-chu.json', ['tips', 0, 'source']).packs).toHaveLength(1)
  expect(odd('mau/locales/constructor/x.json', [], {}).refused[0]?.reason).toContain('ISO 639')
  const tour = { ...(makePack()['mau/tours/tra-cuu.json'] as object), id: 'constructor' }
  expect(odd('mau/tours/constructor.json', [], tour).packs.map((it) => it.portal.id)).toEqual(['lanh'])
})

test('a tour or part is called like its file, so that a reason always names the right one', () => {
  const files = makePack()
  const again = { ...files, 'mau/tours/khac.json': files['mau/tours/tra-cuu.json'] }
  expect(readPacks(again).refused).toMatchObject([{ file: 'mau/tours/khac.json' }])
  const part = change(files, 'mau/parts/mo-dau.json', ['id'], 'khac')
  expect(readPacks(part).refused[0]).toMatchObject({ file: 'mau/parts/mo-dau.json' })
})
