// @vitest-environment happy-dom
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { detectPage } from '#detection/detect-page.ts'
import type { Landmark } from '#schema/target.ts'
import { makeRule, placeOf } from './sample-rules.ts'

const here = placeOf('https://dichvucong.gov.vn/')
const dialog = { id: 'hop', name: 'Hộp', landmarks: [{ role: 'dialog', name: 'Thông tin chung' }] }
const step = { id: 'buoc', name: 'Bước', landmarks: [{ role: 'heading', name: 'Nhận kết quả' }] }
const rule = makeRule({ screens: [dialog, step] })
const see = (html: string, rules = [rule]) => {
  document.body.innerHTML = html
  return detectPage(rules, here, document)?.ref ?? null
}

beforeEach(() => {
  document.body.innerHTML = ''
})

test('a page whose address fits is named by pack and page', () => {
  expect(detectPage([rule], here, document)).toEqual({
    ref: 'thu/trang',
    practice: false,
    sensitive: false,
    confirmed: true,
  })
})

test('an address that no rule fits is no page', () => {
  expect(detectPage([rule], placeOf('https://dichvucong.gov.vn/khac'), document)).toBeNull()
})

test('screens of one address are told apart by what is in view', () => {
  expect(see('<h3>Nhận kết quả</h3>')).toBe('thu/trang#buoc')
  expect(see('<h3>Chủ hồ sơ</h3>')).toBe('thu/trang')
})

test('the first screen that fits wins, so that a dialog goes before what lies under it', () => {
  expect(see('<h3>Nhận kết quả</h3><div role="dialog"><h4>Thông tin chung</h4></div>')).toBe('thu/trang#hop')
})

test.each([
  '<h3 style="display:none">Nhận kết quả</h3>',
  '<div style="display:none"><h3>Nhận kết quả</h3></div>',
  '<h3 style="visibility:hidden">Nhận kết quả</h3>',
])('a screen that is hidden does not count: %s', (html) => {
  expect(see(html)).toBe('thu/trang')
})

test('every landmark of a screen must be there', () => {
  const two = makeRule({ screens: [{ ...step, landmarks: [...step.landmarks, ...dialog.landmarks] }] })
  expect(see('<h3>Nhận kết quả</h3>', [two])).toBe('thu/trang')
})

test('a page with landmarks is another page as long as they are not in view', () => {
  const marked = makeRule({ landmarks: [{ role: 'button', name: 'Nộp hồ sơ' }] })
  expect(see('<a href="#">Nộp hồ sơ</a>', [marked])).toBeNull()
  expect(see('<button>Nộp hồ sơ</button>', [marked])).toBe('thu/trang')
  expect(see('<input type="submit" value="Nộp hồ sơ">', [marked])).toBe('thu/trang')
})

test('two rules that both fit are not knowing', () => {
  expect(see('', [rule, makeRule({ id: 'khac' })])).toBeNull()
  expect(see('', [rule, makeRule({}, 'goi-khac')])).toBeNull()
})

test('landmarks decide between two rules of one address', () => {
  const other = makeRule({ id: 'khac', landmarks: [{ role: 'heading', name: 'Khác' }] })
  const first = makeRule({ landmarks: [{ role: 'heading', name: 'Một' }] })
  expect(see('<h1>Khác</h1>', [first, other])).toBe('thu/khac')
})

test.each([
  ['<h3>NHẬN KẾT QUẢ (*):</h3>'],
  [`<h3>${'Nhận kết quả'.normalize('NFD')}</h3>`],
  ['<div role="heading">Nhận  kết\u00a0quả</div>'],
  ['<div class="card-title">Nhận kết quả</div>'],
])('a landmark is found however the portal writes it: %s', (html) => {
  expect(see(html)).toBe('thu/trang#buoc')
})

test.each([['<h3>Nhận kết quả hồ sơ</h3>'], ['<p>Nhận kết quả</p>'], ['<input value="Nhận kết quả">']])(
  'part of a text, another role or a typed value is no landmark: %s',
  (html) => {
    expect(see(html)).toBe('thu/trang')
  },
)

test('a landmark whose text is nothing but marks is never there', () => {
  const empty = makeRule({ landmarks: [{ role: 'button', name: '(*)' }] })
  expect(see('<button></button>', [empty])).toBeNull()
})

test('log-in pages are marked', () => {
  expect(detectPage([makeRule({ sensitive: true })], here, document)?.sensitive).toBe(true)
})

test('a rule the browser cannot read makes the page unknown instead of throwing into it', () => {
  const broken = makeRule({ url: [{ hostname: 'dichvucong.gov.vn', pathname: '/{mo' }] })
  expect(see('', [broken])).toBeNull()
  expect(see('', [broken, rule])).toBe('thu/trang')
})

const buttons = (...names: string[]): Landmark[] => names.map((name) => ({ role: 'button', name }))
const drawn = (names: string[]) => names.map((it) => `<button>${it}</button>`).join('')

test.each([
  [[], [], true],
  [['Nộp'], ['Nộp'], true],
  [['Nộp'], [], false],
  [['Nộp', 'Lưu', 'Xem'], ['Nộp', 'Lưu'], true],
  [['Nộp', 'Lưu', 'Xem'], ['Nộp'], false],
  [['Nộp', 'Lưu'], ['Xem', 'Lưu'], false],
])('a page whose tours point at %j and that shows %j is confirmed: %s', (anchors, shown, confirmed) => {
  document.body.innerHTML = drawn(shown)
  expect(detectPage([makeRule({}, 'thu', buttons(...anchors))], here, document)).toMatchObject({ confirmed })
})

test('of two rules of one address the one is meant whose targets are there, when nothing of the other is', () => {
  const submit = makeRule({}, 'thu', buttons('Nộp', 'Lưu'))
  const find = makeRule({ id: 'khac' }, 'thu', buttons('Tìm'))
  const none = makeRule({ id: 'khong' })
  expect(see(drawn(['Nộp', 'Lưu']), [submit, find])).toBe('thu/trang')
  expect(see(drawn(['Tìm']), [submit, find])).toBe('thu/khac')
  expect(see(drawn(['Nộp']), [submit, find])).toBeNull()
  expect(see(drawn(['Nộp', 'Lưu', 'Tìm']), [submit, find])).toBeNull()
  expect(see('', [submit, find])).toBeNull()
  expect(see(drawn(['Nộp', 'Lưu']), [submit, none])).toBeNull()
})

test('whatever is in view, the order of the rules changes nothing, and what is named has its targets there', () => {
  const word = fc.constantFrom('Nộp', 'Lưu', 'Tìm', 'Xem', 'Xóa')
  const some = fc.uniqueArray(word, { maxLength: 3 })
  fc.assert(
    fc.property(fc.array(some, { minLength: 2, maxLength: 4 }), fc.uniqueArray(word), (all, shown) => {
      const rules = all.map((names, at) => makeRule({ id: `trang-${at}` }, 'thu', buttons(...names)))
      const found = see(drawn(shown), rules)
      expect(see(drawn(shown), [...rules].reverse())).toBe(found)
      const there = all.map((names) => names.filter((it) => shown.includes(it)).length)
      const only = there.filter((it) => it > 0).length === 1 && all.every((it) => it.length > 0)
      const at = there.findIndex((it) => it > 0)
      const enough = only && (there[at] ?? 0) >= Math.min(2, all[at]?.length ?? 0)
      expect(found).toBe(enough ? `thu/trang-${at}` : null)
    }),
    { numRuns: 200 },
  )
})
