import { expect, test } from 'vitest'
import { startSession } from '#engine/start-session.ts'
import { isReadable } from '#session/is-readable.ts'
import { SAMPLE } from '../engine/sample-tour.ts'

const whole = startSession('mau', SAMPLE, 'practise', 'a', 1, '2026-01-01T08:00:00.000Z')

test('a session as it is made is readable, and one that lost any part is not', () => {
  expect(isReadable(whole)).toBe(true)
  for (const key of Object.keys(whole).filter((it) => !['held', 'moved', 'astray', 'tab'].includes(it))) {
    const { [key as keyof typeof whole]: _, ...rest } = whole
    expect(isReadable(rest), `without ${key}`).toBe(false)
  }
})

test('what is no session at all is not readable', () => {
  for (const row of [undefined, null, 'a', 7, [], {}]) expect(isReadable(row)).toBe(false)
})
