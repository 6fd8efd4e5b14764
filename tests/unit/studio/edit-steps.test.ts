import { expect, test } from 'vitest'
import type { Draft, DraftStep } from '#schema/draft.ts'
import type { Picked } from '#schema/picking.ts'
import { editDraft } from '#studio/edit-draft.ts'
import { pickedEdit } from '#studio/picked-edit.ts'
import { toDraft } from '#studio/to-draft.ts'
import { act, button, field, fill, press, spot } from './sample-acts.ts'

const START = toDraft(
  { id: 'ghi-thu', acts: [press('Một'), fill('Hai'), press('Ba'), press('Gửi hồ sơ')] },
  { at: '2026-11-22T08:00:00.000Z', day: '2026-11-22' },
)
const at = (n: number, more: Partial<DraftStep>): Draft => ({
  ...START,
  steps: START.steps.map((it, place) => (place === n ? { ...it, ...more } : it)),
})
const said = (draft: Draft) => draft.steps.map((it) => it.do.vi)
const ids = (draft: Draft) => draft.steps.map((it) => it.id)

test('a step goes to the place it is put, and the others close up', () => {
  expect(ids(editDraft(START, { type: 'move', step: 'b4', to: 0 }))).toEqual(['b4', 'b1', 'b2', 'b3'])
  expect(ids(editDraft(START, { type: 'move', step: 'b1', to: 2 }))).toEqual(['b2', 'b3', 'b1', 'b4'])
  expect(editDraft(START, { type: 'move', step: 'b1', to: 4 })).toBe(START)
})

test.each([
  ['Bấm “Chọn tệp”. Chọn tệp trong máy.', 'Bấm “Chọn tệp”.', 'Chọn tệp trong máy.'],
  ['Bấm “Chọn tệp”, rồi chọn tệp trong máy.', 'Bấm “Chọn tệp”.', 'Chọn tệp trong máy.'],
  ['Bấm “Chọn tệp”', 'Bấm “Chọn tệp”', ''],
])('“%s” is cut into two sentences', (vi, first, second) => {
  const split = editDraft(at(0, { do: { vi, en: 'Press it, then choose the file.' } }), { type: 'split', step: 'b1' })
  expect(said(split).slice(0, 2)).toEqual([first, second])
  expect(split.steps.slice(0, 2).map((it) => it.do.en)).toEqual(['Press it.', 'Choose the file.'])
})

test('it is cut where the caret stands, when that is inside the text', () => {
  const draft = at(0, { do: { vi: 'Đọc kỹ và bấm Một', en: 'x' } })
  expect(said(editDraft(draft, { type: 'split', step: 'b1', at: 7 })).slice(0, 2)).toEqual(['Đọc kỹ.', 'Và bấm Một'])
})

test('of a step that was split the second is done by what the whole was done by; ids are new, tips stay with the first', () => {
  const tip = { text: { vi: 'Mẹo', en: 'Tip' } }
  const { steps } = editDraft(at(1, { tip }), { type: 'split', step: 'b2' })
  expect(steps.map((it) => [it.id, it.done.on, it.tip !== undefined])).toEqual([
    ['b1', 'click', false],
    ['b2', 'next', true],
    ['b5', 'filled', false],
    ['b3', 'click', false],
    ['b4', 'next', false],
  ])
})

test('two steps become one that says both and is done by the second; ways to the second lead to it', () => {
  const ways = [{ id: 'n1', when: [{ shows: button('Ba') }], to: 'b3' }] as NonNullable<DraftStep['branches']>
  const { steps } = editDraft(at(0, { branches: ways }), { type: 'merge', step: 'b2' })
  expect(steps.map((it) => it.id)).toEqual(['b1', 'b2', 'b4'])
  expect(steps[1]).toMatchObject({ do: { vi: 'Điền “Hai”. Bấm “Ba”.' }, target: button('Ba'), done: { on: 'click' } })
  expect(steps[0]?.branches?.[0]?.to).toBe('b2')
})

test('of two fields that become one step the tip of the one that is pointed at stays, and no other', () => {
  const tip = { text: { vi: 'Mẹo cho ô Hai', en: 'Tip' } }
  const merged = (n: number, step: string) => editDraft(at(n, { tip }), { type: 'merge', step }).steps
  expect(merged(1, 'b2')[1]).toMatchObject({ target: button('Ba') })
  expect(merged(1, 'b2')[1]?.tip).toBeUndefined()
  expect(merged(1, 'b1')[0]).toMatchObject({ target: field('Hai'), tip })
})

test('steps of two pages, or one that is the person’s own, are not joined', () => {
  const acts = [
    press('Một'),
    act('arrive', { spot: spot({ path: '/hai' }) }),
    press('Hai', { spot: spot({ path: '/hai' }) }),
  ]
  const two = toDraft({ id: 'ghi-thu', acts }, { at: '2026-11-22T08:00:00.000Z', day: '2026-11-22' })
  expect(editDraft(two, { type: 'merge', step: 'b1' })).toBe(two)
  expect(editDraft(START, { type: 'merge', step: 'b3' })).toBe(START)
})

