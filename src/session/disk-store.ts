import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Learned } from '#schema/learned.ts'
import type { Session } from '#schema/session.ts'
import type { LogEvent } from '#schema/support.ts'
import { addFrozen, createOutbox, forgetAttempt, forgetLearner, type OutboxTables } from './outbox-tables.ts'
import { readSession } from './read-session.ts'
import type { Outbox, SessionStore, StatementPorts } from './session-store.ts'
import { shots } from './shot-store.ts'

export interface Database extends DBSchema, OutboxTables {
  sessions: { key: string; value: Session }
  events: { key: string; value: LogEvent; indexes: { attempt: string } }
  learned: { key: string; value: Learned; indexes: { tour: string } }
}

const VERSION = 3
export const ALL = ['sessions', 'events', 'outbox', 'ledger', 'learned'] as const

/**
 * Sessions, the append-only log, and the statements made of it, in IndexedDB. The background opens it, and no one else.
 */
export function createDiskStore(
  statements: StatementPorts,
  name = 'dan-loi',
): SessionStore & { outbox: Outbox; shots: typeof shots } {
  let opened: Promise<IDBPDatabase<Database>> | undefined
  const open = () => {
    opened ??= openDB<Database>(name, VERSION, {
      upgrade(db, oldVersion) {
        if (oldVersion < 1) {
          db.createObjectStore('sessions', { keyPath: 'attempt' })
          db.createObjectStore('events', { keyPath: 'id' }).createIndex('attempt', 'attempt')
        }
        if (oldVersion < 2) db.createObjectStore('learned', { keyPath: 'key' }).createIndex('tour', 'tour')
        if (oldVersion < 3) {
          const outbox = db.createObjectStore('outbox', { keyPath: 'n' })
          outbox.createIndex('state', 'state')
          outbox.createIndex('attempt', 'attempt')
          db.createObjectStore('ledger')
        }
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
    outbox: createOutbox(open),
    shots,
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
      // Asked before the transaction is opened, which waits for nothing but the disk.
      const freeze = await statements.prepare(events)
      const tx = (await open()).transaction(ALL, 'readwrite', { durability: 'strict' })
      const log = tx.objectStore('events')
      const known = await Promise.all(events.map((it) => log.getKey(it.id)))
      const fresh = events.filter((_, at) => known[at] === undefined)
      const made = freeze && fresh.length > 0 ? await addFrozen(tx, freeze, fresh) : 0
      const writes = fresh.map((it) => log.add(it))
      const ended = session.status === 'finished' || session.status === 'left'
      const sessions = tx.objectStore('sessions')
      await Promise.all([...writes, ended ? sessions.put({ ...session, open: {} }) : sessions.put(session), tx.done])
      if (made > 0) statements.frozen()
    },
    async events() {
      return (await open()).getAll('events')
    },
    async addEvents(events) {
      const tx = (await open()).transaction('events', 'readwrite')
      const writes = events.map(async (event) => (await tx.store.getKey(event.id)) ?? tx.store.add(event))
      await Promise.all([...writes, tx.done])
    },
    async deleteAttempt(attempt) {
      const tx = (await open()).transaction(ALL, 'readwrite')
      await forgetAttempt(tx, attempt)
      const keys = await tx.objectStore('events').index('attempt').getAllKeys(attempt)
      await Promise.all([
        ...keys.map((key) => tx.objectStore('events').delete(key)),
        tx.objectStore('sessions').delete(attempt),
        tx.done,
      ])
    },
    async deleteEverything() {
      const tx = (await open()).transaction(ALL, 'readwrite')
      await forgetLearner(tx)
      const mine = ['sessions', 'events', 'learned'] as const
      await Promise.all([...mine.map((name) => tx.objectStore(name).clear()), tx.done])
    },
    async forgetEnded(tab) {
      const tx = (await open()).transaction('sessions', 'readwrite')
      const all = (await tx.store.getAll()).flatMap((it) => readSession(it) ?? [])
      const ended = all.filter((it) => it.helping && (it.status === 'finished' || it.status === 'left'))
      const here = ended.filter((it) => tab === undefined || it.tabs.includes(tab))
      await Promise.all([...here.map((it) => tx.store.delete(it.attempt)), tx.done])
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
