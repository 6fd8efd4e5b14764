// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { isStable, stableAttribute } from '#locator/stable-tokens.ts'

test('what Form.io makes up anew each time is no name, whatever letters and digits chance has put together', () => {
  for (const it of ['epdz55a-HoVaTenC', 'e2uqrce-HoVaTenC', 'l-e3noex7-HoVaTenC', 'epdz55a', 'e3noex7'])
    expect(isStable(it), it).toBe(false)
  const element = document.createElement('input')
  element.id = 'eabcdef-HoVaTenC'
  expect(stableAttribute(element, 'id')).toBeUndefined()
})

test('names that somebody chose stay names', () => {
  for (const it of ['email', 'element', 'edition-list', 'ho-va-ten', 'kt_ho-ten']) expect(isStable(it), it).toBe(true)
  const element = document.createElement('input')
  element.id = 'email-nguoi-nop'
  expect(stableAttribute(element, 'id')).toBe('email-nguoi-nop')
})
