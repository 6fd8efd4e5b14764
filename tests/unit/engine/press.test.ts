import { expect, test } from 'vitest'
import { createRun, makeTour, SAMPLE } from './sample-tour.ts'

const target = { role: 'button', names: ['Nút'] }

test('Next on a step the page has not shown as done is the learner’s word', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  run.press('next')
  expect(run.session.outcomes.mo).toBe('said')
})

test('a press meant for an earlier step does nothing', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  run.press('next')
  expect(run.press('next', 'mo').step).toBe('go')
})

test('Back opens the step before, which then waits though the page shows it as done', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  run.see('p/b', { go: { held: true } })
  expect(run.session.step).toBe('dong-y')
  run.press('back')
  expect(run.session.step).toBe('go')
  expect(run.see('p/b', { go: { held: true } }, { arrived: false }).step).toBe('go')
  expect(run.press('next').step).toBe('dong-y')
})

test('Back on the first step does nothing', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  expect(run.press('back').step).toBe('mo')
})

test('only an optional step can be skipped', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  expect(run.press('skip').step).toBe('mo')
  run.see('p/d')
  run.see('p/khung', {}, { frame: 4, arrived: false })
  expect(run.session.step).toBe('khung')
  run.press('skip')
  expect(run.session.outcomes.khung).toBe('skipped')
})

test('a paused tour hears nothing but resume, leave, restart and being lost', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  run.press('pause')
  run.press('next')
  expect(run.see('p/b').step).toBe('mo')
  expect(run.session.status).toBe('paused')
  expect(run.press('resume').step).toBe('go')
  expect(run.session.status).toBe('running')
})

test('a tour that was left stays left', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  run.press('leave')
  run.press('resume')
  expect(run.session.status).toBe('left')
})

test('restart begins again from the step that fits', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  run.see('p/b')
  run.press('restart')
  expect(run.session.outcomes).toEqual({ mo: 'already' })
  expect(run.session.step).toBe('go')
  expect(run.events.some((it) => it.type === 'tour-restarted')).toBe(true)
})

test('a branch whose condition the page shows is taken; without it the next step follows', () => {
  const tour = makeTour([
    {
      id: 'a',
      page: 'p/a',
      target,
      done: { on: 'click' },
      branches: [{ when: [{ hides: target }], to: 'c' }],
    } as never,
    { id: 'b', page: 'p/a' },
    { id: 'c', page: 'p/a' },
  ])
  const taken = createRun(tour)
  taken.see('p/a', { a: { branch: 0 } })
  expect(taken.give({ type: 'clicked', step: 'a' }).step).toBe('c')
  const straight = createRun(tour)
  straight.see('p/a')
  expect(straight.give({ type: 'clicked', step: 'a' }).step).toBe('b')
})

test('what the learner says of a target we are not sure of holds for the attempt, and is logged', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  run.give({ type: 'trouble', step: 'mo', kind: 'unsure' })
  expect(run.press('this-one').vouched).toEqual({ mo: 'yes' })
  expect(run.press('not-this').vouched).toEqual({ mo: 'no' })
  expect(run.press('this-one', 'go').vouched).toEqual({ mo: 'no' })
  expect(run.events.map((it) => it.type).slice(-3)).toEqual(['target-unsure', 'target-confirmed', 'target-refused'])
  expect(run.press('restart').vouched).toEqual({})
})

test('trouble with a step that has passed is not logged', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  const before = run.events.length
  run.give({ type: 'trouble', step: 'go', kind: 'missing' })
  expect(run.events.length).toBe(before)
})

test('whoever is lost while paused goes on, where the page in front belongs', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  run.press('pause')
  run.see('p/b')
  expect(run.press('lost').step).toBe('go')
  expect(run.session.status).toBe('running')
})
