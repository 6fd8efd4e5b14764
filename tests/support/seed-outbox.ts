import type { Tab } from './learner.ts'

/** Lays so many statements into the outbox, as a machine has them that was months without a network; sending is stopped. */
export function seedOutbox(page: Tab, count: number): Promise<void> {
  return page.evaluate(async (total) => {
    const db = await new Promise<IDBDatabase>((ok, no) => {
      const asked = indexedDB.open('dan-loi')
      asked.onsuccess = () => ok(asked.result)
      asked.onerror = () => no(asked.error)
    })
    const context = { registration: crypto.randomUUID(), platform: 'Dẫn Lối', revision: '1', language: 'vi-VN' }
    const account = { homePage: 'https://dan-loi.example/xapi/learners', name: crypto.randomUUID() }
    const steps = Array.from({ length: 25 }, (_, at) => ({ id: `buoc-so-${at}`, ms: at * 1000, o: 'done' }))
    for (let from = 0; from < total; from += 5000) {
      const tx = db.transaction(['outbox', 'ledger'], 'readwrite')
      for (let n = from; n < Math.min(from + 5000, total); n++) {
        const id = crypto.randomUUID()
        const json = JSON.stringify({
          id,
          actor: { objectType: 'Agent', account },
          verb: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { 'vi-VN': 'hoàn thành' } },
          object: { objectType: 'Activity', id: 'https://dan-loi.example/xapi/tours/dvcqg/khai-sinh' },
          result: { completion: true, extensions: { 'https://dan-loi.example/xapi/ext/steps': steps } },
          context,
          timestamp: '2026-01-05T08:00:00.000Z',
        })
        const row = { n, id, attempt: `lan-${n}`, tour: 'dvcqg/khai-sinh', at: '2026-01-05T08:00:00.000Z', json }
        tx.objectStore('outbox').put({ ...row, bytes: json.length + 20, state: 'waiting' })
      }
      tx.objectStore('ledger').put(
        {
          next: total,
          counts: { waiting: total, sent: 0, refused: 0 },
          state: { held: 'person', trouble: null, failures: 0, notBefore: 0 },
          learner: null,
        },
        'sending',
      )
      await new Promise<void>((ok, no) => {
        tx.oncomplete = () => ok()
        tx.onabort = () => no(tx.error)
      })
    }
    db.close()
  }, count)
}
