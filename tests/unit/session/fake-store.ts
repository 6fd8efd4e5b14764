import type { TourEvent } from '#schema/event.ts'
import type { Learned } from '#schema/learned.ts'
import type { Session } from '#schema/session.ts'
import type { LogEvent } from '#schema/support.ts'
import type { SessionStore } from '#session/session-store.ts'

/** A disk that can be full, be slow, and counts what it is asked for. Writes all or nothing, as IndexedDB does. */
export function createFakeStore() {
  const sessions = new Map<string, Session>()
  const log = new Map<string, LogEvent>()
  const learned = new Map<string, Learned>()
  /** `stuck`: what is to be written now never is: the worker is killed first. `lost`: how often that was so. */
  const disk = { full: false, stuck: false, lost: 0, commits: 0, asked: 0, slow: 0 }
  const pause = () => new Promise<void>((done) => setTimeout(done, disk.slow))

  const store: SessionStore = {
    async load(attempt) {
      disk.asked += 1
      await pause()
      return structuredClone(sessions.get(attempt)) ?? null
    },
    async unfinished() {
      disk.asked += 1
      await pause()
      return [...sessions.values()]
        .filter((it) => it.status === 'running' || it.status === 'paused')
        .map((it) => structuredClone(it))
    },
    async commit(session, events) {
      disk.asked += 1
      await pause()
      if (disk.stuck) {
        disk.lost += 1
        await new Promise(() => {})
      }
      if (disk.full) throw new DOMException('full', 'QuotaExceededError')
      disk.commits += 1
      sessions.set(session.attempt, structuredClone(session))
      for (const event of events) if (!log.has(event.id)) log.set(event.id, structuredClone(event))
    },
    async events() {
      disk.asked += 1
      return [...log.values()]
    },
    async addEvents(events) {
      if (disk.full) throw new DOMException('full', 'QuotaExceededError')
      for (const event of events) if (!log.has(event.id)) log.set(event.id, structuredClone(event))
    },
    async deleteAttempt(attempt) {
      disk.asked += 1
      sessions.delete(attempt)
      for (const [key, event] of log) if (event.attempt === attempt) log.delete(key)
    },
    async deleteEverything() {
      disk.asked += 1
      sessions.clear()
      log.clear()
      learned.clear()
    },
    async forgetEnded(tab) {
      for (const [key, it] of sessions)
        if (
          it.helping &&
          (tab === undefined || it.tabs.includes(tab)) &&
          (it.status === 'finished' || it.status === 'left')
        )
          sessions.delete(key)
    },
    async learned(tour) {
      return [...learned.values()].filter((it) => it.tour === tour)
    },
    async allLearned() {
      return [...learned.values()]
    },
    async learn(item) {
      if (disk.full) throw new DOMException('full', 'QuotaExceededError')
      learned.set(item.key, structuredClone(item))
    },
    async forgetLearned() {
      learned.clear()
    },
  }
  return {
    store,
    disk,
    sessions,
    /** The log in order of `seq`. */
    log: () => ([...log.values()] as TourEvent[]).sort((a, b) => a.seq - b.seq),
  }
}
