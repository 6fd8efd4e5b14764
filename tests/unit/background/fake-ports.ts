import { createAnswerers } from '#background/answerers.ts'
import { createCatalog } from '#catalog/catalog.ts'
import { createGlossary } from '#catalog/glossary.ts'
import { readPacks } from '#catalog/read-packs.ts'
import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'
import type { GuestState } from '#schema/guest.ts'
import type { GuestMinutes } from '#schema/guest-minutes.ts'
import type { Asker, Notice } from '#schema/message.ts'
import type { Presenting } from '#schema/presenting.ts'
import type { Session } from '#schema/session.ts'
import type { Settings } from '#schema/settings.ts'
import { createMemoryStore } from '#session/memory-store.ts'
import { makePack } from '../catalog/sample-pack.ts'
import { createFakeDrawer } from '../session/fake-drawer.ts'
import { createFakeStore } from '../session/fake-store.ts'

const pause = () => new Promise<void>((done) => setTimeout(done))

/** A browser and its disk, as the background sees them. `restart` is the worker killed and woken again. */
export function createBackground() {
  const disk = createFakeStore()
  const place = { sessions: {} as Record<string, Session> }
  const seen = new Map<number, { page: string | null; practice: boolean }>()
  const notices: Notice[] = []
  /** Tabs into which the guide was brought, one entry each time. */
  const loads: number[] = []
  const browser = {
    newRun: false,
    /** Of every tab. */
    address: 'https://mau.example.vn/trang-chu',
    settings: { ...DEFAULT_SETTINGS } as Settings,
    hidden: {} as Partial<Settings>,
    opener: new Map<number, number>(),
    /** Tab and frame that were given what plays a tour. */
    played: [] as [number, number][],
    /** The tab that a page is opened in. */
    nextTab: null as number | null,
  }
  const drawer = createFakeDrawer()
  const guest = {
    state: null as GuestState | null,
    fixed: null as { by: 'policy' | 'person'; minutes: GuestMinutes | null } | null,
    alarm: null as number | null,
    sign: 'off',
  }
  /** Tabs that are recorded in the studio. */
  const recorded = new Set<number>()
  const presenting = { now: null as Presenting | null, done: [] as string[], key: () => {} }
  let clock = Date.UTC(2026, 0, 1, 8)
  let ids = 0
  const memory = createMemoryStore({
    get: async () => structuredClone(place.sessions),
    set: async (all) => {
      await pause()
      place.sessions = structuredClone(all)
    },
  })
  const wake = () =>
    createAnswerers({
      catalog: createCatalog(readPacks({ ...makePack(), ...makePack('khac') }).packs),
      glossary: createGlossary({ entries: [], sources: {}, locales: {} }),
      refused: [],
      disk: disk.store,
      memory,
      drawer: drawer.drawer,
      guest: {
        state: {
          read: async () => guest.state,
          write: async (state) => {
            await pause()
            guest.state = state
          },
        },
        fixed: {
          read: async () => guest.fixed,
          keep: async (minutes) => {
            guest.fixed = minutes && { by: 'person', minutes }
          },
        },
        wakeAt: (at) => {
          guest.alarm = at
        },
        sign: (what) => {
          guest.sign = what
        },
      },
      recording: { isIn: async (tab) => recorded.has(tab), stop: async () => recorded.clear() },
      run: {
        isNew: async () => browser.newRun,
        mark: async () => {
          browser.newRun = false
        },
      },
      openerOf: async (tab: number) => browser.opener.get(tab) ?? null,
      addressOf: async () => browser.address,
      seen: {
        get: async (tab) => seen.get(tab) ?? null,
        set: async (tab, what) => void seen.set(tab, what),
        tabs: async () => [...seen.keys()],
        forget: async (tab) => void seen.delete(tab),
      },
      settings: {
        read: async (incognito) => (incognito ? { ...browser.settings, ...browser.hidden } : browser.settings),
        write: async (change, incognito) => {
          if (incognito) Object.assign(browser.hidden, change)
          const next = incognito ? browser.settings : { ...browser.settings, ...change }
          // Read, changed and written, as in the browser: not in one go.
          await pause()
          browser.settings = next
          return browser.settings
        },
      },
      practiceOrigin: ({ hostname, pathname }) =>
        hostname.endsWith('.luyen-tap.localhost') ? { site: hostname.split('.')[0] ?? '', pathname } : null,
      judgeHost: (href) => ({ verdict: 'unknown', host: new URL(href).hostname }),
      present: {
        read: async () => presenting.now,
        write: async (now) => void Object.assign(presenting, { now }),
        bring: async () => {
          await pause()
          presenting.done.push('brought')
        },
        blackOut: async (tab, frame) => {
          await pause()
          presenting.done.push(`blacked out ${tab}.${frame}`)
        },
        uncover: async (tab, frame) => void presenting.done.push(`uncovered ${tab}.${frame}`),
        tell: async (now) => void presenting.done.push(`told ${now ? `hidden: ${now.hidden}` : 'the end'}`),
        onKey: (pressed) => {
          presenting.key = pressed
        },
      },
      practiceUrl: (page) => `/practice/${page}`,
      loadGuide: async (tab) => void loads.push(tab),
      loadLikeness: async () => {},
      loadPlayer: async (tab, frame) => void browser.played.push([tab, frame]),
      openPage: async () => browser.nextTab,
      openWindow: async (path) => void presenting.done.push(path),
      notify: (notice) => notices.push(notice),
      now: () => {
        clock += 1000
        return new Date(clock).toISOString()
      },
      newId: () => `id-${ids++}`,
    })
  /** Minutes go by, or back. */
  const pass = (minutes: number) => {
    clock += minutes * 60_000
  }
  return { recorded, disk, place, seen, notices, loads, browser, presenting, drawer, guest, pass, wake }
}

export const asker = (tab: number | null, more: Partial<Asker> = {}): Asker => ({
  tab,
  frame: 0,
  incognito: false,
  url: 'https://mau.example.vn/trang-chu',
  ...more,
})

export const start = { type: 'start-tour', tour: 'mau/tra-cuu', mode: 'real' } as const
export const see = { type: 'see', page: 'mau/trang-chu', practice: false, claim: true } as const
