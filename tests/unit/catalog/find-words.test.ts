import { expect, test } from 'vitest'
import { findWords } from '#catalog/find-words.ts'

const find = findWords([
  { id: 'trich-luc', running: ['trích lục'], quoted: ['trích lục'] },
  { id: 'ban-sao', running: ['bản sao trích lục'], quoted: ['bản sao trích lục'] },
  { id: 'cua', running: ['một cửa'], quoted: ['một cửa'] },
  { id: 'nop', running: [], quoted: ['Nộp hồ sơ'] },
  { id: 'ho-so', running: ['hồ sơ'], quoted: ['hồ sơ'] },
])
const found = (text: string) => find(text).flatMap(([run, id]) => (id ? [`${id}: ${run}`] : []))

test('the longest word wins, and a shorter one is found where it stands alone', () => {
  expect(found('Xin bản sao trích lục, rồi đọc trích lục.')).toEqual([
    'ban-sao: bản sao trích lục',
    'trich-luc: trích lục',
  ])
})

test('whole syllables alone, with their own accents, in any case', () => {
  expect(found('HỒ SƠ này, hồ sơn, hố sơ, nhồ sơ')).toEqual(['ho-so: HỒ SƠ'])
})

test('text in decomposed Unicode is the same text', () => {
  expect(found('trích lục'.normalize('NFD'))).toEqual(['trich-luc: trích lục'])
})

test('a quoted label is a word whole or not at all', () => {
  expect(found('Bấm “Nộp hồ sơ”, rồi nộp hồ sơ.')).toEqual(['nop: “Nộp hồ sơ”', 'ho-so: hồ sơ'])
  expect(found('Bấm “Lưu vào hồ sơ cá nhân”.')).toEqual([])
})

test('the pieces put together are the text', () => {
  for (const text of ['Bấm “Nộp hồ sơ” ở một cửa. ', 'hồ sơ', '“a” hồ sơ “b', ''])
    expect(
      find(text)
        .map(([run]) => run)
        .join(''),
    ).toBe(text)
})
