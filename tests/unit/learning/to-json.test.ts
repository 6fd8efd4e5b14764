import { expect, test } from 'vitest'
import { readableEvents } from '#learning/to-attempts.ts'
import { toJson } from '#learning/to-json.ts'
import { attemptOf, event } from './sample-events.ts'

test('an exported log says what it is, and its events can be read again', () => {
  const events = attemptOf(event('tour-started', 0), event('step-ended', 5, { step: 'a', outcome: 'done' }))
  const file = JSON.parse(toJson(events, '2026-01-02T00:00:00.000Z'))
  expect(file).toMatchObject({ format: 'dan-loi-log', version: 1, exportedAt: '2026-01-02T00:00:00.000Z' })
  expect(readableEvents(file.events)).toEqual({ events, supports: [], broken: 0 })
})

test('an empty log is a file too', () => {
  expect(JSON.parse(toJson([], 'x')).events).toEqual([])
})
