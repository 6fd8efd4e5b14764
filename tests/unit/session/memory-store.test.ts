import { expect, test } from 'vitest'
import type { Session } from '#schema/session.ts'
import { createMemoryStore } from '#session/memory-store.ts'
import { SAMPLE } from '../engine/sample-tour.ts'
import { setUp } from './sample-service.ts'

function volatile() {
  let all: Record<string, Session> = {}
  return {
    get: async () => structuredClone(all),
    set: async (now: Record<string, Session>) => {
      all = now
    },
  }
}

async function someSession(status: Session['status'] = 'running'): Promise<Session> {
  return { ...(await setUp().service.start('p', SAMPLE, 'real', 1)), status }
}

test('a tour in a private window can be gone on with while the browser is open', async () => {
  const place = volatile()
  const session = await someSession()
  await createMemoryStore(place).commit(session, [])
  expect(await createMemoryStore(place).load(session.attempt)).toEqual(session)
  expect(await createMemoryStore(place).unfinished()).toEqual([session])
})

test('its log is not kept at all', async () => {
  const place = volatile()
  const store = createMemoryStore(place)
  await store.commit(await someSession(), [{ id: 'x' } as never])
  expect(await store.events()).toEqual([])
  expect(JSON.stringify(await place.get())).not.toContain('"id":"x"')
})

test.each(['finished', 'left'] as const)('once %s nothing of it remains', async (status) => {
  const place = volatile()
  const store = createMemoryStore(place)
  const session = await someSession()
  await store.commit(session, [])
  await store.commit({ ...session, status }, [])
  expect(await place.get()).toEqual({})
})

test('one can be deleted, and all', async () => {
  const store = createMemoryStore(volatile())
  const [a, b] = [await someSession(), await someSession()]
  await store.commit(a, [])
  await store.commit(b, [])
  await store.deleteAttempt(a.attempt)
  expect(await store.unfinished()).toEqual([b])
  await store.deleteEverything()
  expect(await store.unfinished()).toEqual([])
})
