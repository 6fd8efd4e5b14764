// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { describeElement } from '#locator/describe-element.ts'
import { resolvePage } from '#locator/resolve-fingerprint.ts'

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html')

/** Where the elements marked on the old page are said to be on the new one: its id, or what was answered. */
function find(then: string, now: string): string[] {
  const before = page(then)
  const targets = [...before.querySelectorAll('[data-it]')]
  const prints = targets.map((it) => ({ ...describeElement(it), selectors: [] }))
  const after = page(now)
  return resolvePage(after, prints).map((it) => it.element?.getAttribute('data-is') ?? it.state)
}

const theme = (light: string, dark: string, box: string) => `
  <fieldset class="${box}"><legend>Giao diện</legend>
    <div class="line"><input ${light} type="radio" id="sang" name="giao-dien"><label for="sang">Nền sáng</label></div>
    <div class="line"><input ${dark} type="radio" id="toi" name="giao-dien"><label for="toi">Nền tối</label></div>
  </fieldset>`

test('radios that stand on the page twice now, all under the same id and label: which ones they were nobody knows', () => {
  const then = `<main><h1>Cài đặt</h1><button>Lưu</button>${theme('data-it', 'data-it', 'box')}<a href="/x">Về</a></main>`
  const dialog = `<div class="hop">${theme('data-is="hộp"', 'data-is="hộp"', 'box')}</div>`
  const now = `<main><h1>Cài đặt</h1><button>Lưu</button><div class="trang">${theme('data-is="trang"', 'data-is="trang"', 'fields')}</div>
    <a href="/x">Về</a>${dialog}</main>`
  expect(find(then, now)).toEqual(['missing', 'missing'])
})

const inWords = (mark: string, wrap = (field: string) => field) =>
  `<div class="field"><span class="label">Bằng chữ</span><div class="widget">${wrap(`<input ${mark} name="bang-chu" type="text">`)}</div></div>`
const dates = (middle: string) => `<main><h1>Tờ khai</h1><form>
  <div class="field"><label for="so">Ngày sinh</label><div class="widget"><input id="so" type="text"></div></div>${middle}
  <div class="field"><label for="noi">Nơi sinh</label><div class="widget"><input id="noi" type="text"></div></div>
  <button>Gửi</button></form></main>`

test('a field that was doubled: neither is the one, though one of the two stands as it stood', () => {
  const wrapped = (field: string) => `<div>${field}</div>`
  const now = dates(inWords('data-is="cũ"', wrapped) + inWords('data-is="bản sao"'))
  expect(find(dates(inWords('data-it')), now)).toEqual(['missing'])
})

test('a field that was doubled under another heading is found by its own', () => {
  const other = `<h2>Người mẹ</h2>${inWords('data-is="mẹ"')}`
  const now = dates(`<h2>Người cha</h2>${inWords('data-is="cha"')}${other}`)
  expect(find(dates(`<h2>Người cha</h2>${inWords('data-it')}`), now)).toEqual(['cha'])
})

const person = (who: string, key: string, field: string) =>
  `<section><h2>Thông tin của ${who}</h2><div class="fields">${field}
    <div class="field"><label for="ten-${key}">Họ tên</label><div class="widget"><input id="ten-${key}"></div></div></div></section>`
const number = (key: string, mark = '') =>
  `<div class="field"><label for="so-${key}">Số định danh</label><div class="widget"><input ${mark} id="so-${key}" name="so-${key}"></div></div>`
const family = (father: string, mother: string, first = '') =>
  `<main><h1>Khai sinh</h1>${first}<form>${person('cha', 'cha', father)}${person('mẹ', 'me', mother)}</form></main>`

test('of two persons’ fields of one name, the other person’s is not taken when the one has moved away', () => {
  const menu = `<div class="menu"><button>Thêm</button><ul><li><input data-is="mẹ" id="so-me" name="so-me" aria-label="Số định danh"></li></ul></div>`
  const [answer] = find(family(number('cha'), number('me', 'data-it')), family(number('cha', 'data-is="cha"'), menu))
  expect(answer).not.toBe('cha')
})

test('nor when it is gone: another id, and another name in the heading', () => {
  expect(find(family(number('cha'), number('me', 'data-it')), family(number('cha', 'data-is="cha"'), ''))).toEqual([
    'missing',
  ])
  expect(
    find(family(number('cha', 'data-it'), number('me')), family('', number('me', 'data-is="mẹ"'))),
    'the other way round',
  ).toEqual(['missing'])
})

