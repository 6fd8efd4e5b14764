import { expect, test } from 'vitest'
import { firstWords } from '#components/guide/first-words.ts'
import type { Glossed } from '#schema/glossary.ts'

const glossed: Glossed = {
  words: {},
  pieces: { 'a b a': [['a', 'x'], [' b '], ['a', 'x']], 'a c': [['a', 'x'], [' '], ['c', 'y']] },
}

test('a word is marked where it comes first in texts that are read together, and nowhere else', () => {
  expect(firstWords(['a b a', undefined, 'a c'], glossed)).toEqual({
    'a b a': [['a', 'x'], [' b '], ['a']],
    'a c': [['a'], [' '], ['c', 'y']],
  })
})

test('a text without words, or without a glossary, stays whole', () => {
  expect(firstWords(['d'], glossed)).toEqual({})
  expect(firstWords(['a c'], undefined)).toEqual({})
})
