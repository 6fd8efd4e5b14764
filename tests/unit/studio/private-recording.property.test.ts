// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPage } from '#locator/read-page.ts'
import { wordsIn } from '#locator/text-likeness.ts'
import { act } from '#schema/recording.ts'
import { ROLES } from '#schema/target.ts'
import { controlOf, usedAs } from '#studio/control-of.ts'
import { describePick } from '#studio/describe-pick.ts'
import { describeGroup, describeTarget, KNOWN_ROLES } from '#studio/describe-target.ts'
import { readSpot } from '#studio/read-spot.ts'
import { secretOf } from '#studio/secret-field.ts'
import { fold } from '#text/fold.ts'

const VALUE = 'Zuyvanquex'
const LABELS = ['Họ và tên', 'Tỉnh', 'Nơi sinh', 'Ghi chú', 'Giới tính']
const label = fc.constantFrom(...LABELS)

type Drawn = (l: string, n: number) => string
const select2 = (
  n: number,
) => `<select id="o${n}" class="select2-hidden-accessible" tabindex="-1" aria-hidden="true"><option
  selected>${VALUE}</option></select><span class="select2-container"><span role="combobox" tabindex="0" aria-haspopup="true"
  aria-labelledby="s${n}"><span id="s${n}" role="textbox" aria-readonly="true" title="${VALUE}">${VALUE}</span></span></span>`
const FIELDS: Drawn[] = [
  (l, n) => `<label for="o${n}">${l}</label><input id="o${n}" value="${VALUE}">`,
  (l) => `<label>${l} <input value="${VALUE}"></label>`,
  (l) => `<label>${l}</label><input value="${VALUE}" placeholder="${VALUE}" readonly>`,
  (l) => `<label>${l}</label><textarea>${VALUE}</textarea>`,
  (l) => `<label>${l}</label><select><option>Một</option><option selected>${VALUE}</option></select>`,
  (l, n) => `<span id="n${n}">${l}</span><div role="combobox" tabindex="0" aria-labelledby="n${n}">${VALUE}</div>`,
  (l) => `<label>${l}</label><button type="button" aria-haspopup="listbox">${VALUE}</button>`,
  (l) => `<span>${l}</span><button type="button" aria-haspopup="listbox" aria-expanded="false">${VALUE}</button>`,
  (l) => `<label>${l}</label><div class="select-value" tabindex="0"><span>${VALUE}</span></div>`,
  (l) => `<label>${l}</label><div contenteditable="true">${VALUE}</div>`,
  (l, n) => `<span>${l}</span>${select2(n)}`,
  (l, n) => `<label for="o${n}">${l}</label>${select2(n)}`,
]
const field = fc.tuple(label, fc.integer({ min: 0, max: FIELDS.length - 1 }))
const page = fc.record({
  fields: fc.array(field, { minLength: 1, maxLength: 5 }),
  echo: fc.boolean(),
})

test('whatever the form, nothing that stands in a field is in what the recorder says of a control or of the page', () => {
  fc.assert(
    fc.property(page, ({ fields, echo }) => {
      const rows = fields.map(([l, at], n) => `<div class="row">${FIELDS[at]?.(l, n) ?? ''}</div>`)
      const heading = echo ? `<h1>Kết quả cho ${VALUE}</h1>` : '<h1>Nộp hồ sơ</h1>'
      document.body.innerHTML = `${heading}<form>${rows.join('')}<button>Tiếp tục</button></form><input value="${VALUE}">`
      const reading = readPage(document)
      const controls = [...document.querySelectorAll('input,select,textarea,button,[tabindex],[contenteditable]')]
      // At its own address: a blank page is nowhere, and of that nothing is said.
      const spot = spotAt('/nop-ho-so')
      expect(spot?.marks.map((it) => it.name)).toEqual(echo ? [] : ['Nộp hồ sơ'])
      const said = controls.map((it) => describeTarget(it, reading))
      expect(JSON.stringify([said, spot])).not.toContain(VALUE)
      for (const { target, label } of said)
        expect(act.safeParse({ id: 'a', kind: 'press', spot: SPOT, label, target }).error?.issues ?? []).toEqual([])
    }),
    { numRuns: 60 },
  )
})

const SPOT = { known: null, host: 'a.vn', site: null, path: '/', marks: [], sensitive: false, top: true }

test('the roles that a page may carry are the schema’s', () => {
  expect([...KNOWN_ROLES].sort()).toEqual([...ROLES].sort())
})

const put = (html: string, css: string) => {
  document.body.innerHTML = html
  return document.querySelector(css) as Element
}

