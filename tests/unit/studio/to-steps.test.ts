import { expect, test } from 'vitest'
import type { Act } from '#schema/recording.ts'
import { stepsOf, toDraft } from '#studio/to-draft.ts'
import { act, fill, press, spot } from './sample-acts.ts'

const NOW = { at: '2026-11-22T20:00:00.000Z', day: '2026-11-23' }
const steps = (...acts: Act[]) => stepsOf({ id: 'ghi-thu', acts }).map(({ step }) => step)
const says = (...acts: Act[]) => steps(...acts).map((it) => it.do.vi)
const second = spot({ path: '/ket-qua', marks: [{ role: 'heading', name: 'Kết quả' }] })

test('each thing done is a step with its sentence and what shows that it is done', () => {
  const made = steps(
    act('arrive'),
    press('Nộp trực tuyến'),
    act('choose', {
      label: '-- Chọn Tỉnh/Thành phố --',
      target: { role: 'button', names: ['-- Chọn Tỉnh/Thành phố --'] },
      proof: 'gone',
    }),
    fill('Họ và tên'),
    act('tick', { label: 'Tôi đồng ý', target: { role: 'checkbox', names: ['Tôi đồng ý'] }, proof: 'chosen' }),
    act('attach', {
      label: 'Giấy chứng sinh',
      target: { role: 'file', names: ['Giấy chứng sinh'] },
      proof: 'attached',
    }),
  )
  expect(made.map((it) => it.do.vi)).toEqual([
    'Bấm “Nộp trực tuyến”.',
    'Chọn Tỉnh/Thành phố.',
    'Điền “Họ và tên”.',
    'Chọn “Tôi đồng ý”.',
    'Bấm “Giấy chứng sinh”, rồi chọn tệp trong máy.',
  ])
  expect(made.map((it) => it.done.on)).toEqual(['click', 'gone', 'filled', 'chosen', 'attached'])
  expect(made.map((it) => it.do.en).join(' ')).not.toMatch(/Bấm|Chọn một|Điền/)
})

test('one field filled in, left and gone back to is one step; so are two clicks on one thing', () => {
  expect(says(fill('Họ và tên'), fill('Số'), fill('Họ và tên'))).toEqual(['Điền “Họ và tên”.', 'Điền “Số”.'])
  expect(says(press('Tiếp tục'), press('Tiếp tục'))).toEqual(['Bấm “Tiếp tục”.'])
  expect(says(press('Thêm'), fill('Tên'), press('Thêm'))).toHaveLength(3)
})

test('a press that brings another page is done when that page is there', () => {
  const [made] = steps(act('arrive'), press('Tra cứu'), act('arrive', { spot: second }))
  expect(made?.done).toEqual({ on: 'page', page: 'ghi-thu/trang-2' })
})

test('a field sent off with Enter says so', () => {
  const [made] = steps(act('arrive'), fill('Từ khóa'), act('arrive', { spot: second }))
  expect(made?.do.vi).toBe('Điền “Từ khóa”, rồi nhấn phím Enter.')
  expect(made?.done.on).toBe('page')
})

test('a page that came by what was taken back since is nobody’s doing', () => {
  const [made] = steps(act('arrive'), fill('Từ khóa'), act('arrive', { spot: second, alone: true }))
  expect(made?.done).toEqual({ on: 'filled' })
})

test('a press in a frame may lead the page on', () => {
  const inFrame = spot({ top: false, host: 'to-khai.mau.gov.vn', path: '/e-form' })
  const [made] = steps(act('arrive'), press('Lưu', { spot: inFrame }), act('arrive', { spot: second }))
  expect(made?.page).toBe('ghi-thu/trang-2')
  expect(made?.done).toEqual({ on: 'page', page: 'ghi-thu/trang-3' })
})

test('log-in and codes are the person’s own, once a page, with nothing to point at; the page is one to keep off', () => {
  const login = spot({ path: '/dang-nhap', sensitive: true })
  const acts = [
    act('own', { own: 'log-in', spot: login }),
    act('own', { own: 'log-in', spot: login }),
    act('own', { own: 'passcode', spot: spot({ path: '/ma', sensitive: true }) }),
    act('own', { own: 'captcha' }),
    press('Tra cứu'),
  ]
  expect(steps(...acts).map((it) => [it.own, it.target?.names?.[0], it.done.on])).toEqual([
    ['log-in', undefined, 'page'],
    ['passcode', undefined, 'page'],
    [undefined, undefined, 'next'],
    [undefined, 'Tra cứu', 'click'],
  ])
  const draft = toDraft({ id: 'ghi-thu', acts }, NOW)
  expect(draft.pages.map((it) => it.sensitive ?? false)).toEqual([true, true, false])
})

