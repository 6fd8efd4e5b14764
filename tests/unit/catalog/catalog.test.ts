import { expect, test } from 'vitest'
import { createCatalog } from '#catalog/catalog.ts'
import { readPacks } from '#catalog/read-packs.ts'
import { change, makePack } from './sample-pack.ts'

const practice = change(makePack(), 'mau/pages.json', ['pages', 0, 'practice'], [{ site: 'thu', pathname: '/' }])
const catalog = createCatalog(readPacks({ ...practice, ...makePack('khac') }).packs)

test('rules are handed out by whole host, real and practice apart', () => {
  const of = (host: string, practice = false) => catalog.rulesFor({ host, practice }).map((it) => it.page.id)
  expect(of('mau.example.vn')).toEqual(['trang-chu', 'ho-so', 'dang-nhap'])
  expect(of('evil-mau.example.vn')).toEqual([])
  expect(of('example.vn')).toEqual([])
  expect(of('thu', true)).toEqual(['trang-chu'])
  expect(of('thu')).toEqual([])
  expect(of('mau.example.vn', true)).toEqual([])
})

test('a tour is asked for by pack and id, in the reader’s language', () => {
  expect(catalog.tour('mau/tra-cuu', 'vi')?.tour.title).toBe('Tra cứu hồ sơ')
  expect(catalog.tour('mau/tra-cuu', 'en')?.tour.title).toBe('Look up')
  for (const key of ['mau/khong-co', 'khong-co/tra-cuu', 'tra-cuu', '', '__proto__/constructor'])
    expect(catalog.tour(key, 'vi')).toBeNull()
})

test('a tour says whether there are papers to have ready for it', () => {
  const bare = change(makePack(), 'mau/tours/tra-cuu.json', ['prepare'], [])
  const withEnglish = change(bare, 'mau/locales/en/pack.json', ['tours', 'tra-cuu', 'prepare'], [])
  const [without] = createCatalog(readPacks(withEnglish).packs).summaries('vi')
  expect(without).toMatchObject({ key: 'mau/tra-cuu', papers: false })
  expect(catalog.summaries('vi')[0]).toMatchObject({ key: 'mau/tra-cuu', papers: true })
})

test('pages and screens are called by their names', () => {
  expect(catalog.pageName('mau/ho-so', 'vi')).toBe('Trang ho-so')
  expect(catalog.pageName('mau/ho-so#hop', 'vi')).toBe('Hộp')
  expect(catalog.pageName('mau/ho-so#hop', 'en')).toBe('Box')
  expect(catalog.pageName('mau/khong-co', 'vi')).toBeNull()
})

test('tours of a page are those with a step on it or on one of its screens', () => {
  const on = (page: string) => catalog.toursOn(page, 'vi').map((it) => it.key)
  expect(on('mau/ho-so')).toEqual(['mau/tra-cuu'])
  expect(on('mau/ho-so#hop')).toEqual(['mau/tra-cuu'])
  expect(on('mau/dang-nhap')).toEqual([])
})

test('tips of a page are there on each of its screens, with their source in words', () => {
  expect(catalog.tipsOn('mau/trang-chu', 'en')).toMatchObject([{ text: 'At the top.', cited: 'Source (2026-09-26)' }])
  expect(catalog.tipsOn('mau/trang-chu#gi-do', 'vi')).toHaveLength(1)
  expect(catalog.tipsOn('mau/ho-so', 'vi')).toEqual([])
})

test('every page of a tour has a name in each language', () => {
  const { tour } = catalog.tour('mau/tra-cuu', 'vi')!
  for (const language of ['vi', 'en'] as const)
    expect(Object.values(catalog.pageNames(tour, language))).not.toContain('')
})

test('what is handed out can be sent in a message', () => {
  const parts = [catalog.summaries('en'), catalog.tipsOn('mau/trang-chu', 'en'), catalog.tour('mau/tra-cuu', 'en')]
  expect(() => structuredClone(parts)).not.toThrow()
})
