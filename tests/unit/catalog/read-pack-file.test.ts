import { expect, test } from 'vitest'
import { joinPacks } from '#catalog/join-packs.ts'
import { readPackText } from '#catalog/read-pack-file.ts'
import { readPacks } from '#catalog/read-packs.ts'
import { toDraft } from '#studio/to-draft.ts'
import { toPackFile } from '#studio/to-pack-file.ts'
import { fill, press } from '../studio/sample-acts.ts'
import { makePack } from './sample-pack.ts'
import { makePackFile } from './sample-pack-file.ts'

/** A pack that ships: `mau`, on mau.example.vn. */
const builtIn = readPacks(makePack())
const read = (file: unknown, text = JSON.stringify(file)) => readPackText(text, builtIn.packs, [])
type Json = Record<string, never>

/** The sample with one place changed; the path is keys and indexes. */
function broken(path: (string | number)[], value: unknown): unknown {
  const file = structuredClone(makePackFile()) as unknown as Record<string | number, unknown>
  let at = file
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>
  at[path.at(-1) as string] = value
  return file
}

test('a whole pack is taken, and says who made it and what it wants', () => {
  const taken = read(makePackFile())
  expect(taken).toMatchObject({
    summary: {
      id: 'goi-mau',
      name: 'Gói mẫu',
      by: 'Sở Mẫu',
      hosts: ['dichvucong.mau.gov.vn'],
      tours: [{ title: 'Nộp hồ sơ', steps: 1 }],
      adopted: [],
    },
  })
})

test('what the studio makes of a recording is a pack that is taken', () => {
  const draft = toDraft(
    { id: 'ghi-thu', acts: [press('Tra cứu'), fill('Họ và tên')] },
    { at: '2026-11-22T08:00:00.000Z', day: '2026-11-22' },
  )
  expect(read(toPackFile(draft))).toMatchObject({ summary: { id: 'ghi-thu', tours: [{ steps: 2 }] } })
})

const steps = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ ...makePackFile().tours[0]?.steps[0], id: `b${n}` }))

const part = () => ({ id: 'vao', title: 'Vào cổng', steps: steps(1) })

/** Each with the word of the reason by which a person understands it. */
test.each([
  ['HTML in a text', broken(['tours', 0, 'title'], 'Bài <img src=x onerror=alert(1)>'), /tours → 0 → title/],
  ['a script in a text', broken(['tours', 0, 'steps', 0, 'do'], 'javascript:alert(1)'), /steps → 0 → do/],
  ['text turned around', broken(['portal', 'name'], 'Cổng \u202egnôd'), /portal → name/],
  ['a key nobody knows', broken(['tours', 0, 'code'], 'alert(1)'), /có mục lạ: code/],
  ['a group in a URL part', broken(['pages', 0, 'url', 0, 'pathname'], '/(a+)+$'), /pathname/],
  ['a group that repeats', broken(['pages', 0, 'url', 0, 'pathname'], '/{a}+{a}+{a}+b'), /quá phức tạp/],
  ['a name that repeats', broken(['pages', 0, 'url', 0, 'pathname'], '/:a+/:b+/:c+/x'), /quá phức tạp/],
  ['wildcards that take for ever', broken(['pages', 0, 'url', 0, 'search'], '*a*a*a*a*a*a*b'), /quá phức tạp/],
  ['a selector that tells a value', broken(['tours', 0, 'steps', 0, 'target', 'css'], ['input[value^=1]']), /css/],
  ['two tours of one id', { ...makePackFile(), tours: [1, 2].flatMap(() => makePackFile().tours) }, /hai bài tên/],
  ['two parts of one id', { ...makePackFile(), parts: [part(), part()] }, /hai phần tên/],
  ['too many steps', broken(['tours', 0, 'steps'], steps(41)), /quá dài hoặc quá nhiều/],
  ['a password field', broken(['tours', 0, 'steps', 0, 'target'], { role: 'textbox', names: ['Mật khẩu'] }), /target/],
  ['a host that is not declared', broken(['pages', 0, 'url', 0, 'hostname'], 'cong.khac.gov.vn'), /chưa khai/],
  ['a host with a wildcard', broken(['portal', 'hosts'], ['*.gov.vn']), /chữ lạ/],
  ['a page of a pack that is not here', broken(['tours', 0, 'start'], 'khac/trang'), /không có trang khac/],
  [
    'a practice page outside the practice portal',
    broken(['portal', 'practiceStart'], '../options.html'),
    /practiceStart/,
  ],
  ['the name of a pack that ships', makePackFile('dichvucong.mau.gov.vn', 'mau'), /gói có sẵn/],
  ['something else', { hello: 1 }, /không phải gói bài/],
  ['a newer format', broken(['version'], 2), /mới hơn/],
])('%s is refused, with the reason', (_, file, reason) => {
  const refused = read(file)
  expect(refused).toHaveProperty('reason')
  if (!('reason' in refused)) return
  expect(`${refused.reason.vi} ${refused.fault ?? ''}`).toMatch(reason)
  expect(refused.reason.en).not.toBe('')
})

