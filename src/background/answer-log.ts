import type { Catalog } from '#catalog/catalog.ts'
import { mergeLogs } from '#learning/merge-logs.ts'
import { readableEvents } from '#learning/to-attempts.ts'
import type { Answerers, Notice } from '#schema/message.ts'
import type { TaggedTour } from '#schema/progress.ts'
import type { Settings } from '#schema/settings.ts'
import type { LogEvent } from '#schema/support.ts'
import type { SessionService } from '#session/session-service.ts'
import type { SessionStore } from '#session/session-store.ts'

interface Ports {
  catalog: Catalog
  /** Where the log is of whoever is at the machine. */
  place(): Promise<Place>
  settings: { read(incognito: boolean): Promise<Settings> }
  notify(notice: Notice): void
}

/** Where sessions and the log are kept, and who writes them there. */
export interface Place {
  store: SessionStore
  sessions: SessionService
}

type LogAnswers = Pick<
  Answerers,
  'list-events' | 'list-tours' | 'import-events' | 'delete-attempt' | 'delete-everything'
>

/** What the record page asks. Private windows keep no log: there is the one on the disk, or that of a guest. */
export function answerLog({ catalog, place, settings, notify }: Ports): LogAnswers {
  /** A tour that runs still is gone with its log: the card of it must go too. */
  const forget = async (attempt?: string) => {
    const { sessions } = await place()
    for (const tab of await sessions.forget(attempt)) notify({ type: 'scene-changed', tab })
    return {}
  }
  return {
    async 'list-events'() {
      const { language } = await settings.read(false)
      const { store, sessions } = await place()
      const learned = await store.allLearned()
      return {
        // With what there was no room for: a file made of it has everything.
        ...readableEvents([...(await store.events()), ...sessions.unwritten()]),
        titles: titles(catalog, language),
        learned,
        tours: tagged(catalog),
        starts: starts(catalog),
      }
    },
    async 'list-tours'() {
      return { tours: catalog.summaries((await settings.read(false)).language) }
    },
    async 'import-events'({ events }) {
      const { store } = await place()
      const here = readableEvents(await store.events())
      const { fresh, known, contradicting } = mergeLogs<LogEvent>([...here.events, ...here.supports], events)
      await store.addEvents(fresh)
      return { fresh: fresh.length, known, contradicting }
    },
    'delete-attempt': ({ attempt }) => forget(attempt),
    'delete-everything': () => forget(),
  }
}

/** Tours by `portal/tour` and portals by id, in the reader's language. */
function titles(catalog: Catalog, language: Settings['language']): Record<string, string> {
  const all = catalog.summaries(language)
  return Object.fromEntries([
    ...all.map((it) => [it.key, it.title]),
    ...all.map((it) => [it.key.split('/')[0], it.portal]),
  ])
}

/** Where each tour can be practised. */
function starts(catalog: Catalog): Record<string, string> {
  return Object.fromEntries(
    catalog.summaries('vi').flatMap(({ key, practice }) => (practice === null ? [] : [[key, practice]])),
  )
}

/** What the packs say their tours teach. */
function tagged(catalog: Catalog): TaggedTour[] {
  return catalog.summaries('vi').flatMap(({ key }) => {
    const found = catalog.tour(key, 'vi')
    if (!found) return []
    const { id, version, competences = [] } = found.tour
    return [{ portal: found.portal, tour: id, version, competences }]
  })
}
