import { expect, test } from 'vitest'
import { advance } from '#engine/advance.ts'
import { startSession } from '#engine/start-session.ts'
import { toView } from '#engine/to-view.ts'
import { parse } from '#schema/parse.ts'
import { tour as schema, type Tour } from '#schema/tour.ts'
import { createRun, makeTour } from './sample-tour.ts'

const steps = ['a1', 'a2', 'b1', 'b2', 'c1'].map((id) => ({ id, page: `p/${id[0]}` }))
const segments = [
  { id: 'a', title: 'Phần A', from: 'a1', check: ['Xong A.'] },
  { id: 'b', title: 'Phần B', from: 'b1', check: ['Xong B.'] },
  { id: 'c', title: 'Phần C', from: 'c1' },
]
const CHAIN: Tour = { ...makeTour(steps), segments }

function toEndOfA(run: ReturnType<typeof createRun>) {
  run.see('p/a')
  run.press('next')
  run.press('next')
}

test('between two segments the checklist of the one that is done stands, and pressing on goes to the next', () => {
  const run = createRun(CHAIN)
  run.see('p/a')
  expect(toView(CHAIN, run.session).segment).toMatchObject({ number: 1, total: 3, title: 'Phần A' })
  run.press('next')
  expect(toView(CHAIN, run.session).situation).toBe('guiding')
  run.press('next')
  run.see('p/b')
  const view = toView(CHAIN, run.session)
  expect(view).toMatchObject({ situation: 'resting', step: { id: 'b1' } })
  expect(view.segment).toMatchObject({ number: 1, title: 'Phần A', check: ['Xong A.'], next: 'Phần B' })
  run.press('onward')
  expect(toView(CHAIN, run.session)).toMatchObject({ situation: 'guiding', step: { id: 'b1' }, segment: { number: 2 } })
})

test('pressing on says nothing of a step: no event, and the log stays as it is', () => {
  const run = createRun(CHAIN)
  toEndOfA(run)
  const before = run.events.length
  run.press('onward')
  expect(run.events.length).toBe(before)
})

test('whoever works on without pressing has gone on', () => {
  const run = createRun(CHAIN)
  toEndOfA(run)
  run.see('p/b')
  run.see('p/b', { b1: { held: true } })
  expect(toView(CHAIN, run.session)).toMatchObject({ situation: 'guiding', step: { id: 'b2' } })
})

test('the checklist outlives a stopped background and a pause', () => {
  const run = createRun(CHAIN)
  toEndOfA(run)
  run.see('p/b')
  run.press('pause')
  expect(toView(CHAIN, run.session).situation).toBe('paused')
  const again = structuredClone(run.session)
  expect(again.rest).toBe('a')
  run.press('resume')
  expect(toView(CHAIN, run.session).situation).toBe('resting')
})

test('going back, starting again and being led elsewhere leave the checklist behind', () => {
  for (const leave of [
    (run: ReturnType<typeof createRun>) => run.press('back'),
    (run: ReturnType<typeof createRun>) => run.press('restart'),
    (run: ReturnType<typeof createRun>) => run.see('p/c'),
  ]) {
    const run = createRun(CHAIN)
    toEndOfA(run)
    leave(run)
    expect(run.session.rest).toBeNull()
  }
})

test('a segment that was not needed is not said to be done', () => {
  const run = createRun(CHAIN)
  run.see('p/a', { a1: { wanted: false }, a2: { wanted: false } })
  expect(run.session).toMatchObject({ step: 'b1', rest: null })
})

test('in a test, and where the tour plays itself, nothing stands between', () => {
  for (const mode of ['test', 'watch'] as const) {
    let session = startSession('p', CHAIN, mode, 'lan-1', 1, '2026-01-01T00:00:00Z')
    const facts = Object.fromEntries(['a1', 'a2'].map((id) => [id, { held: true, wanted: true, branch: -1 }]))
    for (const [n, settled] of [false, true].entries())
      session = advance(
        CHAIN,
        session,
        { type: 'observed', frame: 0, page: 'p/a', facts, arrived: true, settled },
        `i${n}`,
        '2026-01-01T00:00:01Z',
      ).session
    expect(session.rest, mode).toBeNull()
  }
})

test('segments are in order, begin with the tour, hold at most seven steps and say what is true after them', () => {
  const read = (segments: unknown, count = 5) => {
    const many = Array.from({ length: count }, (_, n) => ({ id: `a${n}`, page: 'p/a' }))
    const made = parse(schema, { ...makeTour(count === 5 ? steps : many), segments })
    return 'faults' in made ? made.faults.join('\n') : ''
  }
  expect(read(segments)).toBe('')
  expect(read([segments[1], segments[2]])).toContain('the first segment begins at the first step')
  expect(read([segments[0], segments[2], { ...segments[1], check: ['x'] }])).toContain('in order')
  expect(read([{ ...segments[0], check: undefined }, segments[2]])).toContain('no "check"')
  expect(read([segments[0], { ...segments[2], from: 'z9' }])).toContain('not here')
  expect(
    read(
      [
        { id: 'a', title: 'A', from: 'a0', check: ['x'] },
        { id: 'b', title: 'B', from: 'a8' },
      ],
      9,
    ),
  ).toContain('8 steps, more than 7')
})

test('a test knows no rest between its segments', () => {
  const click = { target: { role: 'button', names: ['Nút'] }, done: { on: 'click' } } as const
  const tour: Tour = { ...makeTour(steps.map((it) => ({ ...it, ...click }) as never)), segments }
  for (const mode of ['practise', 'test'] as const) {
    let session = startSession('p', tour, mode, 'a', 1, '2026-01-01T08:00:00.000Z')
    for (const step of ['a1', 'a2'])
      session = advance(tour, session, { type: 'clicked', step }, step, '2026-01-01T08:00:01.000Z').session
    expect([session.step, session.rest], mode).toEqual(['b1', mode === 'test' ? null : 'a'])
  }
})
