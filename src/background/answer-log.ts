import type { Catalog } from '#catalog/catalog.ts'
import { mergeLogs } from '#learning/merge-logs.ts'
import { readableEvents } from '#learning/to-attempts.ts'
import type { Answerers, Notice } from '#schema/message.ts'
import type { TaggedTour } from '#schema/progress.ts'
import type { Settings } from '#schema/settings.ts'
import type { SessionService } from '#session/session-service.ts'
import type { SessionStore } from '#session/session-store.ts'

interface Ports {
  catalog: Catalog
  disk: SessionStore
  settings: { read(incognito: boolean): Promise<Settings> }
  notify(notice: Notice): void
}

type LogAnswers = Pick<
  Answerers,
  'list-events' | 'list-tours' | 'import-events' | 'delete-attempt' | 'delete-everything'
>

/** What the record page asks. Private windows keep no log, so there is only the one on the disk. */
export function answerLog({ catalog, disk, settings, notify }: Ports, sessions: SessionService): LogAnswers {
  /** A tour that runs still is gone with its log: the card of it must go too. */
  const forget = async (attempt?: string) => {
    for (const tab of await sessions.forget(attempt)) notify({ type: 'scene-changed', tab })
    return {}
  }
  return {
    async 'list-events'() {
      const { language } = await settings.read(false)
      const learned = await disk.allLearned()
      return {
        ...readableEvents(await disk.events()),
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
      const here = readableEvents(await disk.events()).events
      const { fresh, known, contradicting } = mergeLogs(here, events)
      await disk.addEvents(fresh)
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
