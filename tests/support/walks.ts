import type { PageRef } from '#schema/page.ts'
import { packs, tours } from '../packs/all-packs.ts'
import { shipped } from '../packs/content-figures.ts'

export type Walk = (typeof tours)[number]

/** Played to the end by a test of their own, which looks at more than that; `tests/packs/walks.test.ts` holds them to it. */
export const PLAYED_ELSEWHERE: Record<string, string> = {
  'cong-tinh/bo-sung-ho-so': 'desk.spec.ts',
  'dvcqg/khai-sinh': 'sentinel.spec.ts',
  'dvcqg/trich-luc': 'sentinel.spec.ts',
  'mot-cua/yeu-cau-bo-sung': 'desk.spec.ts',
}

/** Every tour that ships and can be practised. */
export const practised = tours.filter(({ pack, tour }) => shipped.includes(pack) && placeOf(tour.start))

/** The tours that no other test plays, in that many parts of much the same length. */
export function walksIn(parts: number): Walk[][] {
  const rest = practised.filter(({ name }) => !PLAYED_ELSEWHERE[name])
  const made = Array.from({ length: parts }, () => ({ steps: 0, walks: [] as Walk[] }))
  for (const walk of rest.sort((a, b) => b.tour.steps.length - a.tour.steps.length)) {
    const [shortest] = made.sort((a, b) => a.steps - b.steps)
    shortest?.walks.push(walk)
    if (shortest) shortest.steps += walk.tour.steps.length + SET_OUT
  }
  return made.map((it) => it.walks)
}

/** Opening a page and starting takes as long as so many steps. */
const SET_OUT = 4

/** Where a page is on the practice portal: `site`, `path`; null where it is not to be practised. */
export function placeOf(ref: PageRef): { site: string; path: string } | null {
  const [portal, id] = (ref.split('#')[0] ?? '').split('/')
  const page = packs.find((it) => it.portal.id === portal)?.pages.find((it) => it.id === id)
  const example = page?.practiceExamples?.[0]
  if (!example) return null
  const [site = '', ...path] = example.split('/')
  return { site, path: `/${path.join('/')}` }
}
