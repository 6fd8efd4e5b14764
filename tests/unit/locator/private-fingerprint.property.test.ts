// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeElement } from '#locator/describe-element.ts'
import { readPage } from '#locator/read-page.ts'
import { sketchOf } from '#locator/text-likeness.ts'
import { fingerprint } from '#schema/fingerprint.ts'
import { fold } from '#text/fold.ts'

/** What somebody chose or typed: words that no part of these pages has, and whose numbers no other word here has. */
const CHOSEN = ['Zuyvan', 'Quexbo', 'Wirflam']
const MARKS = CHOSEN.flatMap((it) => sketchOf(fold(it), 1))
const LABELS = ['Tỉnh', 'Quốc tịch', 'Nơi sinh', 'Họ tên', 'Ghi chú', 'Dân tộc']

const chosen = fc.constantFrom(...CHOSEN)
/** Names of no known library. */
const className = fc.stringMatching(/^[a-z]{2,7}(-[a-z]{1,5})?$/)
const icon = fc.constantFrom('', '<i></i>', '<i class="arrow"></i>', '<svg><path/></svg>', '<span>▾</span>')

type Drawn = (v: string, c: string, i: string) => string
/** Fields as browsers have them, and as libraries draw them. */
const NATIVE: Drawn[] = [
  (v) => `<input value="${v}">`,
  (v) => `<input value="${v}" readonly>`,
  (v) => `<input type="search" value="${v}" aria-autocomplete="list" placeholder="${v}" title="${v}">`,
  (v) => `<textarea>${v}</textarea>`,
  (v) => `<select><option>Một</option><option selected>${v}</option></select>`,
  (v, c) => `<div contenteditable="true" class="${c}">${v}</div>`,
  (v, c) => `<div contenteditable="plaintext-only" class="${c}"><p>${v}</p></div>`,
  (v) => `<output>${v}</output>`,
]
const DRAWN: Drawn[] = [
  (v, c, i) => `<div class="${c}" tabindex="0"><span>${v}</span>${i}</div>`,
  (v, c, i) => `<div class="${c}" role="combobox" title="${v}" aria-label="Chọn: ${v}">${v}${i}</div>`,
  (v, c, i) => `<span class="${c}" role="combobox" tabindex="0"><span title="${v}">${v}</span>${i}</span>`,
  (v, c, i) => `<div class="${c}" aria-haspopup="listbox"><span>${v}</span>${i}</div>`,
  (v, c, i) => `<button class="${c}" type="button" aria-haspopup="listbox" title="${v}">${v}${i}</button>`,
  (v, c, i) => `<button class="${c}" type="button" aria-haspopup="true" aria-expanded="false">${v}${i}</button>`,
  (v, c, i) => `<div class="${c}" tabindex="0"><span>${v}<button aria-label="Xóa ${v}">×</button></span>${i}</div>`,
  (v, c, i) => `<ul class="${c}" tabindex="0"><li>${v}${i}</li></ul>`,
  (v, c, i) => `<div class="${c}"><div class="${c}x">${v}</div><input role="combobox" aria-expanded="false">${i}</div>`,
  (v, c, i) => `<div class="${c}"><span>${v}</span><input tabindex="0">${i}</div>`,
  (v, c, i) =>
    `<select style="display:none"><option selected>${v}</option></select><div class="${c}"><a><span>${v}</span></a>${i}</div>`,
  (v, c, i) =>
    `<div class="${c}"><select aria-hidden="true" tabindex="-1"><option>${v}</option></select><span>${v}</span>${i}</div>`,
  (v, c, i) => `<div class="${c}" tabindex="0"><input type="hidden" value="${v}"><div>${v}</div>${i}</div>`,
]
/** Nothing but the label beside it says that it is a field. */
const BARE: Drawn[] = [
  (v, c, i) => `<div class="${c}"><span>${v}</span>${i}</div>`,
  (v, c, i) => `<div class="${c}"><div><div>${v}</div></div>${i}</div>`,
  (v, c) => `<span class="${c}">${v}</span>`,
  (v, c, i) => `<button type="button" class="${c}"><span>${v}</span>${i}</button>`,
]

