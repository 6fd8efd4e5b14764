import type { Draft, DraftSource } from '#schema/draft.ts'

/** A source to be named: not seen on the portal unless its author says so. */
export function freshSource({ sources = [], madeOn }: Pick<Draft, 'sources' | 'madeOn'>): DraftSource {
  const highest = Math.max(0, ...sources.map((it) => Number(/^nguon-(\d+)$/.exec(it.id)?.[1] ?? 0)))
  return { id: `nguon-${highest + 1}`, title: { vi: '', en: '' }, date: madeOn, confidence: 'press' }
}
