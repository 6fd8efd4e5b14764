import { expect, it, test } from 'vitest'
import { readPackText } from '#catalog/read-pack-file.ts'
import { type Draft, draft as schema } from '#schema/draft.ts'
import { upgradeDraft } from '#schema/upgrade-draft.ts'
import { checkDraft } from '#studio/check-draft.ts'
import { checkWriting } from '#studio/check-writing.ts'
import { type Edit, editDraft } from '#studio/edit-draft.ts'
import { placesOf } from '#studio/edit-segments.ts'
import { change, redo, startHistory, undo } from '#studio/history.ts'
import { toPackFile } from '#studio/to-pack-file.ts'
import { toTour } from '#studio/to-tour.ts'
import { sampleDraft } from '../../support/seed-draft.ts'

const HOST = 'man-hinh.luyen-tap.localhost'
const page = (id: string) => ({
  ...{ id, name: `Trang ${id}`, nameEn: `Page ${id}` },
  url: [{ hostname: HOST, pathname: `/${id}.html` }],
  examples: [`http://${HOST}/${id}.html`],
})
/** A draft of steps, one letter each, on the page of that letter. */
const on = (pages: string): Draft =>
  sampleDraft(
    [...pages].map((letter, at) => ({
      id: `b${at + 1}`,
      page: `ghi-thu/${letter}`,
      do: { vi: `Làm việc ${at + 1}.`, en: `Do thing ${at + 1}.` },
      done: { on: 'next' },
    })),
    { hosts: [HOST], pages: [...new Set(pages)].map(page) },
  )
const after = (start: Draft, ...edits: Edit[]) => edits.reduce(editDraft, start)
const lengths = (draft: Draft) =>
  (draft.segments ?? []).map(({ id }) => {
    const [from, to] = placesOf(draft, id)
    return to - from
  })
const froms = (draft: Draft) => draft.segments?.map((it) => it.from)
const kinds = (draft: Draft) => checkDraft(draft).map((it) => it.kind)
const named = (id: string): Edit => ({ type: 'segment', segment: id, words: { vi: `Phần ${id}`, en: `Part ${id}` } })

test('what is proposed is short, few, cut at pages, named, with something to look at again, and can be handed out', () => {
  expect(after(on('aaaaaaa'), { type: 'propose-segments' }).segments, 'short enough').toBeUndefined()
  expect(kinds(on('aaaaaaa'))).not.toContain('undivided')
  expect(kinds(on('aaaaaaaa'))).toContain('undivided')
  const one = after(on('aaaaaaaa'), { type: 'propose-segments' })
  expect(lengths(one)).toEqual([4, 4])
  expect(one.segments?.map((it) => it.title.vi)).toEqual(['Trang a (1)', 'Trang a (2)'])
  const others = after({ ...on('aaaaaaab'), pages: [] }, { type: 'propose-segments' })
  expect(others.segments?.[0]?.title).toEqual({ vi: 'Làm việc 1', en: 'Do thing 1' })
  const draft = after(on('aaaaabbbbbbb'), { type: 'propose-segments' })
  expect(lengths(draft)).toEqual([5, 7])
  expect(draft.segments?.[0]).toMatchObject({
    title: { vi: 'Trang a', en: 'Page a' },
    check: [{ text: { vi: 'Đã xong: Làm việc 5.', en: 'Done: Do thing 5.' } }],
  })
  expect(checkDraft(draft).filter((it) => it.must)).toEqual([])
})

test('parts go out with the pack and come in as they were, in both languages; nothing of the editor’s is in it', () => {
  const draft = after(on('aaaaabbbbbbb'), { type: 'propose-segments' }, { type: 'add-check', segment: 'p1' })
  const text = JSON.stringify(toPackFile(draft))
  const read = readPackText(text, [], [])
  expect('reason' in read ? [read.reason.vi, read.fault] : []).toEqual([])
  if (!('pack' in read)) return
  expect(read.pack.tours[0]?.segments).toEqual([
    { id: 'p1', from: 'b1', title: 'Trang a', check: ['Đã xong: Làm việc 5.'] },
    { id: 'p2', from: 'b6', title: 'Trang b' },
  ])
  expect(read.file.locales?.en?.tours?.bai?.segments).toEqual({
    p1: { title: 'Page a', check: ['Done: Do thing 5.'] },
    p2: { title: 'Page b' },
  })
  expect(toTour(draft, 'en').segments?.[1]?.title).toBe('Page b')
})

