import { expect, test } from 'vitest'
import { parse } from '#schema/parse.ts'
import { landmark, target } from '#schema/target.ts'

const accepts = (css: string) => 'data' in parse(target, { role: 'button', css: [css] })

test.each(['#kt_buoc-1', 'button.next', '[data-e2e="btn-next"]', '[name="data[HoTen]"]', 'section:has([name="a"])'])(
  'a plain selector is taken: %s',
  (css) => {
    expect(accepts(css)).toBe(true)
  },
)

test.each(['input[value]', 'input[value^="1"]', '[ value="1"]', '[VALUE=x]', '[\tvalue*="0"]'])(
  'a selector that tests a value is refused: %s',
  (css) => {
    expect(accepts(css)).toBe(false)
  },
)

test.each([
  'input[|value^="1"]',
  'input[*|value^="1"]',
  'input[/**/value^="1"]',
  'input[\\76 alue^="1"]',
  'input:valid',
  'input:in-range',
  'option:checked',
  'input:not(:placeholder-shown)',
])('a selector that tests a value in another spelling is refused: %s', (css) => {
  expect(accepts(css)).toBe(false)
})

test('more than one :has(), or a very long selector, is refused', () => {
  expect(accepts('a:has(b:has(c))')).toBe(false)
  expect(accepts('a'.repeat(257))).toBe(false)
})

test('a target is described by names or selectors, and a landmark by its text', () => {
  expect(parse(target, { role: 'button' })).toHaveProperty('faults')
  expect(parse(target, { role: 'button', names: [] })).toHaveProperty('faults')
  expect(parse(target, { role: 'button', names: ['<b>'] })).toHaveProperty('faults')
  expect(parse(landmark, { role: 'button', name: 'Nộp', css: ['#a'] })).toHaveProperty('faults')
})
