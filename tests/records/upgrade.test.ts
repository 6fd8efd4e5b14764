import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createDiskStore } from '#session/disk-store.ts'

test('a log from before there was an outbox is kept as it is, and the outbox begins empty', async () => {
  const name = `cu-${randomUUID()}`
  const event = { id: 'e1', attempt: 'lan-1', type: 'tour-started' }
  await new Promise<void>((ok, no) => {
    const asked = indexedDB.open(name, 1)
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('sessions', { keyPath: 'attempt' })
      asked.result.createObjectStore('events', { keyPath: 'id' }).createIndex('attempt', 'attempt')
      asked.transaction?.objectStore('events').add(event)
    }
    asked.onsuccess = () => {
      asked.result.close()
      ok()
    }
    asked.onerror = () => no(asked.error)
  })
  const disk = createDiskStore({ prepare: async () => null, frozen: () => {} }, name)
  expect(await disk.events()).toEqual([event])
  expect((await disk.outbox.look(20)).counts).toEqual({ waiting: 0, sent: 0, refused: 0 })
  expect(await disk.outbox.waiting(50)).toEqual([])
})