test.each([
  ['Gửi hồ sơ', 'submit'],
  ['Nộp hồ sơ', 'submit'],
  ['Hoàn tất', 'submit'],
  ['Thanh toán', 'pay'],
  ['Nộp lệ phí', 'pay'],
  ['Ký số', 'sign'],
  ['Nộp trực tuyến', undefined],
  ['Gửi lại mã', undefined],
  ['Tìm kiếm', undefined],
])('“%s” is %s', (name, own) => {
  const [made] = steps(press(name))
  expect(made?.own).toBe(own)
  if (own) expect(made?.done.on).toBe('next')
})

test('“Nộp hồ sơ” before anything is filled in only begins', () => {
  expect(steps(press('Nộp hồ sơ'), fill('Họ và tên')).map((it) => it.own)).toEqual([undefined, undefined])
})

test('the button before a file field that cannot be seen is the step; one before a field in view is not', () => {
  const [hidden] = steps(press('Chọn tệp tin'), act('attach', { proof: 'word' }))
  expect(hidden).toMatchObject({ done: { on: 'click' }, do: { vi: 'Bấm “Chọn tệp tin”, rồi chọn tệp trong máy.' } })
  const seen = steps(
    press('Chọn tệp tin'),
    act('attach', { proof: 'attached', target: { role: 'file', css: ['#tep'] } }),
  )
  expect(seen.map((it) => it.done.on)).toEqual(['attached'])
})

test('a list that is seen to hold something afterwards is done by that', () => {
  const list = { target: { role: 'combobox', names: ['Giới tính'] } as const, label: 'Giới tính' }
  const target = { role: 'combobox' as const, names: ['Giới tính'] }
  const made = steps(
    act('choose', { ...list, target, proof: 'click' }),
    act('choose', { ...list, target, proof: 'chosen' }),
  )
  expect(made.map((it) => it.done)).toEqual([{ on: 'chosen' }])
})

test('a page is told by the headings that are there each time, by its address, and by no query', () => {
  const extra = { role: 'heading', name: 'Bước 2' } as const
  const acts = [
    act('arrive'),
    press('Tiếp', { spot: spot({ marks: [...spot().marks, extra] }) }),
    press('Lưu', { spot: spot({ path: '/ho-so/:p1', marks: [] }) }),
  ]
  const { pages } = toDraft({ id: 'ghi-thu', acts }, NOW)
  expect(pages.map((it) => [it.name, it.landmarks, it.url, it.examples])).toEqual([
    [
      'Nộp hồ sơ trực tuyến',
      [{ role: 'heading', name: 'Nộp hồ sơ trực tuyến' }],
      [{ hostname: 'dichvucong.mau.gov.vn', pathname: '/nop-ho-so' }],
      ['https://dichvucong.mau.gov.vn/nop-ho-so'],
    ],
    [
      'Trang 2 (dichvucong.mau.gov.vn)',
      undefined,
      [{ hostname: 'dichvucong.mau.gov.vn', pathname: '/ho-so/:p1' }],
      ['https://dichvucong.mau.gov.vn/ho-so/0'],
    ],
  ])
})

test('pages that a pack here knows keep its names; a page still loading is not another one', () => {
  const known = spot({ known: 'dvcqg/thu-tuc', marks: [] })
  const acts = [act('arrive'), act('arrive', { spot: known }), press('Xem', { spot: known })]
  const draft = toDraft({ id: 'ghi-thu', acts }, NOW)
  expect(draft.pages).toEqual([])
  expect(draft.start).toBe('dvcqg/thu-tuc')
})

test('an address that a field repeated only later is told without it, and is no other page', () => {
  const acts = [
    act('arrive', { spot: spot({ path: '/tim/tran-van-mau', hash: '/tim/mau*' }) }),
    fill('Họ và tên', { spot: spot({ path: '/tim/:v1', hash: '/tim/:v1*' }) }),
    press('Tìm', { spot: spot({ path: '/tim/:v1', hash: '/tim/:v1*' }) }),
  ]
  const draft = toDraft({ id: 'ghi-thu', acts }, NOW)
  expect(draft.pages.map((it) => it.url)).toEqual([
    [{ hostname: 'dichvucong.mau.gov.vn', pathname: '/tim/:v1', hash: '/tim/:v1*' }],
  ])
  expect(JSON.stringify(draft)).not.toMatch(/tran-van|mau\*/)
  expect(draft.steps.map((it) => it.page)).toEqual(['ghi-thu/trang-1', 'ghi-thu/trang-1'])
})

test('it is of the day where it was recorded; pages that were only passed are left out', () => {
  const passed = spot({ path: '/di-qua', host: 'di-qua.mau.gov.vn' })
  const acts = [act('arrive'), act('arrive', { spot: passed }), act('arrive'), press('Tra cứu')]
  const draft = toDraft({ id: 'ghi-thu', acts }, NOW)
  expect([draft.madeOn, draft.changedAt]).toEqual([NOW.day, NOW.at])
  expect(draft.title.vi).toContain(NOW.day)
  expect(draft.pages.map((it) => it.url[0]?.pathname)).toEqual(['/nop-ho-so'])
  expect(draft.hosts).toEqual(['dichvucong.mau.gov.vn'])
})
