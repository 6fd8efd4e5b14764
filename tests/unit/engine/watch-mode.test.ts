import { expect, test } from 'vitest'
import { advance } from '#engine/advance.ts'
import { startSession } from '#engine/start-session.ts'
import { toView } from '#engine/to-view.ts'
import type { Mode } from '#schema/event.ts'
import type { Button, TourInput } from '#schema/session.ts'
import { tour } from '#schema/tour.ts'

const base = { do: 'Làm.', source: 's' }
const next = { on: 'next' }
const TOUR = tour.parse({
  id: 'bai',
  title: 'Bài',
  summary: 'Tóm tắt.',
  version: 1,
  start: 'mau/a',
  verified: null,
  uses: [],
  steps: [
    { ...base, id: 'a1', page: 'mau/a', done: next },
    { ...base, id: 'a2', page: 'mau/a', done: { on: 'page', page: 'mau/b' } },
    { ...base, id: 'b1', page: 'mau/b', done: next },
    { ...base, id: 'b2', page: 'mau/b', done: next },
  ],
})

function play(mode: Mode = 'watch') {
  let session = startSession('mau', TOUR, mode, 'a', 1, '2026-01-01T08:00:00.000Z')
  const types: string[] = []
  let n = 0
  const take = (input: TourInput) => {
    const after = advance(TOUR, session, input, `i${n++}`, '2026-01-01T08:00:00.000Z')
    session = after.session
    types.push(...after.events.map((it) => it.type))
  }
  const see = (page: 'mau/a' | 'mau/b') =>
    take({
      type: 'observed',
      frame: 0,
      page,
      facts: Object.fromEntries(
        TOUR.steps.filter((it) => it.page === page).map((it) => [it.id, { held: false, wanted: true, branch: -1 }]),
      ),
      arrived: true,
      settled: true,
    })
  const press = (button: Button) => take({ type: 'pressed', button, step: session.step })
  see('mau/a')
  return { see, press, types, now: () => session, view: () => toView(TOUR, session) }
}

test('one step is done, and then it waits', () => {
  const run = play()
  run.press('step')
  expect(run.now()).toMatchObject({ status: 'running', step: 'a1' })
  run.press('next')
  expect(run.now()).toMatchObject({ status: 'paused', step: 'a2', outcomes: { a1: 'watched' } })
  run.press('step')
  expect(run.now().status).toBe('running')
  run.see('mau/b')
  expect(run.now()).toMatchObject({ status: 'paused', step: 'b1' })
  run.press('resume')
  run.press('next')
  expect(run.now()).toMatchObject({ status: 'running', step: 'b2' })
  expect(run.types.filter((it) => it.startsWith('tour-'))).toEqual([
    'tour-started',
    'tour-paused',
    'tour-resumed',
    'tour-paused',
    'tour-resumed',
  ])
})

test('back goes to a step whose page is still open, shows it once more and waits; what a page has done stays done', () => {
  const run = play()
  run.press('next')
  expect(run.view().canBack).toBe(true)
  run.press('pause')
  run.press('back')
  expect(run.now()).toMatchObject({ status: 'running', step: 'a1', held: 'a1' })
  run.press('next')
  expect(run.now()).toMatchObject({ status: 'paused', step: 'a2' })
  run.see('mau/b')
  run.press('resume')
  expect(run.now().step).toBe('b1')
  expect(run.view().canBack).toBe(false)
  run.press('back')
  expect(run.now().step).toBe('b1')
})

test('the last step ends the tour and not in a pause', () => {
  const run = play()
  run.press('next')
  run.see('mau/b')
  run.press('next')
  run.press('step')
  run.press('next')
  expect(run.now().status).toBe('finished')
  expect(new Set(Object.values(run.now().outcomes))).toEqual(new Set(['watched']))
})

test.each(['practise', 'test', 'real'] as const)('in mode %s there is no such button', (mode) => {
  const run = play(mode)
  const before = { ...run.now() }
  run.press('step')
  expect(run.now()).toMatchObject({ status: before.status, step: before.step, stepwise: false })
  run.press('pause')
  run.press('step')
  run.press('back')
  expect(run.now().status).toBe('paused')
})
