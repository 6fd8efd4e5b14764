import type { Draft } from '#schema/draft.ts'
import type { PageRef } from '#schema/page.ts'

/** The pages a draft goes through, as people call them; those of packs that are here by their reference. */
export function pageNames(draft: Draft): Map<PageRef, string> {
  const own = new Map(draft.pages.map((it) => [`${draft.id}/${it.id}`, it.name]))
  const refs = draft.steps.flatMap((it) => [it.page, ...(it.done.on === 'page' ? [it.done.page] : [])])
  return new Map([...new Set(refs)].map((ref) => [ref, own.get(ref) ?? ref]))
}
