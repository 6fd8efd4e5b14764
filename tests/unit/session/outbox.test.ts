import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { startSession } from '#engine/start-session.ts'
import type { Freeze } from '#learning/freeze-statements.ts'
import { AT_EASE } from '#learning/outbox.ts'
import type { TourEvent } from '#schema/event.ts'
import { createDiskStore } from '#session/disk-store.ts'
import { SAMPLE } from '../engine/sample-tour.ts'

/** One statement of each event. */
const freeze: Freeze = (_, fresh) => ({
  frozen: fresh.map(({ id, attempt, at }) => ({
    id,
    attempt,
    tour: 'p/bai',
    at,
    json: `"${id}"`,
    bytes: id.length + 2,
  })),
  learner: { account: 'bi-danh', registrations: {} } as never,
  notBefore: 0,
})

async function waitingOf(name: string) {
  const store = createDiskStore({ prepare: async () => freeze, frozen: () => {} }, name)
  const done = async (id: string) => {
    const session = startSession('p', SAMPLE, 'real', id, 1, '2026-01-01T08:00:00.000Z')
    const event = { id, attempt: id, seq: 0, portal: 'p', tour: 'bai', version: 1, mode: 'real' as const }
    const started: TourEvent = { ...event, type: 'tour-started', at: '2026-01-01T08:00:00.000Z' }
    await store.commit(session, [started])
  }
  await done('một')
  return { ...store, done, onTheirWay: await store.outbox.waiting(10) }
}

test('an answer for statements that were deleted on their way says nothing of those made since', async () => {
  const { outbox, deleteEverything, done, onTheirWay } = await waitingOf('deleted')
  await deleteEverything()
  await done('hai')
  await outbox.settle(onTheirWay, [], AT_EASE)
  expect((await outbox.waiting(10)).map((it) => it.id)).toEqual(['hai'])
  expect((await outbox.look(10)).counts).toEqual({ waiting: 1, sent: 0, refused: 0 })
})

test('an answer that comes after a person stopped sending is written down, and sending stays stopped', async () => {
  const { outbox, onTheirWay } = await waitingOf('held')
  await outbox.saveState({ ...AT_EASE, held: 'person' })
  expect(await outbox.settle(onTheirWay, [], AT_EASE)).toMatchObject({ held: 'person' })
  expect((await outbox.look(10)).counts).toEqual({ waiting: 0, sent: 1, refused: 0 })
  await outbox.saveState(AT_EASE)
  expect(await outbox.state()).toEqual(AT_EASE)
})

test('told twice, an answer counts once', async () => {
  const { outbox, onTheirWay } = await waitingOf('twice')
  for (let twice = 0; twice < 2; twice++) await outbox.settle(onTheirWay, [], AT_EASE)
  expect((await outbox.look(10)).counts).toEqual({ waiting: 0, sent: 1, refused: 0 })
})
