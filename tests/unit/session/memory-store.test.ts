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

test('once left nothing of it remains; once finished it waits to be begun again while its tab is there', async () => {
  const place = volatile()
  const store = createMemoryStore(place)
  const [session, other] = [await someSession(), await someSession()]
  await store.commit(session, [])
  await store.commit({ ...session, status: 'left' }, [])
  expect(await place.get()).toEqual({})
  await store.commit({ ...session, status: 'finished', open: { buoc: 1 } as never }, [])
  await store.commit({ ...other, tabs: [2] }, [])
  expect(await store.unfinished()).toHaveLength(1)
  expect(await store.load(session.attempt)).toMatchObject({ status: 'finished', open: {} })
  await store.forgetEnded(2)
  expect(Object.keys(await place.get())).toHaveLength(2)
  await store.forgetEnded(1)
  expect(Object.keys(await place.get())).toEqual([other.attempt])
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
