import { expect, test } from 'vitest'
import { keepLog } from '#background/keep-log.ts'
import { startSession } from '#engine/start-session.ts'
import type { LastLook } from '#schema/keep-state.ts'
import type { Settings } from '#schema/settings.ts'
import { SAMPLE } from '../engine/sample-tour.ts'
import { event } from '../learning/sample-events.ts'
import { createFakeStore } from '../session/fake-store.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 5, 1)

async function machine(keep: Settings['keepLog']) {
  const disk = createFakeStore()
  const daysAgo = (attempt: string, days: number) =>
    event('tour-started', 0, { attempt, at: new Date(NOW - days * DAY).toISOString() })
  await disk.store.addEvents([daysAgo('moi', 3), daysAgo('cu', 40), daysAgo('rat-cu', 400), daysAgo('mai-sau', -90)])
  let kept: LastLook | null = null
  const state = { keep, wakeAt: 0 }
  const look = (at: number) =>
    keepLog({
      disk: disk.store,
      forget: (attempt) => disk.store.deleteAttempt(attempt),
      keep: async () => state.keep,
      last: {
        read: async () => kept,
        write: async (last) => {
          kept = last
        },
      },
      now: () => at,
      wakeAt: (when) => {
        state.wakeAt = when
      },
    })
  const left = () =>
    disk
      .log()
      .map((it) => it.attempt)
      .sort()
  return { look, left, state, ...disk }
}

const ALL = ['cu', 'mai-sau', 'moi', 'rat-cu']

test.each([
  ['forever', ALL],
  ['year', ['cu', 'mai-sau', 'moi']],
  ['three-months', ['cu', 'mai-sau', 'moi']],
  ['month', ['mai-sau', 'moi']],
] as const)('kept for %s, what is older goes on the second day', async (keep, rest) => {
  const { look, left, state } = await machine(keep)
  await look(NOW)
  expect(left()).toEqual(ALL)
  expect(state.wakeAt).toBe(NOW + DAY)
  await look(NOW + DAY)
  expect(left()).toEqual(rest)
})

test('a background that starts often deletes no sooner for that', async () => {
  const { look, left } = await machine('month')
  for (let minute = 0; minute < 60; minute++) await look(NOW + minute * 60_000)
  expect(left()).toEqual(ALL)
})

test('a clock that ran ahead for some hours deletes nothing, and set right again nothing either', async () => {
  const { look, left } = await machine('year')
  await look(NOW)
  await look(NOW + 3000 * DAY)
  expect(left()).toEqual(['cu', 'mai-sau', 'moi'])
  await look(NOW + DAY)
  await look(NOW + 2 * DAY)
  expect(left()).toEqual(['cu', 'mai-sau', 'moi'])
})

test('a clock set back deletes nothing that is not old', async () => {
  const { look, left } = await machine('month')
  await look(NOW)
  await look(NOW - 2000 * DAY)
  await look(NOW - 1999 * DAY)
  expect(left()).toEqual(ALL)
  await look(NOW + DAY)
  await look(NOW + 2 * DAY)
  expect(left()).toEqual(['mai-sau', 'moi'])
})

test('chosen by a slip of the hand and taken back, it deletes nothing', async () => {
  const { look, left, state } = await machine('month')
  await look(NOW)
  state.keep = 'forever'
  await look(NOW + DAY)
  state.keep = 'month'
  await look(NOW + 2 * DAY)
  expect(left()).toEqual(ALL)
})

test('an attempt goes whole, by what happened in it last', async () => {
  const { look, left, store } = await machine('month')
  const late = event('tour-resumed', 0, { attempt: 'cu', seq: 1, at: new Date(NOW - 2 * DAY).toISOString() })
  await store.addEvents([late])
  await look(NOW)
  await look(NOW + DAY)
  expect(left()).toEqual(['cu', 'cu', 'mai-sau', 'moi'])
})

test('a tour of which there is no log, as somebody was helped, goes when it has waited as long', async () => {
  const { look, sessions, store } = await machine('month')
  const helped = (attempt: string, days: number) => {
    const at = new Date(NOW - days * DAY).toISOString()
    return store.commit(startSession('mau', SAMPLE, 'real', attempt, 1, at, [], true), [])
  }
  await Promise.all([helped('cho-lau', 40), helped('vua-cho', 3)])
  await look(NOW)
  expect([...sessions.keys()]).toEqual(['cho-lau', 'vua-cho'])
  await look(NOW + DAY)
  expect([...sessions.keys()]).toEqual(['vua-cho'])
})
