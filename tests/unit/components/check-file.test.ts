import { expect, test } from 'vitest'
import { checkFile, formatOf, sayBytes } from '#components/prepare/check-file.ts'

const takes = { text: '', source: 'x', formats: ['pdf', 'jpg', 'jpeg', 'png'], megabytes: 3.5 }
const MB = 1024 * 1024
const check = (name: string, mime: string, bytes: number, of = takes) => checkFile({ name, mime, bytes }, of)

test('a file of a known type and size passes, whatever the case of its name, and where the system knows no type', () => {
  expect(check('Giấy chứng sinh.PDF', 'application/pdf', 3.5 * MB)).toEqual([])
  expect(check('anh.jpeg', '', 1)).toEqual([])
})

test('too large, empty, of another type, of none, and of another type than its name says', () => {
  expect(check('a.pdf', 'application/pdf', 3.5 * MB + 1)).toEqual(['too-large'])
  expect(check('a.pdf', 'application/pdf', 0)).toEqual(['empty'])
  expect(check('a.heic', 'image/heic', 9 * MB)).toEqual(['too-large', 'other-format'])
  expect(check('giay', '', 1)).toEqual(['no-format'])
  expect(check('a.pdf', 'image/png', 1)).toEqual(['disguised'])
})

test('what is not known of a portal speaks against no file', () => {
  expect(checkFile({ name: 'a.docx', mime: '', bytes: 9 * MB }, { text: '', source: 'x' })).toEqual([])
  expect(checkFile({ name: 'a.docx', mime: '', bytes: 60 * MB }, { text: '', source: 'x', megabytes: 50 })).toEqual([
    'too-large',
  ])
})

test('the type is the last part of a name', () => {
  expect(formatOf('don.v2.Png ')).toBe('png')
  for (const name of ['.pdf', 'pdf', 'a.', '']) expect(formatOf(name)).toBeNull()
})

test('sizes are said as people say them', () => {
  expect(sayBytes(5.2 * MB, 'vi')).toBe('5,2 MB')
  expect(sayBytes(5.2 * MB, 'en')).toBe('5.2 MB')
  expect(sayBytes(1, 'vi')).toBe('1 KB')
  expect(sayBytes(0.5 * MB, 'vi')).toBe('0,5 MB')
})