const card = (title: string, mark = '') =>
  `<div class="card"><h2>${title}</h2><p>Nộp qua mạng, không phải đến nơi.</p><button ${mark} class="primary">Nộp trực tuyến</button></div>`
const cards = (...its: string[]) => `<main><h1>Dịch vụ</h1>${its.join('')}<p>Hết</p></main>`

test('the button of a card that is gone is not that of a card much like it', () => {
  const [one, other] = ['Nộp hồ sơ tại phường Ba Đình', 'Nộp hồ sơ tại phường Cầu Giấy'] as const
  const then = cards(card(one), card(other, 'data-it'), card('Nộp qua bưu điện'))
  expect(find(then, cards(card(one, 'data-is="khác"'), card('Nộp qua bưu điện')))).toEqual(['missing'])
  expect(find(then, cards(card('Nộp qua bưu điện'), card(other, 'data-is="nó"'), card(one)))).toEqual(['nó'])
})

test('what never had a name is not what has one now and shares nothing with it', () => {
  const then = `<main><span class="sr-only" data-it tabindex="0" aria-live="polite">Điều khoản</span><h1>Điều khoản</h1><p>Chữ</p></main>`
  const now = `<main><h1>Điều khoản</h1><p>Chữ</p><footer><label>Ngôn ngữ <select data-is="khác"><option>Việt</option></select></label></footer></main>`
  expect(find(then, now)).toEqual(['missing'])
})

test('a link of a list is not the next one with a word less, though both ask the same page for something', () => {
  const list = (...its: [string, number, string?][]) =>
    `<main><h1>Thủ tục</h1><ul>${its
      .map(([name, code, mark = '']) => `<li><a ${mark} href="/thu-tuc?ma=${code}">${name}</a><span>Cấp xã</span></li>`)
      .join('')}</ul></main>`
  const then = list(['Đăng ký khai tử', 3], ['Đăng ký khai sinh', 1], ['Đăng ký lại khai sinh', 2, 'data-it'])
  expect(find(then, list(['Đăng ký khai tử', 3], ['Đăng ký khai sinh', 1, 'data-is="khác"']))).toEqual(['missing'])
  expect(find(then, list(['Đăng ký khai tử', 3], ['Đăng ký lại khai sinh', 2, 'data-is="nó"']))).toEqual(['nó'])
})

test.each([
  [
    'a field',
    (name: string, mark: string, id: string) => `<label for="${id}">${name}</label><input ${mark} id="${id}">`,
  ],
  [
    'a tick',
    (name: string, mark: string, id: string) =>
      `<input ${mark} id="${id}" type="checkbox"><label for="${id}">${name}</label>`,
  ],
  ['a link', (name: string, mark: string, id: string) => `<a ${mark} href="/${id}">${name}</a>`],
])('%s that is called something else in the old one’s place is another one', (_, html) => {
  const around = (inner: string) =>
    `<main><h1>Tra cứu</h1><form><div class="field">${inner}</div><button>Xem</button></form></main>`
  const [then, other, longer] = [
    'Số định danh cá nhân của con',
    'Hủy định danh cá nhân của con khác',
    'Số định danh cá nhân của con (12 số)',
  ] as const
  const old = around(html(then, 'data-it', 'cu'))
  expect(find(old, around(html(other, 'data-is="khác"', 'moi')))).toEqual(['missing'])
  expect(find(old, around(html(longer, 'data-is="nó"', 'cu')))).toEqual(['nó'])
})

test('links of one name that ask one page for different things do not lead to the same place', () => {
  const [one, other, third] = ['Khai sinh tại xã Ba Đình', 'Khai sinh tại xã Cầu Giấy', 'Bưu điện'].map(
    (title, at) => (mark: string) =>
      `<div class="card"><h2>${title}</h2><a ${mark} href="/thu-tuc?ma=${at}">Xem chi tiết</a></div>`,
  ) as [(mark: string) => string, (mark: string) => string, (mark: string) => string]
  const then = cards(one(''), other('data-it'), third(''))
  expect(find(then, cards(one('data-is="khác"'), third('')))).toEqual(['missing'])
  expect(find(then, cards(third(''), other('data-is="nó"'), one('')))).toEqual(['nó'])
})
