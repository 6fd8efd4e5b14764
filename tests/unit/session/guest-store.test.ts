import { expect, test } from 'vitest'
import { createGuestStore } from '#session/guest-store.ts'
import { SAMPLE } from '../engine/sample-tour.ts'
import { event } from '../learning/sample-events.ts'
import { createFakeDrawer } from './fake-drawer.ts'
import { setUp } from './sample-service.ts'

async function someSession(attempt: string) {
  return { ...(await setUp().service.start('p', SAMPLE, 'real', 1)), attempt }
}

test('a session and its log are there for whoever opens the same drawer, each event once', async () => {
  const { drawer } = createFakeDrawer()
  const session = await someSession('a')
  const log = [event('tour-started', 0, { attempt: 'a' })]
  await createGuestStore(drawer).commit(session, log)
  await createGuestStore(drawer).commit(session, log)
  const store = createGuestStore(drawer)
  expect(await store.load('a')).toEqual(session)
  expect(await store.unfinished()).toEqual([session])
  expect(await store.events()).toEqual(log)
})

test('a tour that has ended can be begun again, and waits for nobody', async () => {
  const store = createGuestStore(createFakeDrawer().drawer)
  await store.commit({ ...(await someSession('a')), status: 'finished' }, [])
  expect(await store.unfinished()).toEqual([])
  expect((await store.load('a'))?.status).toBe('finished')
})

test('without room nothing of a commit is written, and what was there stays', async () => {
  const { drawer, state } = createFakeDrawer()
  const store = createGuestStore(drawer)
  await store.commit(await someSession('a'), [event('tour-started', 0, { attempt: 'a' })])
  state.full = true
  await expect(store.commit(await someSession('b'), [event('tour-started', 0, { attempt: 'b' })])).rejects.toThrow()
  expect((await store.unfinished()).map((it) => it.attempt)).toEqual(['a'])
  expect(await store.events()).toHaveLength(1)
})

test('one attempt can be deleted, and everything', async () => {
  const { drawer, names } = createFakeDrawer()
  const store = createGuestStore(drawer)
  await store.addEvents([event('tour-started', 0, { attempt: 'a' }), event('tour-started', 0, { attempt: 'b' })])
  await store.commit(await someSession('a'), [])
  await store.deleteAttempt('a')
  expect(await store.load('a')).toBeNull()
  expect(await store.events()).toMatchObject([{ attempt: 'b' }])
  await store.deleteEverything()
  expect(names()).toEqual([])
})
