import { expect, test } from 'vitest'
import { stepsKnown } from '#learning/steps-known.ts'
import type { TourEvent } from '#schema/event.ts'
import { SAMPLE } from '../engine/sample-tour.ts'

let count = 0
const event = (attempt: string, type: TourEvent['type'], step: string, more: Partial<TourEvent> = {}): TourEvent => ({
  id: `e${count++}`,
  seq: count,
  attempt,
  type,
  step,
  at: '2026-03-01T08:00:00.000Z',
  portal: 'p',
  tour: SAMPLE.id,
  version: 1,
  mode: 'test',
  ...more,
})
const done = (attempt: string, more: Partial<TourEvent> = {}) =>
  event(attempt, 'step-ended', 'mo', { outcome: 'done', ...more })
const known = (events: TourEvent[]) => stepsKnown(events, 'p', SAMPLE)

test('twice alone is known, once is not', () => {
  expect(known([done('a')])).toEqual([])
  expect(known([done('a'), done('a')])).toEqual([])
  expect(known([done('a'), done('b')])).toEqual(['mo'])
})

test('with a hint it was not alone', () => {
  expect(known([done('a'), event('b', 'help-asked', 'mo'), done('b')])).toEqual([])
})

test.each([
  ['guided', { mode: 'practise' }],
  ['on another version of the tour', { version: 2 }],
  ['in another tour', { tour: 'khac' }],
  ['given up', { outcome: 'skipped' }],
] as const)('what was done %s does not count', (_, more) => {
  expect(known([done('a'), done('b', more as Partial<TourEvent>)])).toEqual([])
})
