import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { startSession } from '#engine/start-session.ts'
import type { Learned } from '#schema/learned.ts'
import { createDiskStore } from '#session/disk-store.ts'
import { SAMPLE } from '../engine/sample-tour.ts'

const open = (name: string) => createDiskStore({ prepare: async () => null, frozen: () => {} }, name)
const session = (attempt: string) => startSession('mau', SAMPLE, 'real', attempt, 1, '2026-01-01T08:00:00.000Z')
const learned = (step: string, version = 1): Learned => ({
  key: `real/mau/bai/${step}`,
  tour: 'real/mau/bai',
  step,
  version,
  fingerprint: { v: 1, role: 'button' } as Learned['fingerprint'],
  at: '2026-01-01T08:00:00.000Z',
})

test('what was learned is there for the next worker, one a step, and goes when it is to be forgotten', async () => {
  const store = open('learned')
  await store.learn(learned('mo'))
  await store.learn(learned('mo', 2))
  await store.learn(learned('go'))
  await store.learn({ ...learned('mo'), key: 'test/mau/bai/mo', tour: 'test/mau/bai' })
  const next = open('learned')
  expect((await next.learned('real/mau/bai')).map((it) => [it.step, it.version])).toEqual([
    ['go', 1],
    ['mo', 2],
  ])
  expect(await next.allLearned()).toHaveLength(3)
  await next.forgetLearned()
  expect(await next.allLearned()).toEqual([])
})

test('deleting everything leaves no session, no event and nothing learned', async () => {
  const store = open('everything')
  const event = { id: 'e', attempt: 'a', seq: 0, portal: 'mau', tour: 'bai', version: 1, mode: 'real' as const }
  await store.commit(session('a'), [{ ...event, type: 'tour-started', at: '2026-01-01T08:00:00.000Z' }])
  await store.learn(learned('mo'))
  await store.deleteEverything()
  expect([await store.load('a'), await store.events(), await store.allLearned()]).toEqual([null, [], []])
})

test('a disk of the first version keeps its log, and a session of it is given what it lacks', async () => {
  const {
    vouched: _,
    known: __,
    wrongTurns: ___,
    strayed: ____,
    seconds: _____,
    stepwise: ______,
    ...older
  } = session('cu')
  await new Promise<void>((done, failed) => {
    const asked = indexedDB.open('first', 1)
    asked.onerror = () => failed(asked.error)
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('sessions', { keyPath: 'attempt' }).put(older)
      const events = asked.result.createObjectStore('events', { keyPath: 'id' })
      events.createIndex('attempt', 'attempt')
      events.put({ id: 'e', attempt: 'cu' })
    }
    asked.onsuccess = () => {
      asked.result.close()
      done()
    }
  })
  const store = open('first')
  expect(await store.load('cu')).toEqual(session('cu'))
  expect(await store.events()).toHaveLength(1)
  await store.learn(learned('mo'))
  expect(await store.allLearned()).toHaveLength(1)
})
