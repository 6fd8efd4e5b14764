import { expect, test } from 'vitest'
import type { StepCheck, Verdict } from '#schema/step-check.ts'
import { type Checks, checkRows, gatherChecks, isFullPass } from '#studio/gather-checks.ts'
import { toDraft } from '#studio/to-draft.ts'
import { toPackFile } from '#studio/to-pack-file.ts'
import { keepMark, withMark } from '#studio/verified-mark.ts'
import { press } from './sample-acts.ts'

const STEPS = [
  { id: 'b1', page: 'ghi/mot', target: { role: 'button' as const, names: ['Một'] } },
  { id: 'b2', page: 'ghi/hai' },
]
const said = (step: string, verdict: Verdict, real = true): StepCheck => ({ step, verdict, real })
const after = (...looks: StepCheck[][]) => looks.reduce<Checks>((before, now) => gatherChecks(before, STEPS, now), {})
const verdicts = (...looks: StepCheck[][]) => checkRows(STEPS, after(...looks)).map((it) => it.verdict)

test('going through the tour in another tab fills the list; what was found stays found', () => {
  expect(verdicts([])).toEqual(['not-open', 'not-open'])
  expect(verdicts([said('b1', 'found')], [said('b2', 'missing')])).toEqual(['found', 'missing'])
  expect(verdicts([said('b1', 'found')], [said('b1', 'missing')])).toEqual(['found', 'not-open'])
})

test('what was not found is judged anew at each look; of several frames the best counts', () => {
  expect(verdicts([said('b1', 'unsure')], [said('b1', 'missing')])[0]).toBe('missing')
  expect(verdicts([said('b1', 'wrong-page')], [said('b1', 'missing'), said('b1', 'unsure')])[0]).toBe('unsure')
})

test('found on the portal itself is worth more than found on a practice page, whichever is seen later', () => {
  const real = (...looks: StepCheck[][]) => checkRows(STEPS, after(...looks))[0]?.real
  expect(real([said('b1', 'found', false), said('b1', 'found', true)])).toBe(true)
  expect(real([said('b1', 'found', true)], [said('b1', 'found', false)])).toBe(true)
  expect(real([said('b1', 'found', false)], [said('b1', 'found', true)])).toBe(true)
})

test('a step that points elsewhere now has not been seen', () => {
  const seen = after([said('b1', 'found'), said('b2', 'found')])
  const changed = STEPS.map((it) =>
    it.id === 'b1' ? { ...it, target: { role: 'button' as const, names: ['Khác'] } } : it,
  )
  expect(checkRows(changed, seen).map((it) => it.verdict)).toEqual(['not-open', 'found'])
  expect(Object.keys(gatherChecks(seen, changed, []))).toEqual(['b2'])
})

test('only every step on the portal itself is a full pass', () => {
  const pass = (...looks: StepCheck[][]) => isFullPass(checkRows(STEPS, after(...looks)))
  expect(pass([said('b1', 'found'), said('b2', 'found')])).toBe(true)
  expect(pass([said('b1', 'found'), said('b2', 'found', false)])).toBe(false)
  expect(pass([said('b1', 'found'), said('b2', 'unsure')])).toBe(false)
  expect(pass([said('b1', 'found')])).toBe(false)
  expect(
    pass([said('b1', 'found', false), said('b2', 'found', false)], [said('b1', 'found'), said('b2', 'found')]),
  ).toBe(true)
  expect(isFullPass([])).toBe(false)
})

const DRAFT = toDraft({ id: 'ghi-thu', acts: [press('Một')] }, { at: '2026-11-22T08:00:00.000Z', day: '2026-11-22' })

test('the mark is in the pack, and any change of a step or page takes it off', () => {
  expect(toPackFile(DRAFT).tours[0]?.verified).toBeNull()
  const marked = withMark(DRAFT, '2026-11-23')
  expect(toPackFile(marked).tours[0]?.verified).toBe('2026-11-23')
  expect(keepMark(marked, { ...marked, by: 'Tổ CNSCĐ' }).verified).toBe('2026-11-23')
  expect(keepMark(marked, { ...marked, steps: [...marked.steps] }).verified).toBeUndefined()
  expect(keepMark(marked, { ...marked, pages: [] }).verified).toBeUndefined()
})