test.each(['__proto__', 'constructor', 'prototype'])('the key %s is refused wherever it stands', (key) => {
  const text = JSON.stringify(makePackFile()).replace('"schema":1', `"schema":1,"${key}":{"polluted":true}`)
  const refused = read(null, text)
  expect(refused).toMatchObject({ fault: `portal → ${key}` })
  expect(({} as Json).polluted).toBeUndefined()
})

test.each([
  ['huge', ' '.repeat(2_000_001), /quá lớn/],
  ['deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /quá sâu/],
  ['deep inside', `{"format":"dan-loi-pack","version":1,"x":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`, /quá sâu/],
  ['cut off', JSON.stringify(makePackFile()).slice(0, 400), /Không đọc được/],
  ['empty', '', /Không đọc được/],
])('a file that is %s is refused before anything is made of it', (_, text, reason) => {
  expect(read(null, text)).toMatchObject({ reason: { vi: expect.stringMatching(reason) } })
})

test('brackets in a text make nothing deep', () => {
  const file = broken(['tours', 0, 'summary'], `Dấu ngoặc "\\" ${'['.repeat(100)}`)
  expect(read(file)).toHaveProperty('pack')
})

test('a page that a pack here knows is that page: its tours run there, and the import says so', () => {
  const file = makePackFile('mau.example.vn')
  Object.assign(file.pages[0] ?? {}, {
    url: [{ hostname: 'mau.example.vn', pathname: '/trang-chu' }],
    examples: ['https://mau.example.vn/trang-chu'],
  })
  const taken = read(file)
  expect(taken).toMatchObject({
    pack: { pages: [], tours: [{ start: 'mau/trang-chu', steps: [{ page: 'mau/trang-chu' }] }] },
    summary: { adopted: [{ name: 'Nộp hồ sơ', known: 'mau/trang-chu' }] },
  })
})

test('through a page of its own no pack points at anything on a log-in page', () => {
  const file = makePackFile('mau.example.vn')
  Object.assign(file.pages[0] ?? {}, {
    url: [{ hostname: 'mau.example.vn', pathname: '/dang-nhap' }],
    examples: ['https://mau.example.vn/dang-nhap'],
  })
  expect(read(file)).toMatchObject({ fault: expect.stringMatching(/trang đăng nhập/) })
})

test('of the packs that are kept a broken one is told, the others go on; the page of the first is the second’s too', () => {
  const twin = makePackFile('dichvucong.mau.gov.vn', 'goi-hai')
  const joined = joinPacks(builtIn, [makePackFile(), { format: 'hỏng' }, twin])
  expect(joined.packs.map((it) => [it.portal.id, it.imported])).toEqual([
    ['mau', undefined],
    ['goi-mau', 1],
    ['goi-hai', 3],
  ])
  expect(joined.refused).toHaveLength(1)
  expect(joined.packs[2]?.tours[0]?.start).toBe('goi-mau/trang-1')
})