type Row = (label: string, field: string) => string
const LABELLED: Row[] = [
  (l, f) => `<div><label>${l}</label>${f}</div>`,
  (l, f) => `<div><label>${l} (*)</label><div>${f}</div></div>`,
  (l, f) => `<div><div><label>${l}</label></div><div>${f}</div></div>`,
  (l, f) => `<label>${l}${f}</label>`,
]
const LOOSE: Row[] = [
  (l, f) => `<div><span>${l}</span>${f}</div>`,
  (l, f) => `<div><div>${l}</div><div>${f}</div></div>`,
  (l, f) => `<div>${l}: ${f}</div>`,
]
const CELLS: Row = (l, f) => `<td>${l}</td><td>${f}</td>`

const draw = (kinds: Drawn[]) =>
  fc.tuple(fc.constantFrom(...kinds), chosen, className, icon).map(([it, ...rest]) => it(...rest))
const label = fc.constantFrom(...LABELS)
const row = fc.oneof(
  fc.tuple(fc.constantFrom(...LABELLED), label, draw([...NATIVE, ...DRAWN, ...BARE])).map(([it, l, f]) => it(l, f)),
  fc.tuple(fc.constantFrom(...LOOSE), label, draw([...NATIVE, ...DRAWN])).map(([it, l, f]) => it(l, f)),
  fc
    .array(fc.tuple(label, draw([...NATIVE, ...DRAWN])), { minLength: 1, maxLength: 2 })
    .map((cells) => `<table><tr>${cells.map(([l, f]) => CELLS(l, f)).join('')}</tr></table>`),
  fc.tuple(label, fc.constantFrom(...LOOSE)).map(([l, it]) => it(l, '<input>')),
  fc.constantFrom('<button>Xóa</button>', '<a href="/tim">Tìm</a>', '<h3>Mục</h3>', '<input type="checkbox"> Đồng ý'),
)
const form = fc
  .tuple(fc.array(row, { minLength: 2, maxLength: 7 }), fc.constantFrom('form', 'div', 'section', 'main'))
  .map(([rows, tag]) => `<${tag}>${rows.join('')}<button>Gửi</button></${tag}>`)

test('nothing that was typed or chosen is in any fingerprint of the page, to read or as a number', () => {
  fc.assert(
    fc.property(form, (html) => {
      document.body.innerHTML = html
      const page = readPage(document)
      for (const element of document.body.querySelectorAll('*')) {
        const print = describeElement(element, page)
        fingerprint.parse(print)
        expect(JSON.stringify(print)).not.toMatch(new RegExp(CHOSEN.join('|'), 'i'))
        const told = `${element.outerHTML} ${JSON.stringify(print)}`
        const { heading, group, left, up, context, row, near } = print
        for (const it of [heading, group, left, up, context, row, ...near])
          for (const mark of MARKS) expect(it, told).not.toContain(mark)
      }
    }),
    { numRuns: 120 },
  )
}, 60_000)

test.each([
  '<dl><div><dt>Họ tên</dt><dd>@</dd></div><div><dt>Tỉnh</dt><dd><b>@</b> <a href="/sua">Sửa</a></dd></div></dl>',
  '<dl><dt>Họ tên</dt><dd>@</dd><dt>Tỉnh</dt><dd><span>@</span></dd></dl>',
  '<table><tr><td>Họ tên</td><td>@</td><td><button>Sửa</button></td></tr></table>',
  '<table><tr><th>Họ tên</th><td><b>@</b> <button>Sửa</button></td></tr></table>',
])('nor where the page shows it again before it is sent: %s', (html) => {
  document.body.innerHTML = `<dialog open><h2>Xem lại</h2>${html.replaceAll('@', CHOSEN[0] ?? '')}<p>Xin đọc kỹ</p><button>Gửi</button></dialog>`
  const page = readPage(document)
  for (const element of document.body.querySelectorAll('*')) {
    const { heading, group, left, up, context, row, near, ...rest } = describeElement(element, page)
    expect(JSON.stringify(rest)).not.toMatch(/zuyvan/i)
    expect([heading, group, left, up, context, row, ...near].flat()).not.toContain(MARKS[0])
  }
})

test('labels are kept, whatever draws the field', () => {
  const kept = LABELLED.flatMap((row) =>
    NATIVE.slice(0, 6).map((field) => {
      document.body.innerHTML = `<form>${row('Họ tên', field('Zuyvan', 'kq', ''))}</form>`
      const element = document.querySelector('input,textarea,select,[contenteditable]') as Element
      return describeElement(element).names[0]?.text.replace(' (*)', '')
    }),
  )
  expect(kept).toEqual(kept.map(() => 'Họ tên'))
})