test.each([
  ['<input type="password">', 'log-in'],
  ['<label for="a">Mật khẩu cấp 2</label><input id="a">', 'log-in'],
  ['<input id="a" autocomplete="one-time-code">', 'otp'],
  ['<input id="a" name="otp_code">', 'otp'],
  ['<dialog open><h2>Nhập passcode</h2><input maxlength="1"></dialog>', 'passcode'],
  ['<input placeholder="Mã xác nhận">', 'otp'],
  ['<input id="captcha-text">', 'captcha'],
  ['<input id="ho-ten">', null],
  ['<input name="opinion">', null],
])('%s is a secret: %s', (html, own) => {
  const element = put(html, 'input')
  const names = [...((element as HTMLInputElement).labels ?? [])].map((it) => it.textContent ?? '')
  expect(secretOf(element, names)).toBe(own)
})

test('a press on a picture in a button is the button’s, one on a label its field’s, one on a dialog nobody’s', () => {
  const path = (element: Element) => {
    const all: Element[] = []
    for (let at: Element | null = element; at; at = at.parentElement) all.push(at)
    return all
  }
  expect(controlOf(path(put('<button><i></i></button>', 'i')))?.localName).toBe('button')
  expect(controlOf(path(put('<label for="x"><b>Tên</b></label><input id="x">', 'b')))?.id).toBe('x')
  expect(controlOf(path(put('<div role="dialog" tabindex="-1"><p>Chữ</p></div>', 'p')))).toBeNull()
  expect(usedAs(put('<input type="file">', 'input'))).toBe('attach')
  expect(usedAs(put('<input type="radio">', 'input'))).toBe('tick')
  expect(usedAs(put('<div role="combobox"></div>', 'div'))).toBe('choose')
})

test('which of several round boxes was taken is not told where their group has a name', () => {
  const html =
    '<fieldset><legend>Giới tính</legend><label><input type="radio" name="g">Nam</label><label><input type="radio" name="g" checked>Nữ</label></fieldset>'
  const box = put(html, 'input:checked')
  const made = describeGroup(box, readPage(document))
  expect(made?.label).toBe('Giới tính')
  expect(made?.target.names).toEqual(['Giới tính'])
})

/** Somebody's, in letters of the alphabet: nothing of it may be told, in whatever spelling. */
const PERSON = 'Zuývanh Quéxa Mừơ'
const FORMS = [PERSON, PERSON.toUpperCase(), 'Zuyvanh Quexa Muo', PERSON.normalize('NFD')]
const SLUGS = [
  'zuyvanh-quexa-muo',
  'zuyvanh_quexa_muo',
  'ZUYVANH+QUEXA+MUO',
  encodeURIComponent(PERSON),
  'zuyvanhquexamuo',
]
const tells = (said: unknown) =>
  /zuyvanh|quexa/.test(fold(decodeURIComponent(JSON.stringify(said).replace(/%/g, '%25'))))

const spotAt = (path: string) => {
  const location = new URL(path, 'https://a.mau.vn')
  const page = { document, location } as unknown as Window
  return readSpot({ window: page, rules: [], practiceOrigin: () => null, roots: [document] })
}

test.each([
  ['<div class="user-info"><h2>Trần Văn Mẫu</h2></div>', []],
  ['<h1>Hồ sơ của ông Trần Văn Mẫu</h1><h2>Nộp hồ sơ</h2>', ['Nộp hồ sơ']],
  ['<div class="account-page"><h1>Thông tin tài khoản</h1></div>', ['Thông tin tài khoản']],
  ['<h1>UBND phường Bà Rịa</h1>', ['UBND phường Bà Rịa']],
])('of %s the headings %j are signs of the page: none that names somebody', (html, marks) => {
  document.body.innerHTML = html
  expect(spotAt('/ho-so')?.marks.map((it) => it.name)).toEqual(marks)
})

/** Where a page lists people or what they sent: each has a row with something to press. */
const LISTS: Drawn[] = [
  (v) => `<table><tr><td>1</td><td>${v}</td><td><button>Xem</button></td></tr>
    <tr><td>2</td><td>Tên Khác</td><td><button>Xem</button></td></tr></table>`,
  (v) => `<table><thead><tr><th>Người nộp</th></tr></thead><tr><td>${v}</td><td><a href="#x">Sửa</a></td></tr>
    <tr><td>Tên Khác</td><td><a href="#y">Sửa</a></td></tr></table>`,
  (v) => `<table><tr><td><a href="/ho-so/${v}">${v}</a></td></tr></table>`,
  (v) => `<div role="grid"><div role="row"><span role="cell">${v}</span><button>Xem</button></div>
    <div role="row"><span role="cell">Khác</span><button>Xem</button></div></div>`,
  (v) =>
    `<ul><li><strong>${v}</strong> <button>Xem</button></li><li><strong>Khác</strong> <button>Xem</button></li></ul>`,
  (v) => `<article><span>${v}</span><button>Xem</button></article><article>Khác <button>Xem</button></article>`,
  (v) => `<table><tr><td><input type="checkbox"></td><td>${v}</td></tr></table>`,
  (v) => `<header><button class="user-menu">${v}</button></header>`,
  (v) =>
    `<section><h2>Xin chào ${v}</h2><button>Xem</button></section><section><h2>Khác</h2><button>Xem</button></section>`,
]

