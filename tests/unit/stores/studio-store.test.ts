import { expect, test } from 'vitest'
import type { Draft } from '#schema/draft.ts'
import { createStudioStore } from '#stores/studio-store.ts'
import { toDraft } from '#studio/to-draft.ts'
import { fill, press } from '../studio/sample-acts.ts'

const DRAFT = toDraft(
  { id: 'ghi-thu', acts: [press('Một'), fill('Hai')] },
  { at: '2026-11-22T08:00:00.000Z', day: '2026-11-22' },
)

/** A disk that writes when it is told to. */
function open() {
  const asked: { draft: Draft; done(): void; failed(): void }[] = []
  const write = (draft: Draft) =>
    new Promise<void>((ok, no) => asked.push({ draft, done: () => ok(), failed: () => no(new Error('full')) }))
  const store = createStudioStore({ write, now: () => '2026-11-22T09:00:00.000Z' })
  store.getState().open(DRAFT)
  const type = (vi: string) => store.getState().edit({ type: 'step', step: 'b1', text: 'do', words: { vi } })
  const settle = () => new Promise((done) => setTimeout(done, 0))
  const kept = () => store.getState().kept
  return { store, asked, type, settle, kept }
}

test('every change is written at once; while one is being written only the newest waits, and “saved” is said of that', async () => {
  const { asked, type, settle, kept } = open()
  for (const text of ['a', 'ab', 'abc', 'abcd']) type(text)
  expect(asked.map((it) => it.draft.steps[0]?.do.vi)).toEqual(['a'])
  asked[0]?.done()
  await settle()
  expect(asked.map((it) => it.draft.steps[0]?.do.vi)).toEqual(['a', 'abcd'])
  expect(kept()).toBe('writing')
  asked[1]?.done()
  await settle()
  expect(kept()).toBe('yes')
})

test('what could not be written is said, unless something newer could be', async () => {
  const { asked, type, settle, kept } = open()
  type('a')
  type('ab')
  asked[0]?.failed()
  await settle()
  expect(kept()).toBe('writing')
  asked[1]?.failed()
  await settle()
  expect(kept()).toBe('no')
  type('abc')
  asked[2]?.done()
  await settle()
  expect(kept()).toBe('yes')
})

test('another draft that is opened meanwhile does not take the place of one that waits', async () => {
  const { store, asked, type, settle } = open()
  type('a')
  type('ab')
  store.getState().open({ ...DRAFT, id: 'ghi-khac' })
  type('x')
  asked[0]?.done()
  await settle()
  asked[1]?.done()
  await settle()
  expect(asked.map((it) => [it.draft.id, it.draft.steps[0]?.do.vi])).toEqual([
    ['ghi-thu', 'a'],
    ['ghi-thu', 'ab'],
    ['ghi-khac', 'x'],
  ])
})

const said = (draft: Draft, vi: string, changedAt: string): Draft => ({
  ...draft,
  changedAt,
  steps: draft.steps.map((it) => ({ ...it, do: { ...it.do, vi } })),
})

test('what another window writes of the same draft is shown, and can be taken back; what is older, or our own, is not', () => {
  const { store, asked, type } = open()
  const now = () => store.getState().history?.now.steps[0]?.do.vi
  type('của ta')
  const [own] = asked
  if (own) store.getState().adopt('ghi-thu', own.draft)
  store.getState().adopt('ghi-thu', said(DRAFT, 'cũ', '2026-11-22T08:59:00.000Z'))
  store.getState().adopt('ghi-khac', said(DRAFT, 'khác', '2026-11-22T09:30:00.000Z'))
  expect(now()).toBe('của ta')
  store.getState().adopt('ghi-thu', said(DRAFT, 'của họ', '2026-11-22T09:30:00.000Z'))
  expect(now()).toBe('của họ')
  store.getState().adopt('ghi-thu', said(DRAFT, 'trước đó', '2026-11-22T09:20:00.000Z'))
  expect(now()).toBe('của họ')
  store.getState().undo()
  expect(now()).toBe('của ta')
})

test('a draft that another window has deleted is closed, and not written again', () => {
  const { store, asked } = open()
  store.getState().adopt('ghi-thu', null)
  expect(store.getState().history).toBeNull()
  store.getState().undo()
  expect(asked).toEqual([])
})

test('closed and opened again before the disk has it, the draft is as it was left, and is written again', async () => {
  const { store, asked, type, settle, kept } = open()
  type('a')
  asked[0]?.failed()
  await settle()
  store.getState().open(null)
  store.getState().open(DRAFT)
  expect(store.getState().history?.now.steps[0]?.do.vi).toBe('a')
  expect(kept()).toBe('writing')
  asked[1]?.done()
  await settle()
  expect(kept()).toBe('yes')
  const newer = said(DRAFT, 'của họ', '2026-11-22T10:00:00.000Z')
  store.getState().open(newer)
  expect(store.getState().history?.now).toBe(newer)
})

test('a step back is written down like any other change', async () => {
  const { store, asked, type, settle } = open()
  type('a')
  asked[0]?.done()
  await settle()
  store.getState().undo()
  expect(asked[1]?.draft.steps).toEqual(DRAFT.steps)
})
