import type { Catalog } from '#catalog/catalog.ts'
import { createFreeze } from '#learning/freeze-statements.ts'
import { makesStatement } from '#learning/to-statements.ts'
import type { Lrs } from '#schema/lrs.ts'
import type { TourWords } from '#schema/statement.ts'
import type { StatementPorts } from '#session/session-store.ts'

interface Ports {
  catalog: Pick<Catalog, 'tour'>
  /** Resolves when the packs are there: a tab that is closed wakes a worker that has none yet. */
  ready(): Promise<unknown>
  /** The store that counts now; null where none is chosen, or nothing is to be sent. */
  lrs(): Promise<Lrs | null>
  /** ISO 8601, UTC. */
  now(): string
  newId(): string
  random(): number
}

/** Without a record store no statement is ever made: there is nothing that could be sent later. */
export function createPreparer({ catalog, ready, lrs, now, newId, random }: Ports): StatementPorts['prepare'] {
  return async (events) => {
    const [event] = events
    if (!event || !events.some((it) => makesStatement(it, 'steps'))) return null
    const store = await lrs()
    if (!store || !events.some((it) => makesStatement(it, store.level))) return null
    await ready()
    const words = wordsOf(catalog, `${event.portal}/${event.tour}`)
    const { level, homePage, jitterMinutes } = store
    const at = now()
    const wait = Math.ceil(random() * jitterMinutes * 60_000)
    return createFreeze({ level, homePage, words, now: at, newId, notBefore: wait > 0 ? Date.parse(at) + wait : 0 })
  }
}

/** What the packs say of a tour in both languages; null where it is gone from them. */
export function wordsOf(catalog: Pick<Catalog, 'tour'>, key: string): TourWords | null {
  const [vi, en] = [catalog.tour(key, 'vi')?.tour, catalog.tour(key, 'en')?.tour]
  if (!vi || !en) return null
  return {
    title: { vi: vi.title, en: en.title },
    competences: vi.competences ?? [],
    steps: vi.steps.map((it) => it.id),
  }
}
