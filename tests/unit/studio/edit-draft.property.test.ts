import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Draft, draft as schema } from '#schema/draft.ts'
import type { Picked } from '#schema/picking.ts'
import { OWN } from '#schema/step.ts'
import { checkDraft } from '#studio/check-draft.ts'
import { aboutOf, type Edit, editDraft } from '#studio/edit-draft.ts'
import { change, redo, startHistory, undo } from '#studio/history.ts'
import { toDraft } from '#studio/to-draft.ts'
import { fill, press } from './sample-acts.ts'

const START = toDraft(
  { id: 'ghi-thu', acts: [press('Một'), fill('Hai'), press('Ba'), press('Gửi hồ sơ')] },
  { at: '2026-11-22T08:00:00.000Z', day: '2026-11-22' },
)
const step = fc.constantFrom('b1', 'b2', 'b3', 'b4', 'b5', 'b9')
const words = fc.record({ vi: fc.string({ maxLength: 50 }), en: fc.string({ maxLength: 50 }) })
const target = { role: 'button' as const, names: ['Khác'] }
const kinds: Picked['kind'][] = ['press', 'fill', 'choose', 'tick', 'attach', 'see']
const picked = fc.record({
  target: fc.constant(target),
  kind: fc.constantFrom(...kinds),
  label: fc.constantFrom('', 'Khác'),
})
const shows = fc.constant({ shows: target })
const fact = fc.record({
  id: fc.constantFrom('m1', 'm2', 'm9'),
  text: words,
  source: fc.constantFrom('ghi-lai', 'nguon-1'),
  article: fc.constant('24.7'),
})
const list = fc.constantFrom('prepare' as const, 'law' as const, 'fee' as const)
const segment = fc.constantFrom('p1', 'p2', 'p3')
const source = fc.record({
  id: fc.constant('nguon-1'),
  title: words,
  date: fc.constant('2026-01-02'),
  confidence: fc.constant('press' as const),
})
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant('title' as const), words }),
  fc.record({ type: fc.constant('step' as const), step, text: fc.constantFrom('do', 'why', 'note'), words }),
  fc.record({ type: fc.constant('tip' as const), step, text: fc.constantFrom('text', 'example'), words }),
  fc.record({ type: fc.constant('delete' as const), step }),
  fc.record({ type: fc.constant('move' as const), step, to: fc.integer({ min: -1, max: 6 }) }),
  fc.record({ type: fc.constant('insert' as const), after: step }),
  fc.record({ type: fc.constant('split' as const), step, at: fc.option(fc.nat(20), { nil: undefined }) }),
  fc.record({ type: fc.constant('merge' as const), step }),
  fc.record({ type: fc.constant('own' as const), step, own: fc.option(fc.constantFrom(...OWN)) }),
  fc.record({ type: fc.constant('target' as const), step, picked: fc.option(picked) }),
  fc.record({ type: fc.constant('branch' as const), step, when: shows }),
  fc.record({ type: fc.constant('optional' as const), step, optional: fc.boolean() }),
  fc.record({ type: fc.constant('when' as const), step, when: fc.array(shows, { maxLength: 2 }) }),
  fc.record({
    type: fc.constant('branches' as const),
    step,
    branches: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('n1', 'n2'), when: fc.tuple(shows), to: fc.constantFrom('b2', 'b4') }),
      { maxLength: 2, selector: (it) => it.id },
    ),
  }),
  fc.record({ type: fc.constant('add-fact' as const), list, source: fc.constant('ghi-lai') }),
  fc.record({ type: fc.constant('fact' as const), list, fact }),
  fc.record({ type: fc.constant('drop-fact' as const), list, fact: fc.constantFrom('m1', 'm2', 'm9') }),
  fc.record({ type: fc.constant('divide' as const), from: step }),
  fc.record({ type: fc.constant('join-segment' as const), segment }),
  fc.record({ type: fc.constant('segment' as const), segment, words }),
  fc.record({ type: fc.constant('add-check' as const), segment }),
  fc.record({
    type: fc.constant('segment-check' as const),
    segment,
    check: fc.constantFrom('k1', 'k2'),
    words: fc.option(words),
  }),
  fc.record({ type: fc.constant('source' as const), at: fc.nat(1), source: fc.option(source) }),
  fc.record({
    type: fc.constant('competence' as const),
    code: fc.constantFrom('1.1', '2.3'),
    on: fc.boolean(),
  }),
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
      expect(schema.safeParse(end).error?.issues ?? []).toEqual([])
      const ids = end.steps.map((it) => it.id)
      expect(new Set(ids).size).toBe(ids.length)
      const lists = [...Object.values(end.facts ?? {}), ...end.steps.map((it) => it.branches ?? []), end.segments ?? []]
      for (const all of lists) expect(new Set(all.map((it) => it.id)).size).toBe(all.length)
      // Parts follow each other, begin at the first step and leave none out.
      const begins = (end.segments ?? []).map((it) => ids.indexOf(it.from))
      expect(begins.every((it, at) => (at === 0 ? it === 0 : it > (begins[at - 1] ?? 0)))).toBe(true)
      const changes = history.past.length
      for (let n = 0; n < changes; n++) history = undo(history)
      expect(history.now).toEqual(START)
      for (let n = 0; n < changes; n++) history = redo(history)
      expect(history.now).toEqual(end)
    }),
  )
})

test('whatever is edited, no step asks for what cannot be: done on a target it lacks, or the person’s own by a click', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 40 }), (edits) => {
      const end = edits.reduce<Draft>(editDraft, START)
      for (const { target: aim, done, own } of end.steps) {
        const touches = ['click', 'filled', 'chosen', 'attached'].includes(done.on)
        expect(touches && (own || !aim), JSON.stringify({ done, own, aim })).toBeFalsy()
        expect(aim && own && ['log-in', 'passcode', 'otp'].includes(own)).toBeFalsy()
      }
      // A way that somebody chose may lead to a step that is gone: then it is said, and nothing is handed out.
      const ids = end.steps.map((it) => it.id)
      const lost = end.steps.some((it) => it.branches?.some(({ to }) => !ids.includes(to)))
      expect(checkDraft(end).some((it) => it.kind === 'way-gone')).toBe(lost)
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

test('two texts of one step, and two steps, are typed apart; arrow after arrow is one way', () => {
  const typed = (id: string, text: 'do' | 'why') => aboutOf({ type: 'step', step: id, text, words: { vi: 'x' } })
  expect(new Set([typed('b1', 'do'), typed('b1', 'why'), typed('b2', 'do')]).size).toBe(3)
  expect(aboutOf({ type: 'move', step: 'b1', to: 2 })).toBe(aboutOf({ type: 'move', step: 'b1', to: 3 }))
  expect(aboutOf({ type: 'delete', step: 'b1' })).toBeNull()
})
