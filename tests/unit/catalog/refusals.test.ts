import { expect, test } from 'vitest'
import { readPacks } from '#catalog/read-packs.ts'
import { change, makePack } from './sample-pack.ts'

const VIETNAMESE = /[àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹđ]/i

const tour = 'mau/tours/tra-cuu.json'
const pages = 'mau/pages.json'
const portal = 'mau/portal.json'
const tips = 'mau/tips/trang-chu.json'
const words = 'mau/locales/en/pack.json'
const target = ['steps', 1, 'target']
const page = ['pages', 0]

type Fault = [what: string, file: string, path: (string | number)[], value: unknown, says: RegExp, where?: string]

const FAULTS: Fault[] = [
  ['portal.json missing', portal, [], undefined, /Thiếu tệp/],
  ['pages.json missing', pages, [], undefined, /Thiếu tệp/],
  ['a number for a text', portal, ['name'], 7, /name: cần kiểu “string”/],
  ['a text for a list', tour, ['steps'], 'không', /steps: cần kiểu “array”/],
  ['an unknown key', tour, ['mau-sac'], 'đỏ', /có mục lạ: mau-sac/],
  ['an unknown key in a step', tour, ['steps', 1, 'script'], 'x', /steps → 1/],
  ['a newer format', portal, ['schema'], 2, /schema: chỉ nhận/],
  ['an id that is not the folder', portal, ['id'], 'khac', /khác tên thư mục/],
  ['an id with capitals', tour, ['id'], 'TraCuu', /id: viết sai dạng/],
  ['no tour without steps', tour, ['steps'], [], /steps: quá ngắn/],
  ['HTML in a text', tour, ['title'], 'Bấm <b>Nộp</b>', /no HTML/],
  ['an entity in a text', tips, ['tips', 0, 'text'], 'A&nbsp;B', /no HTML/],
  ['HTML in a translation', words, ['portal', 'name'], '<img src=x>', /no HTML/],
  ['an address that runs script', tour, ['summary'], 'javascript:alert(1)', /no HTML or script/],
  ['a regular expression in an address', pages, [...page, 'url', 0, 'pathname'], '/(a+)+', /regular expressions/],
  ['an address no browser can read', pages, [...page, 'url', 0, 'pathname'], '/{a', /địa chỉ/],
  ['a pattern for a host', pages, [...page, 'url', 0, 'hostname'], '*.gov.vn', /host name/],
  ['a host the pack does not declare', pages, [...page, 'url', 0, 'hostname'], 'khac.vn', /chưa khai trong portal/],
  ['an example that is no address', pages, [...page, 'examples'], ['khong-phai'], /examples → 0/],
  ['a page called twice', pages, ['pages', 1, 'id'], 'trang-chu', /hai .*“trang-chu”/],
  ['a selector that reads a value', tour, [...target, 'css'], ['input[value^="1"]'], /may not test a field/],
  ['the same with blanks', tour, [...target, 'css'], ['input[ VALUE="1"]'], /may not test a field/],
  ['a target with neither name nor selector', tour, target, { role: 'button' }, /needs names, css or a fingerprint/],
  ['a done that is not known', tour, ['steps', 2, 'done'], { on: 'thấy' }, /steps → 2/],
  ['an unknown source of a step', tour, ['steps', 1, 'source'], 'khong-co', /nguồn “khong-co”/],
  ['an unknown source of a paper', tour, ['prepare', 0, 'source'], 'khong-co', /nguồn “khong-co”/],
  ['an unknown source of a tip', tips, ['tips', 0, 'source'], 'khong-co', /nguồn “khong-co”/],
  ['a start that is no page', tour, ['start'], 'mau/khong-co', /không có trang mau\/khong-co/],
  ['a step on no page', tour, ['steps', 1, 'page'], 'mau/khong-co', /không có trang/],
  ['a step on no screen', tour, ['steps', 2, 'page'], 'mau/ho-so#khong-co', /không có trang/],
  ['a done on no page', tour, ['steps', 1, 'done', 'page'], 'mau/khong-co', /không có trang/],
  ['a done that is the step’s own page', tour, ['steps', 1, 'done', 'page'], 'mau/trang-chu', /đang ở sẵn/],
  ['a target on a log-in page', tour, ['steps', 1, 'page'], 'mau/dang-nhap', /đăng nhập, mật mã/],
  ['tips on a log-in page', tips, ['page'], 'mau/dang-nhap', /không gắn mẹo/],
  ['tips on no page', tips, ['page'], 'mau/khong-co', /không có trang/],
  ['two steps of one name', tour, ['steps', 2, 'id'], 'bam', /two steps are called "bam"/],
  ['a step called like one of a part', tour, ['steps', 2, 'id'], 'chao', /two steps are called "chao"/],
  ['a part that is not there', tour, ['steps', 0], { use: 'khong-co' }, /không có phần “khong-co”/],
  ['a tip without English', words, ['tips', 'ma'], undefined, /thiếu lời: tips\.ma/, 'mau/locales/en'],
  [
    'a step without English',
    words,
    ['tours', 'tra-cuu', 'steps', 'doc'],
    undefined,
    /steps\.doc\.do/,
    'mau/locales/en',
  ],
  [
    'a reason without English',
    words,
    ['parts', 'mo-dau', 'steps', 'chao', 'why'],
    undefined,
    /chao\.why/,
    'mau/locales/en',
  ],
  ['a screen without English', words, ['pages', 'ho-so', 'screens'], undefined, /screens\.hop/, 'mau/locales/en'],
  ['English for no step', words, ['tours', 'tra-cuu', 'steps', 'la'], { do: 'Do.' }, /no such step/, 'mau/locales/en'],
  ['English for fewer papers', words, ['tours', 'tra-cuu', 'prepare'], [], /tra-cuu\.prepare/, 'mau/locales/en'],
  ['no English at all', words, [], undefined, /thiếu lời/, 'mau/locales/en'],
]

