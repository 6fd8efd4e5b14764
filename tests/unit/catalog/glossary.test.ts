import { expect, test } from 'vitest'
import { createGlossary } from '#catalog/glossary.ts'
import { type GlossaryFile, readGlossary } from '#catalog/read-glossary.ts'
import { createWordSearch } from '#catalog/search-words.ts'
import { filesIn } from '../../packs/all-packs.ts'

const glossary = createGlossary({
  entries: [
    { id: 'ho-so', words: ['hồ sơ'], text: 'Giấy tờ bạn nộp.', source: 'anh' },
    { id: 'xem-truoc', words: ['Xem trước'], label: true, text: 'Chưa phải là gửi.', source: 'bao' },
  ],
  sources: {
    anh: { title: 'Ảnh chụp', date: '2026-09-26', confidence: 'seen' },
    bao: { title: 'Báo', date: '2025-01-01', confidence: 'press' },
  },
  locales: {
    en: {
      entries: {
        'ho-so': { words: ['dossier'], text: 'The papers you file.' },
        'xem-truoc': { words: ['preview'], text: 'Nothing is sent yet.' },
      },
      sources: { anh: 'Screenshots', bao: 'Newspaper' },
    },
  },
})

test('only what occurs in the texts is sent, and a text without any word is not cut', () => {
  const glossed = glossary.gloss(['Gửi hồ sơ.', 'Bấm nút.', undefined], 'vi')
  expect(Object.keys(glossed.words)).toEqual(['ho-so'])
  expect(glossed.pieces).toEqual({ 'Gửi hồ sơ.': [['Gửi '], ['hồ sơ', 'ho-so'], ['.']] })
})

test('in English the English words are found, and labels that stay Vietnamese', () => {
  const { words, pieces } = glossary.gloss(['Send the dossier. Press “Xem trước”. The preview opens.'], 'en')
  expect(words).toMatchObject({
    'ho-so': { word: 'dossier', text: 'The papers you file.', cited: 'Screenshots (2026-09-26)', press: false },
    'xem-truoc': { word: 'preview', also: ['Xem trước'], press: true },
  })
  // What the portal calls so is explained, not every preview.
  expect(Object.values(pieces)[0]?.filter(([, id]) => id)).toEqual([
    ['dossier', 'ho-so'],
    ['“Xem trước”', 'xem-truoc'],
  ])
})

test('words are found by the popup’s search without accents, in both languages, and nothing typed finds nothing', () => {
  const files = Object.entries(filesIn('_', 'src/tours/_glossary')).map(([path, it]) => [path.slice(2), it])
  const shipped = createGlossary(readGlossary(Object.fromEntries(files) as Record<string, GlossaryFile>))
  const search = createWordSearch(shipped.all('vi'))
  expect(search('trich luc')[0]?.id).toBe('trich-luc')
  expect(search('giay chung sinh')[0]?.id).toBe('giay-chung-sinh')
  expect(search('buu chinh')[0]?.id).toBe('buu-chinh-cong-ich')
  expect(search(' ')).toEqual([])
  expect(createWordSearch(shipped.all('en'))('ho so')[0]?.id).toBe('ho-so')
})
