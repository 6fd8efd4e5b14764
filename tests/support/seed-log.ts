import type { TourEvent } from '../../src/schema/event.ts'
import type { Learner, Tab } from './learner.ts'
import { waitInPage } from './wait-until.ts'

/** The record of a fresh machine with this log in it. */
export async function openSeeded(learner: Learner, events: readonly TourEvent[]): Promise<Tab> {
  const first = await learner.openExtensionPage('record.html')
  await waitInPage(first, () => document.body.textContent.includes('Chưa có bài nào'))
  await seedLog(first, events)
  const record = await learner.openExtensionPage('record.html')
  await waitInPage(record, () => document.querySelector('.attempts') !== null)
  return record
}

/** Lays events into the log, past everything that would look at them. `page`: one of the extension's own. */
export function seedLog(page: Tab, events: readonly TourEvent[]): Promise<void> {
  return page.evaluate(async (all) => {
    const db = await new Promise<IDBDatabase>((ok, no) => {
      const asked = indexedDB.open('dan-loi')
      asked.onsuccess = () => ok(asked.result)
      asked.onerror = () => no(asked.error)
    })
    const tx = db.transaction('events', 'readwrite')
    for (const it of all) tx.objectStore('events').put(it)
    await new Promise<void>((ok, no) => {
      tx.oncomplete = () => ok()
      tx.onabort = () => no(tx.error)
    })
    db.close()
  }, events as TourEvent[])
}
