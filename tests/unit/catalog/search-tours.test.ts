import { expect, test } from 'vitest'
import { createTourSearch } from '#catalog/search-tours.ts'
import type { TourSummary } from '#schema/message.ts'

const tour = (key: string, title: string, procedure: string | null, summary = ''): TourSummary => ({
  key,
  title,
  summary,
  procedure,
  steps: 5,
  portal: 'Cổng Dịch vụ công quốc gia',
  start: 'mau/trang-chu',
  imported: false,
  papers: false,
  practice: null,
})

const all = [
  tour('p/khai-sinh', 'Đăng ký khai sinh', '1.001193', 'Cho trẻ mới sinh.'),
  tour('p/lai', 'Đăng ký lại khai sinh', '1.004884'),
  tour('p/trich-luc', 'Cấp bản sao trích lục hộ tịch', '2.000635'),
  tour('p/ket-hon', 'Đăng ký kết hôn', '1.000894'),
  tour('p/khong-ma', 'Tra cứu hồ sơ', null),
]
const search = createTourSearch(all)
const keys = (words: string) => search(words).map((it) => it.key)

test.each([
  'đăng ký khai sinh',
  'dang ky khai sinh',
  'ĐĂNG KÝ KHAI SINH',
  'đăng ký khai sinh'.normalize('NFD'),
  'khai sinh dang ky',
  'dang ky khai si',
  'đăng kí khai sinhh',
  '1.001193',
  '001193',
])('“%s” finds the birth registration first', (words) => {
  expect(keys(words)[0]).toBe('p/khai-sinh')
})

test('a code finds its procedure alone', () => {
  expect(keys('2.000635')).toEqual(['p/trich-luc'])
  expect(keys('1.001193')).toEqual(['p/khai-sinh'])
})

test('every word counts', () => {
  expect(keys('ket hon')).toEqual(['p/ket-hon'])
  expect(keys('khai sinh hải quan')).toEqual([])
})

test('the summary and the portal are searched too', () => {
  expect(keys('tre moi sinh')).toEqual(['p/khai-sinh'])
  expect(keys('quốc gia')).toHaveLength(all.length)
})

test('no words are all tours, in their order', () => {
  expect(keys('')).toEqual(all.map((it) => it.key))
  expect(keys('   ')).toEqual(all.map((it) => it.key))
})

test.each(['(*)', '***', '"', '\\', 'AND', '<script>', '1.9.9.9', '🙂'])('“%s” does not break the search', (words) => {
  expect(() => search(words)).not.toThrow()
})
