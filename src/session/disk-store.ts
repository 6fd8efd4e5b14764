import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { TourEvent } from '#schema/event.ts'
import type { Learned } from '#schema/learned.ts'
import type { Session } from '#schema/session.ts'
import { readSession } from './read-session.ts'
import type { SessionStore } from './session-store.ts'

interface Database extends DBSchema {
  sessions: { key: string; value: Session }
  events: { key: string; value: TourEvent; indexes: { attempt: string } }
  learned: { key: string; value: Learned; indexes: { tour: string } }
}

const VERSION = 2

/** Sessions and the append-only log in IndexedDB. The background opens it, and no one else. */
export function createDiskStore(name = 'dan-loi'): SessionStore {
  let opened: Promise<IDBPDatabase<Database>> | undefined
  const open = () => {
    opened ??= openDB<Database>(name, VERSION, {
      upgrade(db, before) {
        if (before < 1) {
          db.createObjectStore('sessions', { keyPath: 'attempt' })
          db.createObjectStore('events', { keyPath: 'id' }).createIndex('attempt', 'attempt')
        }
        if (before < 2) db.createObjectStore('learned', { keyPath: 'key' }).createIndex('tour', 'tour')
      },
      terminated: () => {
        opened = undefined
      },
    })
    // A failed opening is not kept: the next call tries again.
    opened.catch(() => {
      opened = undefined
    })
    return opened
  }

  return {
    async load(attempt) {
      return readSession(await (await open()).get('sessions', attempt))
    },
    async unfinished() {
      const all = await (await open()).getAll('sessions')
      return all
        .flatMap((it) => readSession(it) ?? [])
        .filter((it) => it.status === 'running' || it.status === 'paused')
        .sort((a, b) => b.changedAt.localeCompare(a.changedAt))
    },
    async commit(session, events) {
      const tx = (await open()).transaction(['sessions', 'events'], 'readwrite', { durability: 'strict' })
      const log = tx.objectStore('events')
      const writes = events.map(async (event) => (await log.getKey(event.id)) ?? log.add(event))
      const ended = session.status === 'finished' || session.status === 'left'
      const sessions = tx.objectStore('sessions')
      await Promise.all([...writes, ended ? sessions.put({ ...session, open: {} }) : sessions.put(session), tx.done])
    },
    async events() {
      return (await open()).getAll('events')
    },
    async deleteAttempt(attempt) {
      const tx = (await open()).transaction(['sessions', 'events'], 'readwrite')
      const keys = await tx.objectStore('events').index('attempt').getAllKeys(attempt)
      await Promise.all([
        ...keys.map((key) => tx.objectStore('events').delete(key)),
        tx.objectStore('sessions').delete(attempt),
        tx.done,
      ])
    },
    async deleteEverything() {
      const tx = (await open()).transaction(['sessions', 'events', 'learned'], 'readwrite')
      const all = ['sessions', 'events', 'learned'] as const
      await Promise.all([...all.map((name) => tx.objectStore(name).clear()), tx.done])
    },
    async learned(tour) {
      return (await open()).getAllFromIndex('learned', 'tour', tour)
    },
    async allLearned() {
      return (await open()).getAll('learned')
    },
    async learn(item) {
      await (await open()).put('learned', item)
    },
    async forgetLearned() {
      await (await open()).clear('learned')
    },
  }
}
