import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readableEvents, toAttempts } from '#learning/to-attempts.ts'
import { EVENT_TYPES, OUTCOMES, type TourEvent } from '#schema/event.ts'
import { attemptOf, event } from './sample-events.ts'

const one = (...events: TourEvent[]) => toAttempts(attemptOf(...events))[0]!
const ended = (step: string, seconds: number, outcome: TourEvent['outcome'] = 'done') =>
  event('step-ended', seconds, { step, ...(outcome && { outcome }) })

test('an attempt is one line: what, when, how long, how much', () => {
  const events = [event('tour-started', 0), ended('a', 20), ended('b', 50), event('tour-finished', 50)]
  expect(one(...events)).toEqual({
    attempt: 'lan-1',
    portal: 'p',
    tour: 'bai',
    version: 1,
    mode: 'practise',
    startedAt: '2026-01-01T08:00:00.000Z',
    seconds: 50,
    done: 2,
    helped: 0,
    skipped: 0,
    state: 'finished',
  })
})

test('the time a tour is paused is not time spent', () => {
  const events = [event('tour-started', 0), event('tour-paused', 30), event('tour-resumed', 800), ended('a', 810)]
  expect(one(...events).seconds).toBe(40)
})

test('the time between finishing a tour and beginning it again is not time spent', () => {
  const events = [event('tour-started', 0), event('tour-finished', 60), event('tour-restarted', 600), ended('a', 610)]
  expect(one(...events).seconds).toBe(70)
})

test('a clock that is set back takes nothing away', () => {
  expect(one(event('tour-started', 100), ended('a', 130), ended('b', 10), ended('c', 25)).seconds).toBe(45)
})

test('a learner who went away without pausing is not counted as being at it all day', () => {
  expect(one(event('tour-started', 0), ended('a', 8 * 3600)).seconds).toBe(15 * 60)
})

test('a step counts with its last outcome, and not while it is open again', () => {
  const back = [event('tour-started', 0), ended('a', 1, 'skipped'), event('step-reopened', 2, { step: 'a' })]
  expect(one(...back)).toMatchObject({ done: 0, skipped: 0 })
  expect(one(...back, ended('a', 3))).toMatchObject({ done: 1, skipped: 0 })
})

test('a tour begun again counts from there', () => {
  const events = [event('tour-started', 0), ended('a', 1), ended('b', 2, 'skipped'), event('tour-restarted', 3)]
  expect(one(...events, ended('a', 4))).toMatchObject({ done: 1, skipped: 0, state: 'running' })
})

test('already done, said and passed are the learner’s own doing; not needed and skipped are not', () => {
  const events = OUTCOMES.map((outcome, n) => ended(`b${n}`, n, outcome))
  expect(one(event('tour-started', 0), ...events)).toMatchObject({ done: 4, skipped: 1 })
})

test('helped are steps for which help was asked, or which the learner only said were done; each once', () => {
  const ask = (step: string) => event('help-asked', 1, { step })
  const events = [ask('a'), ask('a'), ended('a', 2, 'said'), ended('b', 3, 'said'), ended('c', 4)]
  expect(one(event('tour-started', 0), ...events).helped).toBe(2)
})

test.each([
  ['tour-finished', 'finished'],
  ['tour-left', 'left'],
  ['tour-paused', 'paused'],
  ['tour-resumed', 'running'],
  ['step-shown', 'running'],
] as const)('an attempt whose last event is %s is %s', (type, state) => {
  expect(one(event('tour-started', 0), event(type, 1)).state).toBe(state)
})

test('the newest attempt comes first, and attempts do not mix', () => {
  const old = event('tour-started', 0, { attempt: 'cu' })
  const young = event('tour-started', 60, { attempt: 'moi' })
  const { events } = readableEvents([ended('a', 70), young, old].map((it) => ({ ...it })))
  expect(toAttempts(events).map((it) => it.attempt)).toEqual(['lan-1', 'moi', 'cu'])
})

test('events are put in order by their number, not by the clock', () => {
  const events = attemptOf(event('tour-started', 100), ended('a', 5), event('tour-left', 50))
  expect(readableEvents([...events].reverse()).events).toEqual(events)
})

test('rows that cannot be read are counted and left alone', () => {
  const good = event('tour-started', 0)
  const bad = [null, 7, {}, { ...good, type: 'sang-nay' }, { ...good, at: 'hôm qua' }, { ...good, value: '079' }]
  const raw = [good, ...bad]
  const before = structuredClone(raw)
  expect(readableEvents(raw)).toEqual({ events: [good], supports: [], broken: bad.length })
  expect(raw).toEqual(before)
})

test('no events are no attempts', () => {
  expect(readableEvents([])).toEqual({ events: [], supports: [], broken: 0 })
  expect(toAttempts([])).toEqual([])
})

test('whatever happened, time is never negative nor longer than the clock shows, and counts fit the steps', () => {
  const any = fc.record({
    type: fc.constantFrom(...EVENT_TYPES),
    seconds: fc.integer({ min: 0, max: 100_000 }),
    step: fc.constantFrom('a', 'b', 'c'),
    outcome: fc.constantFrom(...OUTCOMES),
  })
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 30 }), (all) => {
      const line = one(...all.map(({ type, seconds, ...more }) => event(type, seconds, more)))
      expect(line.seconds).toBeGreaterThanOrEqual(0)
      expect(line.seconds).toBeLessThanOrEqual(all.length * 15 * 60)
      expect(line.done + line.skipped).toBeLessThanOrEqual(3)
      expect(line.helped).toBeLessThanOrEqual(3)
    }),
  )
})
