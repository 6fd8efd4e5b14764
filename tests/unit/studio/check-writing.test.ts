import { expect, test } from 'vitest'
import { findWords } from '#catalog/find-words.ts'
import type { Draft } from '#schema/draft.ts'
import { checkWriting } from '#studio/check-writing.ts'
import { toDraft } from '#studio/to-draft.ts'
import { fill, press } from './sample-acts.ts'

const cut = findWords([{ id: 'tthc', running: ['TTHC'], quoted: [] }])
const DRAFT = toDraft(
  { id: 'ghi-thu', acts: [press('Tra cứu'), fill('Họ và tên')] },
  { at: '2026-11-22T08:00:00.000Z', day: '2026-11-22' },
)
const says = (vi: string, en = 'Press it.') => {
  const draft: Draft = { ...DRAFT, steps: DRAFT.steps.map((it, at) => (at === 0 ? { ...it, do: { vi, en } } : it)) }
  return checkWriting(draft, cut).map(({ step, kind, words }) => [step, kind, words])
}

test('what the recorder proposes needs no better words', () => {
  expect(checkWriting(DRAFT, cut)).toEqual([])
})

test.each([
  ['Xem TTHC, ảnh JPG và “BHXH”.', []],
  ['Xem DVCTT rồi chọn UBND.', [['b1', 'jargon', 'DVCTT, UBND']]],
  ['Bấm “Một”, rồi bấm “Hai”.', [['b1', 'many-acts', 'Bấm, bấm']]],
  [Array(40).fill('chữ').join(' '), [['b1', 'long-sentence', '40']]],
])('%s', (vi, remarks) => {
  expect(says(vi).filter(([, kind]) => kind !== 'long-all')).toEqual(remarks)
})

test('Vietnamese left where English belongs is no English', () => {
  expect(says('Bấm vào chỗ được làm sáng.', 'Bấm vào chỗ được làm sáng.')).toEqual([['b1', 'same-english', '']])
  // Nothing written yet is not Vietnamese, and neither is what only quotes a label, or a name.
  for (const text of ['', '“Nộp hồ sơ”', 'VNeID']) expect(says(text, text)).toEqual([])
})

test('a tour whose sentences are all rather long is told so, though none is too long', () => {
  const long = Array(25).fill('chữ').join(' ')
  const steps = DRAFT.steps.map((it) => ({ ...it, do: { vi: long, en: 'Press it.' } }))
  expect(checkWriting({ ...DRAFT, steps }, cut)).toEqual([{ step: null, kind: 'long-all', words: '25' }])
})

test('what only the person can do may take more hands at once', () => {
  const vi = 'Gõ số, gõ mật khẩu rồi quét mã.'
  expect(says(vi).map(([, kind]) => kind)).toEqual(['many-acts'])
  const steps = DRAFT.steps.map((it, at) =>
    at === 0 ? { ...it, own: 'log-in' as const, do: { vi, en: 'Log in.' } } : it,
  )
  expect(checkWriting({ ...DRAFT, steps }, cut)).toEqual([])
})

test('title and introduction are read as well', () => {
  const words = { vi: 'Nộp ở UBND.', en: 'File it.' }
  const remark = { step: null, kind: 'jargon', words: 'UBND' }
  expect(checkWriting({ ...DRAFT, title: words }, cut)).toEqual([remark])
  expect(checkWriting({ ...DRAFT, summary: words }, cut)).toEqual([remark])
})
