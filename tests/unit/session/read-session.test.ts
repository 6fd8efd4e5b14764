import { expect, test } from 'vitest'
import { startSession } from '#engine/start-session.ts'
import { readSession } from '#session/read-session.ts'
import { SAMPLE } from '../engine/sample-tour.ts'

/** What earlier versions did not have. */
const LATER = ['vouched', 'known', 'helping', 'wrongTurns', 'strayed', 'stepwise', 'seconds', 'rest']
const whole = startSession('mau', SAMPLE, 'practise', 'a', 1, '2026-01-01T08:00:00.000Z')

test('a session as it is made is readable, and one that lost any part is not', () => {
  expect(readSession(whole)).toEqual(whole)
  for (const key of Object.keys(whole).filter((it) => !['held', 'moved', 'astray', 'tab', ...LATER].includes(it))) {
    const { [key as keyof typeof whole]: _, ...rest } = whole
    expect(readSession(rest), `without ${key}`).toBe(null)
  }
})

test('a session of a version that asked no one yet is given what it lacks', () => {
  const older = Object.fromEntries(Object.entries(whole).filter(([key]) => !LATER.includes(key)))
  expect(readSession(older)).toEqual(whole)
})

test('what is no session at all is not readable', () => {
  for (const row of [undefined, null, 'a', 7, [], {}]) expect(readSession(row)).toBe(null)
})