test('a part begins where somebody says, is joined again, and each change can be taken back', () => {
  let history = startHistory(on('aaaaaa'))
  const edits: Edit[] = [
    { type: 'divide', from: 'b3' },
    named('p1'),
    { type: 'add-check', segment: 'p1' },
    { type: 'segment-check', segment: 'p1', check: 'k1', words: { vi: 'Tên đã đúng.', en: 'The name is right.' } },
    { type: 'divide', from: 'b5' },
    { type: 'join-segment', segment: 'p2' },
  ]
  const seen: Draft[] = [history.now]
  for (const edit of edits) {
    history = change(history, editDraft(history.now, edit), null)
    seen.push(history.now)
  }
  expect(froms(seen[5] as Draft)).toEqual(['b1', 'b3', 'b5'])
  expect(froms(history.now)).toEqual(['b1', 'b5'])
  expect(history.now.segments?.[0]?.check[0]?.text.vi, 'the check of what was joined stays').toBe('Tên đã đúng.')
  expect(after(history.now, { type: 'join-segment', segment: 'p3' }).segments, 'one part is none').toBeUndefined()
  for (const draft of seen.slice(0, -1).reverse()) {
    history = undo(history)
    expect(history.now).toEqual(draft)
  }
  while (history.future.length > 0) history = redo(history)
  expect(history.now).toEqual(seen.at(-1))
})

it.each<[string, Edit, string[] | undefined]>([
  ['the first step of a part is deleted', { type: 'delete', step: 'b3' }, ['b1', 'b4']],
  ['the first of all is deleted', { type: 'delete', step: 'b1' }, ['b2', 'b3']],
  ['a part’s first step is moved within it', { type: 'move', step: 'b3', to: 3 }, ['b1', 'b4']],
  ['it is moved into the part before', { type: 'move', step: 'b3', to: 0 }, ['b3', 'b4']],
  ['a step of the part before is moved into it', { type: 'move', step: 'b1', to: 4 }, ['b2', 'b3']],
  ['the last of the part before is joined with it', { type: 'merge', step: 'b2' }, ['b1', 'b4']],
  ['it is split', { type: 'split', step: 'b3' }, ['b1', 'b3']],
])('parts follow their steps: %s', (_, edit, wanted) => {
  expect(froms(after(on('aaaaa'), { type: 'divide', from: 'b3' }, edit))).toEqual(wanted)
})

test('a part with no step left is no more', () => {
  const draft = after(on('aaa'), { type: 'divide', from: 'b3' }, { type: 'delete', step: 'b3' })
  expect(draft.segments).toBeUndefined()
})

test('what a part lacks is said, and a part that is too long, also by the check of the writing', () => {
  const draft = after(on('aaaaaaaaaa'), { type: 'divide', from: 'b9' })
  const said = checkDraft(draft).filter((it) => it.segment === 'p1')
  expect(said.map((it) => [it.kind, it.must])).toEqual([
    ['long-segment', true],
    ['no-segment-title', true],
    ['no-check', true],
  ])
  expect(checkDraft(draft).filter((it) => it.segment === 'p2')).toMatchObject([{ kind: 'no-segment-title' }])
  const writing = (it: Draft) => checkWriting(it, (text) => [[text]]).filter(({ kind }) => kind === 'long-part')
  expect(writing(draft)).toEqual([{ step: 'b1', kind: 'long-part', words: '8' }])
  expect(writing(on('aaaaaaaa'))).toEqual([{ step: 'b1', kind: 'long-part', words: '8' }])
  expect(writing(on('aaaaaaa'))).toEqual([])
})

test('a draft kept before facts and ways had ids loses nothing', () => {
  const way = { when: [{ shows: { role: 'button', names: ['Một'] } }], to: 'b2' }
  const fact = { text: { vi: 'Ảnh', en: 'Photo' }, source: 'ghi-lai' }
  const now = on('aa')
  const [first, ...rest] = now.steps
  const old = {
    ...now,
    steps: [{ ...first, branches: [way, way] }, ...rest],
    facts: { law: [{ ...fact, article: '3' }] },
  }
  expect(schema.safeParse(old).success, 'as it was kept').toBe(false)
  const read = schema.parse(upgradeDraft(structuredClone(old)))
  expect(read.steps[0]?.branches).toEqual([
    { id: 'n1', ...way },
    { id: 'n2', ...way },
  ])
  expect(read.facts?.law).toEqual([{ id: 'm1', ...fact, article: '3' }])
  expect(schema.parse(upgradeDraft(read)), 'once is enough').toEqual(read)
  for (const other of [null, 3, 'x', [], { steps: 4, facts: { law: 7 } }]) expect(upgradeDraft(other)).toEqual(other)
})
