import type { Catalog } from '#catalog/catalog.ts'
import type { Refusal } from '#catalog/read-packs.ts'
import { type PracticeOrigin, toPlace } from '#detection/place.ts'
import { readableEvents } from '#learning/to-attempts.ts'
import type { Answerers, Asker, Notice } from '#schema/message.ts'
import type { Session } from '#schema/session.ts'
import type { Settings } from '#schema/settings.ts'
import { createSessionService, type SessionService } from '#session/session-service.ts'
import type { SessionStore } from '#session/session-store.ts'
import { createSceneMaker } from './make-scene.ts'

export interface BackgroundPorts {
  catalog: Catalog
  refused: readonly Refusal[]
  disk: SessionStore
  memory: SessionStore
  isNewRun(): Promise<boolean>
  openerOf(tab: number): Promise<number | null>
  seen: {
    get(tab: number): Promise<{ page: string | null; practice: boolean } | null>
    set(tab: number, seen: { page: string | null; practice: boolean }): Promise<void>
    forget(tab: number): Promise<void>
  }
  settings: { read(): Promise<Settings>; write(change: Partial<Settings>): Promise<Settings> }
  practiceOrigin: PracticeOrigin
  practiceUrl(page: string): string
  loadGuide(tab: number, frame: number): Promise<void>
  openPage(path: string, opener: number | null): Promise<number | null>
  notify(notice: Notice): void
  now(): string
  newId(): string
}

/** What the background does for each request. Everything here can be stopped after any line and asked again. */
export function createAnswerers(ports: BackgroundPorts): {
  answerers: Answerers
  tabClosed(tab: number): Promise<void>
  ready(): Promise<void>
} {
  const { catalog, notify } = ports
  const tourOf = (session: Session) => catalog.tour(`${session.portal}/${session.tour}`, 'vi')?.tour ?? null
  const changed = (session: Session, saved: boolean) => {
    for (const tab of session.tabs) notify({ type: 'session-changed', tab, session, saved })
  }
  const service = (store: SessionStore): SessionService => createSessionService({ ...ports, store, tourOf, changed })
  const onDisk = service(ports.disk)
  // Nothing done in a private window reaches the disk: it has a service of its own.
  const inMemory = service(ports.memory)
  const sessions = (by: Asker) => (by.incognito ? inMemory : onDisk)
  let begun: Promise<void> | undefined
  const ready = () => {
    begun ??= ports.isNewRun().then((fresh) => (fresh ? onDisk.interruptAll() : undefined))
    return begun
  }
  const makeScene = createSceneMaker(ports, tourOf)
  const tabOf = (by: Asker, asked?: number) => {
    const tab = by.tab ?? asked
    if (tab === undefined || tab === null) throw new Error('no-tab')
    return tab
  }

  const answerers: Answerers = {
    async arrive(_, by) {
      const place = toPlace(by.url, ports.practiceOrigin)
      return { tab: by.tab ?? -1, frame: by.frame, rules: place ? catalog.rulesFor(place) : [] }
    },
    async see({ page, practice, claim }, by) {
      await ready()
      const tab = tabOf(by)
      if (by.frame === 0) await ports.seen.set(tab, { page, practice })
      return makeScene(sessions(by), page, tab, claim ? { opener: await ports.openerOf(tab) } : null)
    },
    async 'load-guide'(_, by) {
      await ports.loadGuide(tabOf(by), by.frame)
      return { loaded: true }
    },
    async tell({ attempt, id, input }, by) {
      await ready()
      // A frame speaks for itself alone, whatever number it gives.
      const own = 'frame' in input ? { ...input, frame: by.frame } : input
      return sessions(by).tell(attempt, id, own)
    },
    async 'start-tour'({ tour, practice, tab }, by) {
      const found = catalog.tour(tour, 'vi')
      if (!found) throw new Error('no-such-tour')
      const where = tabOf(by, tab)
      const session = await sessions(by).start(found.portal, found.tour, practice ? 'practise' : 'real', where)
      notify({ type: 'scene-changed', tab: where })
      return { session }
    },
    async 'continue-tour'({ attempt, tab }, by) {
      const where = tabOf(by, tab)
      const session = await sessions(by).continueIn(attempt, where)
      notify({ type: 'scene-changed', tab: where })
      return { session }
    },
    async place({ type: _, ...at }, by) {
      const tab = tabOf(by)
      if (!at.tip || !at.page) notify({ type: 'placed', tab, ...at })
      else {
        // The page above has the words of its own tips alone.
        const { language } = await ports.settings.read()
        const shown = catalog.tipsOn(at.page, language).find((it) => it.id === at.tip)
        notify({ type: 'placed', tab, ...at, shown })
      }
      return {}
    },
    async 'save-settings'({ settings }, by) {
      const saved = await ports.settings.write(settings as Partial<Settings>)
      if (by.tab !== null) notify({ type: 'scene-changed', tab: by.tab })
      return saved
    },
    async look({ tab }, by) {
      await ready()
      const seen = await ports.seen.get(tab)
      const scene = await makeScene(sessions(by), seen?.page ?? null, tab, null)
      return {
        ...scene,
        practice: seen?.practice ?? false,
        all: catalog.summaries(scene.settings.language),
        refused: [...ports.refused],
      }
    },
    async 'open-page'({ page, site }, by) {
      const path = page === 'record' ? '/record.html' : ports.practiceUrl(site ?? 'dvcqg/index.html')
      await ports.openPage(path, page === 'practice' ? by.tab : null)
      return {}
    },
    async 'list-events'() {
      const { language } = await ports.settings.read()
      return { ...readableEvents(await ports.disk.events()), titles: titles(catalog, language) }
    },
    async 'delete-attempt'({ attempt }) {
      await ports.disk.deleteAttempt(attempt)
      return {}
    },
    async 'delete-everything'() {
      await ports.disk.deleteEverything()
      return {}
    },
  }
  const tabClosed = async (tab: number) => {
    await Promise.all([onDisk.interruptAll(tab), inMemory.interruptAll(tab), ports.seen.forget(tab)])
  }
  return { answerers, tabClosed, ready }
}

function titles(catalog: Catalog, language: Settings['language']): Record<string, string> {
  const all = catalog.summaries(language)
  return Object.fromEntries([
    ...all.map((it) => [it.key, it.title]),
    ...all.map((it) => [it.key.split('/')[0], it.portal]),
  ])
}