test.each(LISTS.map((html, at) => ({ html, at })))(
  'list $at: what a row of a table says of somebody stays there',
  ({ html }) => {
    document.body.innerHTML = html(PERSON, 0)
    const page = readPage(document)
    for (const it of document.querySelectorAll('button,a,input')) {
      const { fingerprint, ...rest } = describeTarget(it, page).target
      expect(tells([rest, describeTarget(it, page).label, fingerprint?.names, fingerprint?.href])).toBe(false)
      // A number would do to find out whose row it was.
      const numbers = new Set(wordsIn(PERSON, 8))
      const kept = [fingerprint?.row, fingerprint?.context, fingerprint?.near, fingerprint?.heading, fingerprint?.group]
      expect(kept.flat(2).filter((word) => numbers.has(word as number))).toEqual([])
    }
  },
)

test('a row of papers keeps its name: there something is to be filled in or attached', () => {
  document.body.innerHTML = `<table><tr><td>Giấy chứng sinh</td><td><input type="file"><button>Chọn tệp</button></td></tr>
    <tr><td>Tờ khai</td><td><input type="file"><button>Chọn tệp</button></td></tr></table>`
  const { fingerprint } = describeTarget(document.querySelector('button') as Element, readPage(document)).target
  expect(fingerprint?.row).toEqual(wordsIn('Giấy chứng sinh', 8))
})

const HOLDERS: Drawn[] = [
  (v) => `<input value="${v}">`,
  (v) => `<textarea>${v}, sinh năm ấy</textarea>`,
  (v) => `<select><option value="">-- Chọn --</option><option value="1" selected>${v}</option></select>`,
  (v) => `<div role="combobox" tabindex="0">${v}</div>`,
  (v) => `<div role="listbox"><div role="option" aria-selected="true">${v}</div></div>`,
  (v) => `<div contenteditable="true">${v}</div>`,
  (v) => `<label>Tên</label><div class="select-value"><span>${v}</span></div>`,
  (v) => `<label>Tên</label><button type="button">${v}</button>`,
]

test.each(HOLDERS.map((html, at) => ({ html, at })))(
  'field $at: headings, buttons and addresses that repeat it say nothing',
  ({ html }) => {
    for (const form of FORMS)
      for (const slug of SLUGS) {
        document.body.innerHTML = `<form>${html(PERSON, 0)}</form><main><section><h1>Kết quả cho ${form}</h1>
        <a href="#">Xem ${form}</a><button>Lưu</button></section><section><h2>Khác</h2><button>Lưu</button></section></main>`
        const page = readPage(document)
        const said = [...document.querySelectorAll('main a,main button')].map((it) => {
          const { target, label } = describeTarget(it, page)
          return [target.names, target.within, target.fingerprint?.names, label]
        })
        expect(tells([spotAt(`/tim/${slug}/trang`), spotAt(`/#/tim/${slug}`), said]), `${form} ${slug}`).toBe(false)
      }
  },
)

test('what only happens to share a word with what was chosen keeps its name', () => {
  document.body.innerHTML = `<select><option value="cha" selected>Cha</option></select>
    <label for="a">Họ tên cha</label><input id="a"><select><option selected>Nam</option></select><input aria-label="Năm"><select><option value="">Chọn cơ quan</option></select><button>Chọn cơ quan</button>`
  const page = readPage(document)
  expect(describeTarget(document.querySelector('#a') as Element, page).label).toBe('Họ tên cha')
  expect(describeTarget(document.querySelector('button') as Element, page).label).toBe('Chọn cơ quan')
  expect(describeTarget(document.querySelector('[aria-label]') as Element, page).label).toBe('Năm')
})

test('buttons of a list of papers are told apart by their papers, of a list of people by nothing', () => {
  const rows = (...titles: string[]) =>
    `<table>${titles.map((it) => `<tr><td>${it}</td><td><button>Chọn tệp</button></td></tr>`).join('')}</table>`
  const targetIn = (html: string) => {
    document.body.innerHTML = html
    return describeTarget(document.querySelector('button') as Element, readPage(document)).target
  }
  const papers = targetIn(rows('Giấy chứng sinh', 'Tờ khai'))
  expect([papers.names, papers.within]).toEqual([['Chọn tệp'], { role: 'row', name: 'Giấy chứng sinh' }])
  const people = targetIn(rows(PERSON, 'Tên Khác'))
  expect(people).toEqual({ role: 'button', names: ['Chọn tệp'] })
  expect(describePick(document.querySelector('button') as Element, readPage(document))?.sure).toBe('unsure')
})
