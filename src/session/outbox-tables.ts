import type { IDBPDatabase, IDBPTransaction } from 'idb'
import type { Freeze } from '#learning/freeze-statements.ts'
import { AT_EASE } from '#learning/outbox.ts'
import { readableEvents } from '#learning/to-attempts.ts'
import type { TourEvent } from '#schema/event.ts'
import type { OutboxCounts, OutboxState, SendingState } from '#schema/sending.ts'
import type { Pseudonym } from '#schema/statement.ts'
import type { ALL, Database } from './disk-store.ts'
import type { Outbox, OutboxRow } from './session-store.ts'

/** What sending needs to know without reading the outbox: one row. */
interface Ledger {
  /** `n` of the next statement. */
  next: number
  counts: OutboxCounts
  state: SendingState
  learner: Pseudonym | null
}

/** The outbox and its ledger, as two tables of the database that the log is in. */
export interface OutboxTables {
  outbox: { key: number; value: OutboxRow; indexes: { state: OutboxState; attempt: string } }
  ledger: { key: string; value: Ledger }
}

type Writing = IDBPTransaction<Database, typeof ALL, 'readwrite'>

const KEY = 'sending'
const EMPTY: Ledger = { next: 0, counts: { waiting: 0, sent: 0, refused: 0 }, state: AT_EASE, learner: null }

/** Freezes the statements of events that are new in the log, in the transaction that writes them. How many there are. */
export async function addFrozen(tx: Writing, freeze: Freeze, fresh: readonly TourEvent[]): Promise<number> {
  const { attempt } = fresh[0] as TourEvent
  const [earlier, kept = EMPTY] = await Promise.all([
    tx.objectStore('events').index('attempt').getAll(attempt),
    tx.objectStore('ledger').get(KEY),
  ])
  const { events } = readableEvents([...earlier, ...fresh])
  const { frozen, learner, notBefore } = freeze(events, fresh, kept.learner)
  if (frozen.length === 0) return 0
  const outbox = tx.objectStore('outbox')
  const { next, counts, state } = kept
  await Promise.all([
    ...frozen.map((it, at) => outbox.add({ ...it, n: next + at, state: 'waiting' })),
    tx.objectStore('ledger').put(
      {
        ...kept,
        learner,
        // A random wait is for the first of them; those that follow go with it.
        state: counts.waiting === 0 ? { ...state, notBefore: Math.max(state.notBefore, notBefore) } : state,
        next: next + frozen.length,
        counts: { ...counts, waiting: counts.waiting + frozen.length },
      },
      KEY,
    ),
  ])
  return frozen.length
}

/** What is deleted from the log is not sent afterwards. */
export async function forgetAttempt(tx: Writing, attempt: string): Promise<void> {
  const outbox = tx.objectStore('outbox')
  const rows = await outbox.index('attempt').getAll(attempt)
  if (rows.length === 0) return
  const kept = (await tx.objectStore('ledger').get(KEY)) ?? EMPTY
  const left = (state: OutboxState) => kept.counts[state] - rows.filter((it) => it.state === state).length
  const counts = { waiting: left('waiting'), sent: left('sent'), refused: left('refused') }
  await Promise.all([...rows.map((it) => outbox.delete(it.n)), tx.objectStore('ledger').put({ ...kept, counts }, KEY)])
}

/** Everything goes, the pseudonym too: whoever learns here next is somebody else. */
export async function forgetLearner(tx: Writing): Promise<void> {
  const { state } = (await tx.objectStore('ledger').get(KEY)) ?? EMPTY
  await Promise.all([tx.objectStore('outbox').clear(), tx.objectStore('ledger').put({ ...EMPTY, state }, KEY)])
}

export function createOutbox(open: () => Promise<IDBPDatabase<Database>>): Outbox {
  const ledger = async () => (await (await open()).get('ledger', KEY)) ?? EMPTY
  return {
    async waiting(most) {
      return (await open()).getAllFromIndex('outbox', 'state', 'waiting', most)
    },
    async settle(sent, refused, state) {
      const tx = (await open()).transaction(['outbox', 'ledger'], 'readwrite', { durability: 'strict' })
      const outbox = tx.objectStore('outbox')
      const outcomes: OutboxRow[] = [
        ...sent.map((it): OutboxRow => ({ ...it, state: 'sent' })),
        ...refused.map(({ row, reason }): OutboxRow => ({ ...row, state: 'refused', reason })),
      ]
      const [kept = EMPTY, ...before] = await Promise.all([
        tx.objectStore('ledger').get(KEY),
        ...outcomes.map((it) => outbox.get(it.n)),
      ])
      // Deleted while it was on its way, or settled before by a background that was killed right after.
      const changed = outcomes.filter((it, at) => before[at]?.id === it.id && before[at].state === 'waiting')
      const counts = { ...kept.counts, waiting: kept.counts.waiting - changed.length }
      for (const it of changed) counts[it.state] += 1
      const now = kept.state.held === 'person' ? kept.state : state
      await Promise.all([
        ...changed.map((it) => outbox.put(it)),
        tx.objectStore('ledger').put({ ...kept, counts, state: now }, KEY),
        tx.done,
      ])
      return now
    },
    async state() {
      return (await ledger()).state
    },
    async saveState(state) {
      const tx = (await open()).transaction('ledger', 'readwrite')
      const kept = (await tx.store.get(KEY)) ?? EMPTY
      await Promise.all([tx.store.put({ ...kept, state }, KEY), tx.done])
    },
    async look(mostRefused) {
      const db = await open()
      const [{ counts, state }, rows] = await Promise.all([
        ledger(),
        db.getAllFromIndex('outbox', 'state', 'refused', mostRefused),
      ])
      const refused = rows.map(({ id, tour, at, reason }) => ({ id, tour, at, reason: reason ?? 'bad' }))
      return { counts, state, refused }
    },
    async page(from, most) {
      const rows = await (await open()).getAll('outbox', IDBKeyRange.lowerBound(from), most)
      return { rows, learner: (await ledger()).learner }
    },
    async resendRefused() {
      const tx = (await open()).transaction(['outbox', 'ledger'], 'readwrite', { durability: 'strict' })
      const kept = (await tx.objectStore('ledger').get(KEY)) ?? EMPTY
      let again = 0
      for await (const cursor of tx.objectStore('outbox').index('state').iterate('refused')) {
        const { reason: _, ...row } = cursor.value
        await cursor.update({ ...row, state: 'waiting' })
        again += 1
      }
      const { waiting, sent, refused } = kept.counts
      const counts = { waiting: waiting + again, sent, refused: refused - again }
      await Promise.all([tx.objectStore('ledger').put({ ...kept, counts }, KEY), tx.done])
    },
  }
}
