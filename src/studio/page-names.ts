import type { Draft } from '#schema/draft.ts'
import type { Page, PageRef } from '#schema/page.ts'

interface WithPages {
  portal: { id: string }
  pages: readonly Page[]
}

/** The pages a draft goes through, as people call them: its own, and those of packs that are here. */
export function pageNames(draft: Draft, packs: readonly WithPages[]): ReadonlyMap<PageRef, string> {
  const refs = draft.steps.flatMap((it) => [it.page, ...(it.done.on === 'page' ? [it.done.page] : [])])
  const nameOf = (ref: PageRef): string => {
    const [whole, screen] = ref.split('#')
    const own = draft.pages.find((it) => `${draft.id}/${it.id}` === whole)
    if (own) return own.name
    const known = packs.flatMap(({ portal, pages }) => pages.filter((it) => `${portal.id}/${it.id}` === whole))[0]
    return known?.screens?.find((it) => it.id === screen)?.name ?? known?.name ?? ref
  }
  return new Map([...new Set(refs)].map((ref) => [ref, nameOf(ref)]))
}
