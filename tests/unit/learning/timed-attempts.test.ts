import { expect, test } from 'vitest'
import { timedAttempts } from '#learning/timed-attempts.ts'
import { NOW } from './any-log.ts'
import { attemptOf, event } from './sample-events.ts'

const times = (...at: string[]) =>
  timedAttempts(attemptOf(...at.map((it) => ({ ...event('tour-paused', 0), at: it }))), NOW)[0]!.map((it) =>
    new Date(it.time).toISOString(),
  )

test('an event that came twice is there once, as it came first', () => {
  const [first] = attemptOf(event('tour-started', 0)) as [ReturnType<typeof event>]
  const [attempt] = timedAttempts([first, first, { ...first, type: 'tour-left' }], NOW)
  expect(attempt).toEqual([{ ...first, time: Date.parse(first.at) }])
})

test('attempts are kept apart, each in its own order', () => {
  const a = attemptOf(event('tour-started', 0), event('tour-paused', 9))
  const b = a.map((it) => ({ ...it, id: `${it.id}-b`, attempt: 'lan-2' }))
  const attempts = timedAttempts([a[1]!, b[1]!, b[0]!, a[0]!], NOW)
  expect(attempts.map((all) => all.map((it) => [it.attempt, it.seq]))).toEqual([
    [
      ['lan-1', 0],
      ['lan-1', 1],
    ],
    [
      ['lan-2', 0],
      ['lan-2', 1],
    ],
  ])
})

test('a time that cannot be right is the next that can, else the one before, else now', () => {
  const [early, late, never] = ['2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z', '2036-01-01T00:00:00.000Z']
  expect(times(early, never, late)).toEqual([early, late, late])
  expect(times(early, never)).toEqual([early, early])
  expect(times(never)).toEqual([new Date(NOW).toISOString()])
  expect(times(late, early)).toEqual([late, late])
})
