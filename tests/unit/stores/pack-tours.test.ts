import { expect, test } from 'vitest'
import { readPackText } from '#catalog/read-pack-file.ts'
import { draft } from '#schema/draft.ts'
import { draftOfTour, packTours } from '#stores/pack-tours.ts'
import { checkDraft } from '#studio/check-draft.ts'
import { type Edit, editDraft } from '#studio/edit-draft.ts'
import { toPackFile } from '#studio/to-pack-file.ts'
import { packs, tours } from '../../packs/all-packs.ts'

const WHEN = { at: '2026-11-22T08:00:00.000Z', day: '2026-11-22', fresh: 'abc1234567' }

test.each(tours)(
  '$name as a draft of one’s own is a pack that is taken, and says no more than is known',
  ({ pack, tour }) => {
    const made = draftOfTour(packs, { pack: pack.portal.id, tour: tour.id }, WHEN)?.draft
    expect(draft.safeParse(made).error?.issues ?? []).toEqual([])
    if (!made) return
    expect(checkDraft(made).filter((it) => it.must)).toEqual([])
    const file = toPackFile(made)
    const read = readPackText(JSON.stringify(file), packs, [])
    expect('reason' in read ? [read.reason.vi, read.fault] : []).toEqual([])
    if (!('pack' in read)) return
    // Nobody has recorded it: each step rests on what it rested on, and shows the same place.
    expect(file.portal.sources['ghi-lai']).toBeUndefined()
    const [mine] = read.pack.tours
    const rests = (it: (typeof tour.steps)[number], from: typeof pack.sources) => [
      it.id,
      it.target,
      it.reveal,
      from[it.source],
    ]
    expect(mine?.steps.map((it) => rests(it, read.pack.sources))).toEqual(
      tour.steps.map((it) => rests(it, pack.sources)),
    )
    expect(mine?.verified).toBeNull()
  },
)

test('tours to check are those of every pack, under the name of its portal; imported ones are told apart', () => {
  const [first] = packs
  if (!first) throw new Error('no packs')
  const [own, theirs] = packTours([first, { ...first, imported: 1 }], 'vi')
  expect([own?.imported, theirs?.imported]).toEqual([false, true])
  expect(own?.name).toBe(first.portal.name)
  expect(own?.tours).toEqual(first.tours.map(({ id, title }) => ({ id, title })))
})

const OPENER = { role: 'button' as const, names: ['Thao tác'] }
const [ANY] = tours
const START = ANY && draftOfTour(packs, { pack: ANY.pack.portal.id, tour: ANY.tour.id }, WHEN)?.draft
const AIM = { role: 'button' as const, names: ['Nộp'] }

test.each<[string, (step: string) => Edit]>([
  ['pointing at nothing', (step) => ({ type: 'target', step, picked: null })],
  ['being the person’s own', (step) => ({ type: 'own', step, own: 'passcode' })],
  ['being one with the next', (step) => ({ type: 'merge', step })],
])('a step that was in a menu is taken as any other after %s', (_, edit) => {
  if (!START) throw new Error('no tours')
  const [first, second] = START.steps
  if (!first || !second) throw new Error('no steps')
  const folded = { ...first, own: undefined, target: AIM, reveal: [OPENER], done: { on: 'click' as const } }
  const next = { ...second, own: undefined, page: first.page, target: undefined, done: { on: 'next' as const } }
  const before = JSON.parse(JSON.stringify({ ...START, steps: [folded, next, ...START.steps.slice(2)] }))
  const read = readPackText(JSON.stringify(toPackFile(editDraft(before, edit(first.id)))), packs, [])
  expect('reason' in read ? [read.reason.vi, read.fault] : []).toEqual([])
})

test('what rested on a source that is taken away is still taken', () => {
  if (!START) throw new Error('no tours')
  const without = editDraft(START, { type: 'source', at: 0, source: null })
  const read = readPackText(JSON.stringify(toPackFile(without)), packs, [])
  expect('reason' in read ? [read.reason.vi, read.fault] : []).toEqual([])
})
