// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { CHANGES, mutate } from '../../../scripts/bench/mutate-portal.ts'
import { hashOf, seeded } from '../../../scripts/locator/mutate-page.ts'

const PAGE = `<main id="chinh"><h1>Tờ khai</h1><form><div class="hang"><label for="ten">Họ tên</label><input id="ten" name="ten"></div>
  <div class="hang"><span>Nơi sinh</span><div><input name="noi"></div></div>
  <div class="hang"><span>Tỉnh</span><button type="button" aria-haspopup="listbox">Chọn</button></div>
  <div class="hang"><button type="button">Gửi hồ sơ</button><button type="button">Lưu nháp</button></div></form></main>`

const page = new DOMParser().parseFromString(`<html><body>${PAGE}</body></html>`, 'text/html')
const all = [...page.querySelectorAll('input,button')]
const random = () => seeded(hashOf('mutate'))
const change = (name: (typeof CHANGES)[number]['name'], target: Element | undefined) => {
  const mutant = mutate(page, name, target!, random())
  if (!mutant) throw new Error('nothing changed')
  return mutant
}
const named = (name: string) => all.find((it) => it.getAttribute('name') === name || it.textContent === name)

test.each(CHANGES.map((it) => it.name))(
  '%s: every element is itself or gone, and the old page stays as it was',
  (name) => {
    const before = page.documentElement.outerHTML
    for (const target of all) {
      const { document, after } = change(name, target)
      for (const element of all) {
        const there = after(element)
        expect(there === null || document.contains(there)).toBe(true)
        expect(there?.localName ?? element.localName).toBe(element.localName)
        // A name that was never changed tells which one it is.
        if (there) expect(there.getAttribute('name')).toBe(element.getAttribute('name'))
      }
      expect(document.documentElement.outerHTML).not.toBe(before)
    }
    expect(page.documentElement.outerHTML).toBe(before)
  },
)

test.each([
  ['labels in NFD', true],
  ['moved into a menu', true],
  ['removed, its neighbours stay', false],
  ['removed, a look-alike in its place', false],
] as const)('%s: the target is there: %s, and all others are', (name, there) => {
  for (const target of all) {
    const { after } = change(name, target)
    for (const it of all) expect(after(it) !== null).toBe(it === target ? there : true)
  }
})

test('labels in NFD look the same and are other letters', () => {
  const { document } = change('labels in NFD', named('ten'))
  expect(document.body.textContent).not.toContain('Họ tên')
  expect(document.body.textContent?.normalize('NFC')).toContain('Họ tên')
})

test('a look-alike is of the same kind and called something else, and so is the label of a field', () => {
  const buttons = (of: Document) => [...of.querySelectorAll('button')].map((it) => it.textContent?.trim())
  expect(buttons(change('removed, a look-alike in its place', named('Gửi hồ sơ')).document)).toEqual([
    'Chọn',
    'Hủy hồ sơ khác',
    'Lưu nháp',
  ])
  const { document } = change('removed, a look-alike in its place', named('ten'))
  expect(document.querySelectorAll('input')).toHaveLength(2)
  expect(document.querySelector('label')?.textContent?.trim()).toBe('Hủy tên khác')
  expect(document.querySelector('input')?.id).toBe(document.querySelector('label')?.htmlFor)
  expect(change('removed, a look-alike in its place', named('noi')).document.body.textContent).toContain(
    'Hủy sinh khác',
  )
  const list = change('removed, a look-alike in its place', named('Chọn')).document
  expect(list.body.textContent).toContain('Hủy khác')
  expect(buttons(list)).toContain('Chọn')
})

test('what has no name to change has no look-alike', () => {
  const bare = new DOMParser().parseFromString('<html><body><input></body></html>', 'text/html')
  expect(mutate(bare, 'removed, a look-alike in its place', bare.querySelector('input')!, random())).toBeNull()
})

test('the same seed makes the same page', () => {
  const twice = [0, 1].map(() => change('all at once', all[0]).document.documentElement.outerHTML)
  expect(twice[0]).toBe(twice[1])
})
