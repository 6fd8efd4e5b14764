import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, plain } from '#text/fold.ts'

test('a page written in NFD reads the same as one written in NFC', () => {
  const label = 'Đăng ký khai sinh đã được tiếp nhận'
  expect(plain(label.normalize('NFD'))).toBe(plain(label.normalize('NFC')))
  expect(fold(label.normalize('NFD'))).toBe('dang ky khai sinh da duoc tiep nhan')
})

test('đ and Đ fold to d though Unicode does not decompose them', () => {
  expect(fold('Đường đi')).toBe('duong di')
})

test('má, mà and ma stay apart in plain text and meet only when folded', () => {
  expect(new Set(['má', 'mà', 'ma', 'mả'].map(plain)).size).toBe(4)
  expect(new Set(['má', 'mà', 'ma', 'mả'].map(fold))).toEqual(new Set(['ma']))
})

test('hoà and hòa are two spellings in plain text: only folding brings them together', () => {
  expect(plain('hoà')).not.toBe(plain('hòa'))
  expect(fold('Cộng hoà')).toBe(fold('Cộng hòa'))
})

test('case counts in plain text and not when folded', () => {
  expect(plain('NỘP HỒ SƠ')).not.toBe(plain('Nộp hồ sơ'))
  expect(fold('NỘP HỒ SƠ')).toBe(fold('Nộp hồ sơ'))
})

test.each([
  'Họ tên (*)',
  'Họ tên(*)',
  'Họ tên *',
  'Họ tên **',
  'Họ tên:',
  'Họ tên :',
  'Họ tên：',
  'Họ tên (*):',
  'Họ tên: (*)',
  'Họ tên *:',
  'Họ tên (3)',
  'Họ tên (3):',
  'Họ tên (*) (3)',
  '  Họ\n\t tên ',
  'Họ\u00a0tên',
  'Họ\u200b tên\ufeff',
])('the marks that portals put around a label do not count: %j', (written) => {
  expect(plain(written)).toBe('Họ tên')
})

test('brackets that are part of the name stay', () => {
  expect(plain('Nơi cấp (nếu có)')).toBe('Nơi cấp (nếu có)')
  expect(plain('Mẫu (2) cũ')).toBe('Mẫu (2) cũ')
  expect(plain('Giờ: phút')).toBe('Giờ: phút')
})

test('nothing but marks is no name', () => {
  for (const marks of ['*', ':', '(*)', '(12)', ' ']) expect(fold(marks)).toBe('')
})

test('a very long text is read in a moment, whatever is in it', () => {
  const started = performance.now()
  for (const piece of ['*', ' ', '( ', '(1)', ' *', ':', '* (1']) plain(`${piece.repeat(20_000)}x`)
  expect(performance.now() - started).toBeLessThan(2000)
})

test('reading a text twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(plain(plain(text))).toBe(plain(text))
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})
