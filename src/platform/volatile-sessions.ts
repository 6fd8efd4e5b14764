import type { Session } from '#schema/session.ts'
import { browser } from './browser.ts'

const KEY = 'private-sessions'

/** Memory of this browser run, never on disk: the place for tours in private windows. */
export const volatileSessions = {
  async get(): Promise<Record<string, Session>> {
    return ((await browser.storage.session.get(KEY))[KEY] as Record<string, Session> | undefined) ?? {}
  },
  async set(sessions: Record<string, Session>): Promise<void> {
    await browser.storage.session.set({ [KEY]: sessions })
  },
}

/** Tells one run of the browser from the next, however often the worker is started in it. */
export const browserRun = {
  async isNew(): Promise<boolean> {
    return !(await browser.storage.session.get('run')).run
  },
  async mark(): Promise<void> {
    await browser.storage.session.set({ run: true })
  },
}

interface SeenInTab {
  page: string | null
  practice: boolean
}

/** The same at hand while this worker lives: nobody else writes it. */
const atHand = new Map<number, SeenInTab>()

/** What each tab shows, for the popup: page ids, no addresses. Forgotten with the browser run. */
export const seenInTabs = {
  async get(tab: number): Promise<SeenInTab | null> {
    const key = `tab-${tab}`
    return atHand.get(tab) ?? ((await browser.storage.session.get(key))[key] as SeenInTab | undefined) ?? null
  },
  async set(tab: number, seen: SeenInTab): Promise<void> {
    atHand.set(tab, seen)
    await browser.storage.session.set({ [`tab-${tab}`]: seen })
  },
  async tabs(): Promise<number[]> {
    const keys = Object.keys(await browser.storage.session.get(null))
    return keys.filter((key) => key.startsWith('tab-')).map((key) => Number(key.slice(4)))
  },
  async forget(tab: number): Promise<void> {
    atHand.delete(tab)
    await browser.storage.session.remove(`tab-${tab}`)
  },
}
