// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeElement } from '#locator/describe-element.ts'
import { readPage } from '#locator/read-page.ts'
import { resolveFingerprint, resolvePage } from '#locator/resolve-fingerprint.ts'

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

/** Controls that resolving their own fingerprint does not lead back to, alone or with up to twelve of the page. */
function lost(html: string): string[] {
  const [then, now] = [readPage(parse(html)), readPage(parse(html))]
  const prints = then.controls.map((it) => describeElement(it.element, then))
  const out: string[] = []
  for (let from = 0; from < prints.length; from += 12) {
    const some = prints.slice(from, from + 12)
    const together = resolvePage(now.document, some, now)
    for (const [at, print] of some.entries()) {
      const there = now.controls[from + at]?.element
      const alone = resolveFingerprint(now.document, print, now)
      const bare = resolveFingerprint(now.document, { ...print, selectors: [] }, now)
      for (const [how, it] of Object.entries({ alone, bare, together: together[at] }))
        if (it?.element !== there)
          out.push(`${how} ${it?.state} p ${it?.p.toFixed(2)}: ${there?.outerHTML.slice(0, 100)}`)
    }
  }
  return out
}

const name = fc.constantFrom('Họ tên', 'Ngày cấp', 'Nơi cấp', 'Tỉnh/Thành phố', 'má', 'mà', 'Xóa', 'Chọn tệp')
const part: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(name, fc.nat(999)).map(([it, n]) => `<div><label for="i${n}">${it}</label><input id="i${n}"></div>`),
  name.map((it) => `<div><span>${it}</span><div><input></div></div>`),
  name.map((it) => `<p><label>${it} <select><option>-</option></select></label></p>`),
  name.map((it) => `<div><div>${it}</div><div tabindex="0" class="hop"><b>Đã chọn</b></div></div>`),
  name.map((it) => `<label><input type="checkbox"> ${it}</label>`),
  name.map((it) => `<button type="button">${it}</button>`),
  fc.tuple(name, fc.nat(9)).map(([it, n]) => `<a href="/muc/${n}">${it}</a>`),
  fc.constantFrom('<button class="x"><i></i></button>', '<input>', '<h3>Mục</h3>', '<p>Xin đọc kỹ.</p>'),
)
const table = fc
  .array(name, { minLength: 1, maxLength: 4 })
  .map((rows) => `<table>${rows.map((it) => `<tr><td>${it}</td><td><button>Xóa</button></td></tr>`).join('')}</table>`)
const section = fc
  .tuple(name, fc.array(fc.oneof({ weight: 5, arbitrary: part }, table), { maxLength: 6 }))
  .map(([title, parts]) => `<fieldset><legend>${title}</legend>${parts.join('')}</fieldset>`)
const anyPage = fc
  .array(fc.oneof(section, part), { minLength: 1, maxLength: 6 })
  .map((it) => `<main>${it.join('')}</main>`)

test('every control of an invented page is found by its own fingerprint', () => {
  fc.assert(
    fc.property(anyPage, (html) => {
      expect(lost(html)).toEqual([])
    }),
    { numRuns: 120 },
  )
}, 60_000)
