import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draft as schema } from '#schema/draft.ts'
import { type Edit, editDraft } from '#studio/edit-draft.ts'
import { change, redo, startHistory, undo } from '#studio/history.ts'
import { toDraft } from '#studio/to-draft.ts'
import { fill, press } from './sample-acts.ts'

const START = toDraft(
  { id: 'ghi-thu', acts: [press('Một'), fill('Hai'), press('Ba'), press('Gửi hồ sơ')] },
  { at: '2026-11-22T08:00:00.000Z', day: '2026-11-22' },
)
const step = fc.constantFrom('b1', 'b2', 'b3', 'b4', 'b9')
const words = fc.record({ vi: fc.string({ maxLength: 50 }), en: fc.string({ maxLength: 50 }) })
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant('title' as const), words }),
  fc.record({ type: fc.constant('step' as const), step, words }),
  fc.record({ type: fc.constant('delete' as const), step }),
  fc.record({ type: fc.constant('move' as const), step, by: fc.constantFrom(-1 as const, 1 as const) }),
  fc.record({ type: fc.constant('own' as const), step, own: fc.boolean() }),
  fc.record({ type: fc.constant('page' as const), page: fc.constant('trang-1'), words }),
  fc.record({
    type: fc.constant('drop-mark' as const),
    page: fc.constant('trang-1'),
    name: fc.constantFrom('Nộp hồ sơ trực tuyến', 'Gì đó'),
  }),
)

test('whatever is edited stays a draft, and as many steps back lead to where it began', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 30 }), (edits) => {
      let history = startHistory(START)
      for (const edit of edits) history = change(history, editDraft(history.now, edit), null)
      const end = history.now
      expect(schema.safeParse(end).success).toBe(true)
      const ids = end.steps.map((it) => it.id)
      expect(new Set(ids).size).toBe(ids.length)
      const changes = history.past.length
      for (let n = 0; n < changes; n++) history = undo(history)
      expect(history.now).toEqual(START)
      for (let n = 0; n < changes; n++) history = redo(history)
      expect(history.now).toEqual(end)
    }),
  )
})

test('typing on in one field is one change to take back', () => {
  let history = startHistory('')
  for (const text of ['a', 'ab', 'abc']) history = change(history, text, 'step b1 vi')
  history = change(history, 'abcx', 'step b2 vi')
  expect(undo(history).now).toBe('abc')
  expect(undo(undo(history)).now).toBe('')
})
