import { expect, test } from 'vitest'
import { doneWays } from '#components/studio/done-ways.ts'
import { createEditorSay } from '#components/words/editor-words.ts'
import type { DraftStep } from '#schema/draft.ts'
import { step as schema } from '#schema/step.ts'
import { toDraft } from '#studio/to-draft.ts'
import { button, fill, press } from '../studio/sample-acts.ts'

const { steps } = toDraft(
  { id: 'ghi-thu', acts: [press('Một'), fill('Hai'), press('Gửi hồ sơ')] },
  { at: '2026-11-22T08:00:00.000Z', day: '2026-11-22' },
)
const names = new Map([
  ['ghi-thu/trang-1', 'Trang này'],
  ['ghi-thu/trang-2', 'Trang sau'],
])
const ways = (at: number, more: Partial<DraftStep> = {}) => {
  const all = steps.map((it, place) => (place === at ? { ...it, ...more } : it))
  const step = all[at] as DraftStep
  return { step, ways: doneWays(step, all, names, createEditorSay('vi')) }
}
const words = (at: number, more?: Partial<DraftStep>) => ways(at, more).ways.map((it) => it.words)

test('a step is done by what it points at, by another page, by what comes next on this one, or by the person’s word', () => {
  expect(words(0)).toEqual([
    'Xong khi bấm vào đó.',
    'Xong khi ô đã điền.',
    'Xong khi đã chọn.',
    'Xong khi đã có tệp.',
    'Xong khi trang “Trang sau” hiện ra.',
    'Xong khi “Hai” hiện ra.',
    'Xong khi “Gửi hồ sơ” hiện ra.',
    'Xong khi bấm “Tiếp tục”.',
  ])
})

test('what is the person’s own, and what points at nothing, is not done by a press', () => {
  expect(words(2)).toEqual(['Xong khi trang “Trang sau” hiện ra.', 'Xong khi bấm “Tiếp tục”.'])
  expect(words(1, { target: undefined, done: { on: 'next' } })[0]).toBe('Xong khi trang “Trang sau” hiện ra.')
})

test('the way a step has is among them, whatever it is; and each of them is one that a pack may have', () => {
  const gone = { on: 'gone', target: button('-- Chọn --') } as const
  const { step, ways: all } = ways(0, { done: gone })
  expect(all[0]?.done).toEqual(gone)
  for (const { done } of all)
    expect(schema.safeParse({ ...step, do: step.do.vi, done, source: 'ghi-lai' }).success).toBe(true)
})
