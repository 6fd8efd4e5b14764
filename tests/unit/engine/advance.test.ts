import { expect, test } from 'vitest'
import { advance } from '#engine/advance.ts'
import { createRun, makeTour, SAMPLE } from './sample-tour.ts'

const target = { role: 'button', names: ['Nút'] }

test('a tour is followed from its first page to its last step', () => {
  const run = createRun(SAMPLE)
  expect(run.see('p/a').step).toBe('mo')
  expect(run.see('p/b', { 'dong-y': { wanted: false } }).step).toBe('go')
  expect(run.see('p/b', { go: { held: true }, 'dong-y': { wanted: false } }, { arrived: false }).step).toBe('dang-nhap')
  expect(run.see('p/c#nhap').step).toBe('dang-nhap')
  run.see('p/d', {}, { settled: false })
  expect(run.see('p/khung', {}, { frame: 3, arrived: false }).step).toBe('khung')
  expect(run.give({ type: 'clicked', step: 'khung' }).step).toBe('xem')
  expect(run.press('next').status).toBe('finished')
  expect(run.session.outcomes).toEqual({
    mo: 'done',
    go: 'done',
    'dong-y': 'not-needed',
    'dang-nhap': 'done',
    khung: 'done',
    xem: 'done',
  })
  expect(run.events.map((it) => it.type).filter((it) => it.startsWith('tour'))).toEqual([
    'tour-started',
    'tour-finished',
  ])
})

test('an input sent twice changes nothing the second time', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  const input = { type: 'pressed', button: 'next', step: 'mo' } as const
  const once = run.give(input, 'cung-mot-lan')
  const count = run.events.length
  expect(run.give(input, 'cung-mot-lan')).toEqual(once)
  expect(run.events).toHaveLength(count)
})

test('events are numbered without gaps and carry ids made from the input', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  run.press('why')
  run.press('next')
  expect(run.events.map((it) => it.seq)).toEqual(run.events.map((_, n) => n))
  expect(new Set(run.events.map((it) => it.id)).size).toBe(run.events.length)
})

test('a field that was filled when the learner came is done already; one filled before their eyes is done', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  run.see('p/b', { go: { held: true } })
  expect(run.session.outcomes.go).toBe('already')
})

test('a dialog that comes late brings its step back', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  run.see('p/b', { 'dong-y': { wanted: false } })
  run.press('next')
  expect(run.session.outcomes['dong-y']).toBe('not-needed')
  run.see('p/b', { go: { held: true } }, { arrived: false, settled: false })
  expect(run.session.step).toBe('dong-y')
})

test('a dialog that comes late is shown when nothing was proven since', () => {
  const tour = makeTour([
    { id: 'hoi', page: 'p/a', when: [{ shows: target }], target, done: { on: 'click' } } as never,
    { id: 'sau', page: 'p/a', target, done: { on: 'page', page: 'p/b' } } as never,
  ])
  const run = createRun(tour)
  expect(run.see('p/a', { hoi: { wanted: false } }).step).toBe('sau')
  expect(run.see('p/a', { hoi: { wanted: true } }, { arrived: false }).step).toBe('hoi')
})

test('a frame that loads late is gone back to: its steps were not the learner’s to skip', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  run.see('p/d')
  expect(run.session.step).toBe('xem')
  expect(run.see('p/khung', {}, { frame: 2, arrived: false }).step).toBe('khung')
})

test('a learner who goes ahead is followed, and what they jumped over is marked as passed by themselves', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  run.see('p/c#nhap')
  expect(run.session.step).toBe('dang-nhap')
  expect(run.session.outcomes).toMatchObject({ mo: 'passed', go: 'passed' })
})

test('nothing is decided before the page has settled', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  expect(run.see('p/c#nhap', {}, { settled: false }).step).toBe('mo')
})

test('a learner who goes back finds the steps of that page open again', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  run.see('p/b')
  run.press('next')
  run.press('next')
  run.see('p/c#nhap')
  expect(run.session.step).toBe('dang-nhap')
  expect(run.see('p/b').step).toBe('go')
  expect(run.events.at(-1)?.type).toBe('resynced')
})

test('a page of no step leads astray, and the next page of the tour leads back', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  expect(run.see(null).astray).toBe(true)
  expect(run.session.step).toBe('mo')
  expect(run.see('p/a').astray).toBe(false)
})

test('after a step is done the tour waits for the next page instead of running back', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  run.see('p/b', { 'dong-y': { wanted: false } })
  run.see('p/b', { go: { held: true }, 'dong-y': { wanted: false } }, { arrived: false })
  run.see('p/b', { go: { held: true }, 'dong-y': { wanted: false } }, { arrived: false, settled: true })
  expect(run.session.step).toBe('dang-nhap')
  expect(run.session.astray).toBe(false)
})

test('“Tôi bị lạc” looks for a step that fits even where the tour would wait', () => {
  const run = createRun(SAMPLE)
  run.see('p/a')
  run.see('p/b')
  run.press('next')
  run.press('next')
  expect(run.session.step).toBe('dang-nhap')
  expect(run.press('lost').step).toBe('go')
  expect(run.session.helped).toContain('dang-nhap')
})

test('a step of the person alone is never ended by a click', () => {
  const run = createRun(SAMPLE)
  run.see('p/c#nhap')
  expect(run.give({ type: 'clicked', step: 'dang-nhap' }).step).toBe('dang-nhap')
})

test('a second log-in does not lead back to the first one, which was passed over', () => {
  const tour = makeTour([
    { id: 'chia-se-1', page: 'v/x#chia-se', own: 'log-in', done: { on: 'page', page: 'p/a' } } as never,
    { id: 'tim', page: 'p/a', target, done: { on: 'page', page: 'v/x#chia-se' } } as never,
    { id: 'chia-se-2', page: 'v/x#chia-se', own: 'log-in', done: { on: 'page', page: 'p/b' } } as never,
  ])
  const run = createRun(tour)
  expect(run.see('p/a').step).toBe('tim')
  expect(run.see('v/x#chia-se').step).toBe('chia-se-2')
})

test('the machine is pure: the session it was given is not touched', () => {
  const run = createRun(SAMPLE)
  const before = structuredClone(run.session)
  const frozen = Object.freeze(run.session)
  advance(SAMPLE, frozen, { type: 'pressed', button: 'next', step: 'mo' }, 'x', '2026-01-01T00:00:00.000Z')
  expect(frozen).toEqual(before)
})

test('back on a page that comes twice in a tour, it goes on at the later of the two', () => {
  const run = createRun(
    makeTour(['p/a', 'p/b', 'p/a', 'p/c'].map((page, at) => ({ id: `${'mot hai ba bon'.split(' ')[at]}`, page }))),
  )
  for (let n = 0; n < 3; n++) run.press('next')
  run.see('p/c')
  expect(run.session.step).toBe('bon')
  run.see('p/a')
  expect(run.session.step).toBe('ba')
})
