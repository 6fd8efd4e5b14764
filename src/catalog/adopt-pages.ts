import { matchesUrl } from '#detection/match-url.ts'
import type { Place } from '#detection/place.ts'
import type { Page, PageRef } from '#schema/page.ts'
import type { Pack } from './read-packs.ts'

export interface Adopted {
  pack: Pack
  /** Pages of this pack that an earlier one knows, with the earlier one's name for them. */
  pages: { page: Page; known: PageRef }[]
}

/**
 * A page that two packs name is one page: the earlier pack's, so that nobody's rule puts out another's. Tours and tips
 * of the later one then run on that page. Only where every example of the page is the same one page of an earlier pack.
 */
export function adoptPages(pack: Pack, earlier: readonly Pack[]): Adopted {
  const pages = pack.pages.flatMap((page) => {
    const found = new Set(page.examples.map((it) => knownAt(it, page, earlier)))
    const [known] = found
    return found.size === 1 && known ? [{ page, known }] : []
  })
  if (pages.length === 0) return { pack, pages }
  const renamed = new Map(pages.map((it) => [`${pack.portal.id}/${it.page.id}`, it.known]))
  const ref = (it: PageRef): PageRef => {
    const whole = it.split('#')[0] ?? it
    return renamed.get(whole) ?? it
  }
  return {
    pages,
    pack: {
      ...pack,
      pages: pack.pages.filter((it) => !pages.some(({ page }) => page === it)),
      tours: pack.tours.map((tour) => ({
        ...tour,
        start: ref(tour.start),
        steps: tour.steps.map((step) => {
          const done = step.done.on === 'page' ? { ...step.done, page: ref(step.done.page) } : step.done
          // A page that is the step's own now would be there before anything is done.
          const arrived = done.on === 'page' && done.page === ref(step.page)
          return {
            ...step,
            page: ref(step.page),
            done: arrived ? ({ on: step.own ? 'next' : 'click' } as const) : done,
          }
        }),
      })),
      tips: pack.tips.map((it) => ({ ...it, page: ref(it.page) })),
    },
  }
}

function knownAt(example: string, page: Page, earlier: readonly Pack[]): PageRef | null {
  const url = new URL(example)
  const rest = { pathname: url.pathname, search: url.search.slice(1), hash: url.hash.slice(1) }
  const places: Place[] = [
    { practice: false, host: url.hostname, ...rest },
    ...(page.practice ?? []).map(({ site }) => ({ practice: true, host: site, ...rest })),
  ]
  const hits = earlier.flatMap(({ portal, pages }) =>
    pages.filter((it) => places.some((place) => matchesUrl(it, place))).map((it) => `${portal.id}/${it.id}`),
  )
  // Of two that fit neither is surely the one.
  return hits.length === 1 ? (hits[0] ?? null) : null
}
