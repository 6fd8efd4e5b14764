import type { Learned } from '#schema/learned.ts'
import type { Session } from '#schema/session.ts'
import type { LogEvent } from '#schema/support.ts'
import { readSession } from './read-session.ts'
import type { SessionStore } from './session-store.ts'

/** Named values that are gone when the browser closes and are never written to the disk (`storage.session`). */
export interface Drawer {
  get(name: string): Promise<unknown>
  all(): Promise<Record<string, unknown>>
  /** @throws when there is no room left; nothing is written then. */
  set(items: Record<string, unknown>): Promise<void>
  remove(names: readonly string[]): Promise<void>
}

const SESSIONS = 'sessions'
const LOG = 'log:'
const LEARNED = 'learned:'

/** On a shared machine: sessions, log and what was learned, all in memory alone. No statement is ever made of it. */
export function createGuestStore(drawer: Drawer): SessionStore {
  const sessions = async () => ((await drawer.get(SESSIONS)) ?? {}) as Record<string, Session>
  const logOf = async (attempt: string) => ((await drawer.get(LOG + attempt)) ?? []) as LogEvent[]
  const withPrefix = async (prefix: string) =>
    Object.entries(await drawer.all()).flatMap(([name, value]) => (name.startsWith(prefix) ? [value] : []))
  const learned = async () => (await withPrefix(LEARNED)) as Learned[]

  return {
    async load(attempt) {
      return readSession((await sessions())[attempt])
    },
    async unfinished() {
      return Object.values(await sessions())
        .flatMap((it) => readSession(it) ?? [])
        .filter((it) => it.status === 'running' || it.status === 'paused')
        .sort((a, b) => b.changedAt.localeCompare(a.changedAt))
    },
    async commit(session, events) {
      const [all, log] = [await sessions(), await logOf(session.attempt)]
      const ended = session.status === 'finished' || session.status === 'left'
      await drawer.set({
        [LOG + session.attempt]: withFresh(log, events),
        [SESSIONS]: { ...all, [session.attempt]: ended ? { ...session, open: {} } : session },
      })
    },
    async events() {
      return (await withPrefix(LOG)).flat()
    },
    async addEvents(events) {
      const items: Record<string, LogEvent[]> = {}
      for (const [attempt, own] of Map.groupBy(events, (it) => it.attempt))
        items[LOG + attempt] = withFresh(await logOf(attempt), own)
      await drawer.set(items)
    },
    async deleteAttempt(attempt) {
      const { [attempt]: _, ...rest } = await sessions()
      await drawer.set({ [SESSIONS]: rest })
      await drawer.remove([LOG + attempt])
    },
    async deleteEverything() {
      await drawer.remove(Object.keys(await drawer.all()))
    },
    async forgetEnded() {}, // It goes with the guest.
    async learned(tour) {
      return (await learned()).filter((it) => it.tour === tour)
    },
    allLearned: learned,
    async learn(item) {
      await drawer.set({ [LEARNED + item.key]: item })
    },
    async forgetLearned() {
      await drawer.remove(Object.keys(await drawer.all()).filter((name) => name.startsWith(LEARNED)))
    },
  }
}

function withFresh(log: readonly LogEvent[], events: readonly LogEvent[]): LogEvent[] {
  const known = new Set(log.map((it) => it.id))
  return [...log, ...events.filter((it) => !known.has(it.id))]
}
