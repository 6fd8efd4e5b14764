import { webcrypto } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFreeze } from '#learning/freeze-statements.ts'
import { nameUuid } from '#learning/name-uuid.ts'
import { toXapiFile } from '#learning/to-xapi-file.ts'
import type { TourEvent } from '#schema/event.ts'
import { type Statement, statement } from '#schema/statement.ts'
import { anyLog, NOW } from './any-log.ts'
import { finishedTour, SETTING } from './sample-tour-events.ts'

const digest = (algorithm: 'SHA-1', bytes: Uint8Array<ArrayBuffer>) => webcrypto.subtle.digest(algorithm, bytes)
const NOBODY = { words: {}, learner: null, frozen: [] }
const fileOf = async (events: readonly TourEvent[], sources = {}) =>
  JSON.parse(await toXapiFile(events, { ...NOBODY, ...sources }, digest, NOW)) as Statement[]
const another = finishedTour({ attempt: '9b1c7a52-8d3e-4c67-9f0b-2f6d1c9b7a11', mode: 'test' })

test('without any record store each attempt that ended is a statement, under one pseudonym that the log itself gives', async () => {
  const words = { 'dvcqg/khai-sinh': SETTING.words }
  const all = await fileOf([...finishedTour(), ...another, ...finishedTour({ attempt: 'dang-do' }).slice(0, 3)], {
    words,
  })
  expect(all).toHaveLength(2)
  for (const it of all) expect(statement.safeParse(it).error?.issues ?? []).toEqual([])
  expect(new Set(all.map((it) => it.actor.account.name)).size).toBe(1)
  expect(all.map((it) => it.object.definition?.name?.['vi-VN'])).toEqual(['Đăng ký khai sinh', 'Đăng ký khai sinh'])
})

test('the same log makes the same file, in whatever order it lies and however often', async () => {
  const log = [...finishedTour(), ...another]
  const ids = new Map(log.map((it, at) => [it, { ...it, id: `e-${at}` }]))
  const fixed = log.map((it) => ids.get(it) ?? it)
  expect(await fileOf([...fixed].reverse())).toEqual(await fileOf(fixed))
})

test('what was frozen for a record store is in the file as it is there, and nothing is told twice', async () => {
  const log = finishedTour()
  const { frozen, learner } = createFreeze(SETTING)(log, log, null)
  const kept = frozen.map((it) => JSON.parse(it.json) as Statement)
  const all = await fileOf([...log, ...another], { frozen: kept, learner })
  expect(all).toHaveLength(2)
  expect(all.find((it) => it.id === kept[0]?.id)).toEqual(kept[0])
  // The rest is told of the same person, and of the same assignment.
  expect(new Set(all.map((it) => it.actor.account.name))).toEqual(new Set([learner.account]))
  expect(new Set(all.map((it) => it.context.registration)).size).toBe(1)
})

test('of any log every statement is of our own closed shape, and no id comes twice', async () => {
  await fc.assert(
    fc.asyncProperty(anyLog, async (log) => {
      const all = await fileOf(log)
      for (const it of all) expect(statement.safeParse(it).error?.issues ?? []).toEqual([])
      expect(new Set(all.map((it) => it.id)).size).toBe(all.length)
    }),
    { numRuns: 50 },
  )
})

test('a name has one UUID of version 5', async () => {
  const id = await nameUuid('một', digest)
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(await nameUuid('một', digest)).toBe(id)
  expect(await nameUuid('hai', digest)).not.toBe(id)
})
