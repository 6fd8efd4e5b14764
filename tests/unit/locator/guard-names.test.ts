import { expect, test } from 'vitest'
import { FEATURES } from '#locator/compare-traits.ts'
import { mayAnswer } from '#locator/guard-names.ts'
import { said } from '#locator/text-likeness.ts'

const row = (...same: string[]) => FEATURES.map((it) => (same.includes(it) ? 1 : 0))
const ask = (before: string, now: string, ...same: string[]) => mayAnswer(said(before), said(now), row(...same))

test.each([
  ['Nộp hồ sơ', 'Nộp hồ sơ'],
  ['Nộp hồ sơ', 'nop ho so'],
  ['Nộp trực tuyến', 'Nộp hồ sơ trực tuyến'],
  ['Tìm kiếm thủ tục', 'Tìm kiếm'],
  ['Nộp hồ sơ', ''],
])('“%s” that is called “%s” now may be the one', (before, now) => {
  expect(ask(before, now)).toBe('anything')
})

test('where words were replaced, the place alone says nothing', () => {
  expect(ask('Gửi hồ sơ', 'Hủy hồ sơ khác')).toBe('nothing')
  expect(ask('Gửi hồ sơ', 'Hủy hồ sơ', 'tag', 'path', 'heading', 'context')).toBe('nothing')
})

test('where its maker calls it the same, a person is asked; where it leads to the same place, it is the one', () => {
  for (const same of ['idSame', 'testSame', 'attrSame']) expect(ask('Gửi hồ sơ', 'Nộp hồ sơ', same)).toBe('ask')
  expect(ask('Tra cứu hồ sơ', 'Theo dõi hồ sơ', 'hrefSame')).toBe('anything')
})

test('an address that links of other names share as well tells nothing, and one word makes another record', () => {
  const shared = (before: string, now: string) => mayAnswer(said(before), said(now), row('hrefSame'), true)
  expect(shared('Đăng ký lại khai sinh', 'Đăng ký khai sinh')).toBe('nothing')
  expect(shared('Đăng ký lại khai sinh', 'Đăng ký lại khai sinh')).toBe('anything')
  expect(ask('Đăng ký lại khai sinh', 'Đăng ký khai sinh', 'hrefSame')).toBe('anything')
})
