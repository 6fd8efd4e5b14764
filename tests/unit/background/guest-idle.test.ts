import { expect, test } from 'vitest'
import { judgeIdle } from '#background/guest-idle.ts'
import type { GuestState } from '#schema/guest.ts'

const MINUTE = 60_000
const START = Date.UTC(2026, 0, 1, 8)
const left: GuestState = { guest: 'a', minutes: 5, at: START, warnedAt: null }

test('a minute before the time is up there is a warning, and at the end the wipe', () => {
  expect(judgeIdle(left, START + 3 * MINUTE)).toEqual({ do: 'wait', lookAt: START + 4 * MINUTE })
  expect(judgeIdle(left, START + 4 * MINUTE)).toEqual({ do: 'warn', lookAt: START + 5 * MINUTE })
  const warned = { ...left, warnedAt: START + 4 * MINUTE }
  expect(judgeIdle(warned, START + 4.5 * MINUTE)).toEqual({ do: 'wait', lookAt: START + 5 * MINUTE })
  expect(judgeIdle(warned, START + 5 * MINUTE)).toEqual({ do: 'wipe' })
})

test('an alarm that is late by some seconds warns first, and gives the whole minute', () => {
  expect(judgeIdle(left, START + 5.5 * MINUTE)).toEqual({ do: 'warn', lookAt: START + 6.5 * MINUTE })
})

test('a machine that slept through the warning is wiped at once: somebody else may be there', () => {
  expect(judgeIdle(left, START + 40 * MINUTE)).toEqual({ do: 'wipe' })
})

test('a clock set back wipes nothing, and counts from there', () => {
  const back = START - 600 * MINUTE
  expect(judgeIdle(left, back)).toEqual({ do: 'wait', lookAt: back + 4 * MINUTE })
  expect(judgeIdle({ ...left, warnedAt: START + 4 * MINUTE }, back).do).toBe('wait')
})
