import type { Session } from '#schema/session.ts'
import type { SessionStore } from './session-store.ts'

/** A place that is gone when the browser closes and is never written to disk (`storage.session`). */
export interface Volatile {
  get(): Promise<Record<string, Session>>
  set(sessions: Record<string, Session>): Promise<void>
}

/** For private windows: the tour works, the log is not kept, and nothing reaches the disk. */
export function createMemoryStore(place: Volatile): SessionStore {
  return {
    async load(attempt) {
      return (await place.get())[attempt] ?? null
    },
    async unfinished() {
      const all = Object.values(await place.get())
      return all.filter((it) => it.status === 'running' || it.status === 'paused')
    },
    async commit(session) {
      const all = await place.get()
      // A finished one may be begun again from its last card, while its tab is there.
      if (session.status === 'left') delete all[session.attempt]
      else all[session.attempt] = session.status === 'finished' ? { ...session, open: {} } : session
      await place.set(all)
    },
    async events() {
      return []
    },
    async addEvents() {},
    async deleteAttempt(attempt) {
      const all = await place.get()
      delete all[attempt]
      await place.set(all)
    },
    async deleteEverything() {
      await place.set({})
    },
    async forgetEnded(tab) {
      const all = Object.values(await place.get())
      const rest = all.filter((it) => it.status !== 'finished' || (tab !== undefined && !it.tabs.includes(tab)))
      if (rest.length < all.length) await place.set(Object.fromEntries(rest.map((it) => [it.attempt, it])))
    },
    // What a target was like here is a trace too.
    learned: async () => [],
    allLearned: async () => [],
    learn: async () => {},
    forgetLearned: async () => {},
  }
}
