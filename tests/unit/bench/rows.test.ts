// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { absolutePath, devtoolsPath } from '../../../scripts/bench/plain-paths.ts'
import { likeness, similoFind, similoPage, similoTraits } from '../../../scripts/bench/similo.ts'

const parse = (html: string) => new DOMParser().parseFromString(`<html><body>${html}</body></html>`, 'text/html')
const FORM =
  '<form id="f"><p class="h">Họ tên <input name="ten"></p><p class="h">Nơi sinh <input name="noi"></p>' +
  '<button type="submit" class="btn">Gửi hồ sơ</button><button class="btn">Lưu</button><a href="/x">Xem</a></form>'

test('Similo finds everything again on the same page', () => {
  const page = parse(FORM)
  const again = similoPage(parse(FORM))
  const all = [...page.querySelectorAll('input,button,a,p')]
  for (const it of all) expect(similoFind(similoTraits(it), again)?.outerHTML).toBe(it.outerHTML)
})

test('Similo prefers what has most in common, and always answers', () => {
  const target = parse(FORM).querySelector('button')!
  const now = similoPage(
    parse('<div><a href="/x">Xem</a><button class="nut">Gửi hồ sơ</button><button class="btn">Lưu</button></div>'),
  )
  expect(similoFind(similoTraits(target), now)?.textContent).toBe('Gửi hồ sơ')
  expect(similoFind(similoTraits(target), similoPage(parse('<p>Bảo trì</p>')))?.localName).toBe('p')
  expect(similoFind(similoTraits(target), [])).toBeNull()
})

test('likeness is 1 for the same, 0 for nothing, the same both ways, and counts letters changed', () => {
  expect(likeness('nophoso', 'nophoso')).toBe(1)
  expect(likeness('abcd', 'abxd')).toBe(0.75)
  expect(likeness('abc', 'abcdef')).toBe(0.5)
  expect(likeness('', '')).toBe(0)
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(likeness(a, b)).toBe(likeness(b, a))
      expect(likeness(a, b)).toBeLessThanOrEqual(1)
      expect(likeness(a, b) === 1).toBe(a === b && a !== '')
    }),
  )
})

test.each([
  ['absolute', absolutePath],
  ['developer tools', devtoolsPath],
])('the %s path of anything hits that element first', (_, path) => {
  const page = parse(`${FORM}<ul><li class="a b">1</li><li class="a">2</li><li class="a">3</li><li>4</li></ul>`)
  for (const it of page.querySelectorAll('*')) expect(page.querySelector(path(it))).toBe(it)
})

test('the path of the developer tools starts at the nearest id, the absolute one at the top', () => {
  const button = parse(FORM).querySelector('button')!
  expect(devtoolsPath(button)).toMatch(/^#f > button/)
  expect(absolutePath(button)).toBe('html > body:nth-child(2) > form:nth-child(1) > button:nth-child(3)')
})
