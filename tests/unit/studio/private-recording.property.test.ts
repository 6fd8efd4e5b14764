// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPage } from '#locator/read-page.ts'
import { act } from '#schema/recording.ts'
import { ROLES } from '#schema/target.ts'
import { controlOf, usedAs } from '#studio/control-of.ts'
import { describeGroup, describeTarget, KNOWN_ROLES } from '#studio/describe-target.ts'
import { readSpot } from '#studio/read-spot.ts'
import { secretOf } from '#studio/secret-field.ts'

const VALUE = 'Zuyvanquex'
const LABELS = ['Họ và tên', 'Tỉnh', 'Nơi sinh', 'Ghi chú', 'Giới tính']
const label = fc.constantFrom(...LABELS)

type Drawn = (l: string, n: number) => string
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
      const spot = readSpot({
        window: window as unknown as Window,
        rules: [],
        practiceOrigin: () => null,
        roots: [document],
      })
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
