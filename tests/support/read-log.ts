import type { TourEvent } from '../../src/schema/event.ts'
import type { Learner } from './learner.ts'

export interface Kept {
  events: TourEvent[]
  sessions: unknown[]
  /** Statements on their way to a record store, as they will be sent. */
  outbox: { json: string; state: string }[]
  /** Pseudonym and counts of the outbox. */
  ledger: unknown[]
  /** Every other store of the database, by its name. */
  others: Record<string, unknown[]>
  local: Record<string, unknown>
  session: Record<string, unknown>
}

interface ExtensionWorld {
  browser?: { storage: StorageAreas }
  chrome: { storage: StorageAreas }
}

interface StorageAreas {
  local: { get(keys: null): Promise<Record<string, unknown>> }
  session: { get(keys: null): Promise<Record<string, unknown>> }
}

/** Everything the extension keeps anywhere, read from one of its own pages. */
export async function readKept(learner: Learner): Promise<Kept> {
  const page = await learner.openExtensionPage('record.html')
  const kept = await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionWorld
    const { storage } = browser ?? chrome
    const names = (await indexedDB.databases()).map((it) => it.name ?? '')
    const stores: Record<string, unknown[]> = { events: [], sessions: [] }
    for (const name of names) {
      const db = await new Promise<IDBDatabase>((ok, no) => {
        const asked = indexedDB.open(name)
        asked.onsuccess = () => ok(asked.result)
        asked.onerror = () => no(asked.error)
      })
      for (const store of db.objectStoreNames)
        stores[store] = await new Promise((ok, no) => {
          const asked = db.transaction(store).objectStore(store).getAll()
          asked.onsuccess = () => ok(asked.result)
          asked.onerror = () => no(asked.error)
        })
      db.close()
    }
    return { stores, local: await storage.local.get(null), session: await storage.session.get(null) }
  })
  await page.close()
  const { events: log = [], sessions = [], ...others } = kept.stores
  const events = log as TourEvent[]
  events.sort((a, b) => `${a.attempt}`.localeCompare(`${b.attempt}`) || a.seq - b.seq)
  const { outbox = [], ledger = [] } = others
  const kinds = { outbox: outbox as Kept['outbox'], ledger }
  return { events, sessions, ...kinds, others, local: kept.local, session: kept.session }
}
