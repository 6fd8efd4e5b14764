import type { Draft, DraftPage } from '#schema/draft.ts'

/** Pages of its own that a tour begins on, has steps on, or leads to. */
export function usedPages({ id, pages, steps, start }: Pick<Draft, 'id' | 'pages' | 'steps' | 'start'>): DraftPage[] {
  const used = new Set(
    [start ?? '', ...steps.flatMap((it) => [it.page, ...(it.done.on === 'page' ? [it.done.page] : [])])].map(
      (it) => it.split('#')[0],
    ),
  )
  return pages.filter((it) => used.has(`${id}/${it.id}`))
}