test.each(FAULTS)(
  'refused with file, place and reason in Vietnamese: %s',
  (_, file, path, value, says, where = file) => {
    const { packs, refused } = readPacks({ ...change(makePack(), file, path, value), ...makePack('lanh') })
    expect(packs.map((it) => it.portal.id)).toEqual(['lanh'])
    const fault = refused.find((it) => says.test(it.reason))
    expect(fault, JSON.stringify(refused, null, 1)).toMatchObject({ pack: 'mau', file: where })
    expect(fault?.reason).toMatch(VIETNAMESE)
    expect(fault?.reason).toMatch(/\(.+\)/)
  },
)

const button = { role: 'button', names: ['Gửi'] }
const step = { id: 'doc', page: 'mau/ho-so', do: 'Đọc.', done: { on: 'next' }, source: 'nguon' }

test('a branch to nowhere is refused', () => {
  const branches = [{ when: [{ shows: button }], to: 'khong-co' }]
  const { refused } = readPacks(change(makePack(), tour, ['steps', 2], { ...step, branches }))
  expect(refused).toMatchObject([{ file: tour, reason: expect.stringMatching(/branches to "khong-co"/) }])
})

test('a step of the person alone is never clicked, nor pointed at where it is a secret', () => {
  const read = (more: object) => readPacks(change(makePack(), tour, ['steps', 2], { ...step, ...more })).packs
  expect(read({ own: 'submit', target: button, done: { on: 'click' } })).toEqual([])
  expect(read({ own: 'log-in', target: button, done: { on: 'next' } })).toEqual([])
  expect(read({ own: 'submit', target: button, done: { on: 'next' } })).toHaveLength(1)
})

const IN_A_STEP: Fault[] = [
  ['a role that is not known', tour, [...target, 'role'], 'nut', /chỉ nhận|role/],
  ['a step that points at a password', tour, target, { role: 'textbox', names: ['Mật khẩu'] }, /password/],
  ['a step that points at an OTP', tour, target, { role: 'spinbutton', css: ['#otp'] }, /password/],
  ['a click without a target', tour, ['steps', 2, 'done'], { on: 'click' }, /needs a target/],
]

test.each(IN_A_STEP)('refused with the step it is in: %s', (_, file, path, value) => {
  const { packs, refused } = readPacks(change(makePack(), file, path, value))
  expect(packs).toEqual([])
  expect(refused[0]).toMatchObject({ file, reason: expect.stringMatching(/^steps → [12]/) })
})

test.each(IN_A_STEP)('refused with the reason: %s', (_, file, path, value, says) => {
  const { refused } = readPacks(change(makePack(), file, path, value))
  expect(refused[0]?.reason).toMatch(says)
})

test('two tips of one name are refused: a translation could not tell them apart', () => {
  const files = { ...makePack(), 'mau/tips/khac.json': makePack()[tips] }
  expect(readPacks(files).refused[0]?.reason).toMatch(/hai mẹo tên “ma”/)
})

test('a log-in page is not looked into: nothing there decides whether a step is done, wanted, or where it leads', () => {
  const field = { role: 'textbox', names: ['Số định danh'] }
  for (const more of [
    { done: { on: 'appears', target: field } },
    { when: [{ shows: field }] },
    { branches: [{ when: [{ shows: field }], to: 'bam' }] },
  ]) {
    const there = { ...step, page: 'mau/dang-nhap', ...more }
    expect(readPacks(change(makePack(), tour, ['steps', 2], there)).packs, JSON.stringify(more)).toEqual([])
  }
})