test('a step that is deleted takes the ways to it along', () => {
  const ways = [{ id: 'n1', when: [{ shows: button('Ba') }], to: 'b3' }] as NonNullable<DraftStep['branches']>
  const { steps } = editDraft(at(0, { branches: ways }), { type: 'delete', step: 'b3' })
  expect(steps[0]?.branches).toBeUndefined()
})

test('a new way from a step leads past the next one; from the last but one to the last', () => {
  const when = { shows: button('Khác') }
  const to = (step: string) =>
    editDraft(START, { type: 'branch', step, when }).steps.find((it) => it.id === step)?.branches
  expect(to('b1')).toEqual([{ id: 'n1', when: [when], to: 'b3' }])
  expect(to('b4')).toEqual([{ id: 'n1', when: [when], to: 'b3' }])
})

test('a place pointed at is the step’s own, or a condition of it or of a way from it; without words it is no condition', () => {
  const picked = { target: button('Khác'), kind: 'press', label: 'Khác', page: null, sure: 'sure', alike: [] } as const
  const shows = [{ shows: button('Khác') }]
  expect(pickedEdit(START, 'b1', 'target', { ...picked, alike: [] })).toMatchObject({ type: 'target', step: 'b1' })
  expect(pickedEdit(START, 'b1', 'when', { ...picked, alike: [] })).toEqual({ type: 'when', step: 'b1', when: shows })
  expect(pickedEdit(START, 'b1', 'branch', { ...picked, alike: [] })).toMatchObject({ type: 'branch', when: shows[0] })
  const nameless = { ...picked, target: { role: 'button', css: ['.x'] }, alike: [] } as Picked
  expect(pickedEdit(START, 'b1', 'when', nameless)).toBeNull()
})

test('a tour whose first page is left with no step begins on the page of its first step', () => {
  const acts = [
    press('Một'),
    act('arrive', { spot: spot({ path: '/hai' }) }),
    press('Hai', { spot: spot({ path: '/hai' }) }),
  ]
  const two = toDraft({ id: 'ghi-thu', acts }, { at: '2026-11-22T08:00:00.000Z', day: '2026-11-22' })
  expect(two.start).toBe('ghi-thu/trang-1')
  expect(editDraft(two, { type: 'delete', step: 'b1' }).start).toBe('ghi-thu/trang-2')
  expect(editDraft(two, { type: 'delete', step: 'b2' }).start).toBe('ghi-thu/trang-1')
})

test('another target brings its own way of being done, and the sentence quotes its name', () => {
  const picked = { target: field('Họ và tên'), kind: 'fill' as const, label: 'Họ và tên' }
  const [step] = editDraft(START, { type: 'target', step: 'b1', picked }).steps
  expect(step).toMatchObject({ target: field('Họ và tên'), done: { on: 'filled' }, do: { vi: 'Bấm “Họ và tên”.' } })
  const led = at(0, { done: { on: 'page', page: 'ghi-thu/trang-9' } })
  expect(editDraft(led, { type: 'target', step: 'b1', picked }).steps[0]?.done.on).toBe('page')
  expect(editDraft(START, { type: 'target', step: 'b1', picked: null }).steps[0]).toMatchObject({
    done: { on: 'next' },
  })
})

test('a list that is a button is done once it asks no more; one that is called otherwise only can be pressed', () => {
  const list = (name: string) => ({ target: button(name), kind: 'choose' as const, label: name })
  const done = (name: string) => editDraft(START, { type: 'target', step: 'b1', picked: list(name) }).steps[0]?.done
  expect(done('-- Chọn Phường/Xã --')).toEqual({ on: 'gone', target: button('-- Chọn Phường/Xã --') })
  expect(done('Phường Một')).toEqual({ on: 'click' })
})

test('what is cited from a source that is removed rests on the recording again', () => {
  const source = { id: 'nguon-1', title: { vi: 'NĐ', en: 'Decree' }, date: '2026-01-01', confidence: 'press' as const }
  const fact = { id: 'm1', text: { vi: 'Ảnh', en: 'Photo' }, source: 'nguon-1' }
  let draft = editDraft(START, { type: 'source', at: 0, source })
  draft = editDraft(draft, { type: 'fact', list: 'prepare', fact })
  draft = editDraft(draft, { type: 'source', at: 0, source: null })
  expect(draft.facts?.prepare?.[0]?.source).toBe('ghi-lai')
})

test('of two steps made one, what opens the way leads to what it led to before', () => {
  const opener = button('Thao tác')
  const [one] = START.steps
  const merged = (which: number) =>
    editDraft(at(which, { reveal: [opener] }), { type: 'merge', step: one?.id ?? '' }).steps[0]
  expect(merged(1)?.reveal).toEqual([opener])
  // The second points elsewhere: what opened the way to the first has nothing to do with it.
  expect(merged(0)?.target).not.toEqual(one?.target)
  expect(merged(0)?.reveal).toBeUndefined()
})
