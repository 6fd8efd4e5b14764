import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCatalog } from '#catalog/catalog.ts'
import { type PackFiles, readPacks } from '#catalog/read-packs.ts'
import { matchesUrl } from '#detection/match-url.ts'
import { manyPacks } from './many-packs.ts'
import { change, makePack } from './sample-pack.ts'

const anchorsOf = (files: PackFiles, page = 'trang-chu') =>
  createCatalog(readPacks(files).packs)
    .rulesFor({ practice: false, host: 'mau.example.vn' })
    .find((it) => it.page.id === page)?.anchors

const STEP = ['steps', 1]
const target = (value: unknown) => change(makePack(), 'mau/tours/tra-cuu.json', [...STEP, 'target'], value)

test('what a tour points at on a page comes with the rule of that page', () => {
  expect(anchorsOf(makePack())).toEqual([{ role: 'button', name: 'Tra cứu' }])
  expect(anchorsOf(makePack(), 'dang-nhap')).toBeUndefined()
})

test.each([
  ['one of several names', { role: 'link', names: ['Một', 'Hai'] }, [{ role: 'link', name: 'Một' }]],
  ['a field', { role: 'textbox', names: ['Mã'] }, undefined],
  ['something inside another', { role: 'button', names: ['Xóa'], within: { role: 'row', name: 'Hai' } }, undefined],
  ['something without a name', { role: 'button', css: ['#nut'] }, undefined],
])('%s: the anchors are the first names of what is always on the page', (_, value, anchors) => {
  expect(anchorsOf(target(value))).toEqual(anchors)
})

test.each([
  ['when', [{ shows: { role: 'button', names: ['Khác'] } }]],
  ['optional', true],
  ['page', 'mau/ho-so#hop'],
])('a step that may not be there says nothing of the page: %s', (key, value) => {
  const files = change(makePack(), 'mau/tours/tra-cuu.json', [...STEP, key], value)
  const done = change(files, 'mau/tours/tra-cuu.json', [...STEP, 'done'], { on: 'next' })
  expect(readPacks(done).refused).toEqual([])
  expect(anchorsOf(done)).toBeUndefined()
  expect(anchorsOf(done, 'ho-so')).toBeUndefined()
})

test('a landmark of the page is no anchor: it must be there anyway', () => {
  const landmarks = [{ role: 'button', name: 'Tra cứu' }]
  expect(anchorsOf(change(makePack(), 'mau/pages.json', ['pages', 0, 'landmarks'], landmarks))).toBeUndefined()
})

test('on a log-in page nothing is looked for, even if a tour should point at it', () => {
  const { packs } = readPacks(makePack())
  packs[0]!.pages[0]!.sensitive = true
  const [rule] = createCatalog(packs).rulesFor({ practice: false, host: 'mau.example.vn' })
  expect(rule).toMatchObject({ page: { id: 'trang-chu' } })
  expect(rule?.anchors).toBeUndefined()
})

test('there are at most three anchors, each once', () => {
  const packs = readPacks(makePack()).packs
  const [pack] = packs
  const steps = pack!.tours[0]!.steps
  const named = (name: string) => ({ ...steps[1]!, id: name, target: { role: 'button' as const, names: [name] } })
  pack!.tours[0]!.steps = ['a', 'b', 'b', 'a', 'c', 'd'].map(named)
  const [rule] = createCatalog(packs).rulesFor({ practice: false, host: 'mau.example.vn' })
  expect(rule?.anchors?.map((it) => it.name)).toEqual(['a', 'b', 'c'])
})

test('rules, tours and tips of any page are those that a walk through all packs finds', () => {
  const packs = manyPacks(300, 40)
  const catalog = createCatalog(packs)
  const whole = (ref: string) => ref.split('#')[0]
  fc.assert(
    fc.property(fc.nat({ max: 45 }), fc.nat({ max: 320 }), fc.nat({ max: 3 }), (host, pack, page) => {
      const name = `cong-${host}.example.vn`
      const rules = packs.flatMap((it) => it.pages.filter((one) => one.url.some((url) => url.hostname === name)))
      expect(catalog.rulesFor({ practice: false, host: name }).map((it) => it.page)).toEqual(rules)
      for (const ref of [`goi-${pack}/trang-${page}`, `goi-${pack}/trang-${page}#man`]) {
        const tours = packs.flatMap((it) =>
          it.tours
            .filter((tour) => tour.steps.some((step) => whole(step.page) === whole(ref)))
            .map((tour) => `${it.portal.id}/${tour.id}`),
        )
        expect(
          catalog
            .toursOn(ref, 'vi')
            .map((it) => it.key)
            .sort(),
        ).toEqual(tours.sort())
        const tips = packs.flatMap((it) => it.tips.filter((tip) => tip.page === ref || tip.page === whole(ref)))
        expect(catalog.tipsOn(ref, 'vi').map((it) => it.id)).toEqual(tips.flatMap((it) => it.tips.map((tip) => tip.id)))
      }
    }),
    { numRuns: 60 },
  )
})

test('once the maps are built, a page with ten thousand packs in hand has only those of its own host looked at', () => {
  const touched = new Set<number>()
  const packs = manyPacks(10_000, 2000).map(
    (pack, at) =>
      new Proxy(pack, {
        get(of, key) {
          touched.add(at)
          return Reflect.get(of, key)
        },
      }),
  )
  const catalog = createCatalog(packs)
  const visit = (at: number) => {
    const host = `cong-${at}.example.vn`
    const place = { practice: false, host, pathname: `/${at}/trang-3/abc`, search: '', hash: '' }
    const [rule] = catalog.rulesFor(place).filter(({ page }) => matchesUrl(page, place))
    return rule && catalog.toursOn(`${rule.pack}/${rule.page.id}`, 'vi').length
  }
  expect(visit(7)).toBe(1)
  touched.clear()
  expect(visit(8)).toBe(1)
  expect([...touched].filter((at) => at % 2000 !== 8)).toEqual([])
})
