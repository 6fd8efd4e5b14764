import { matchesUrl } from '#detection/match-url.ts'
import { type Place, type PracticeOrigin, toPlace } from '#detection/place.ts'
import type { Draft } from '#schema/draft.ts'
import type { PageRule } from '#schema/pack.ts'
import type { Page, PageRef } from '#schema/page.ts'

interface WithPages {
  portal: { id: string }
  pages: readonly Page[]
}

/** The rules of all pages a draft goes through: its own, and those of packs that are here. */
export function draftRules(draft: Draft, packs: readonly WithPages[]): PageRule[] {
  const refs = new Set(draft.steps.map((it) => it.page.split('#')[0]))
  const others = packs.flatMap(({ portal, pages }) =>
    pages.flatMap((page) => (refs.has(`${portal.id}/${page.id}`) ? [{ pack: portal.id, page }] : [])),
  )
  return [...draft.pages.map(({ nameEn: _, ...page }) => ({ pack: draft.id, page })), ...others]
}

interface Tab {
  id: number
  url: string
  /** When somebody was last there, in ms; greater is later. */
  seen: number
}

/**
 * The tab in which the first of these pages is open that is open anywhere, as far as addresses tell; else one on the host
 * of one of them, or on one of these hosts. Of several the last used. What is shown in a frame has a page around it: hence
 * more than one.
 */
export function tabOfPage(
  tabs: readonly Tab[],
  rules: readonly PageRule[],
  refs: readonly PageRef[],
  hosts: readonly string[],
  practiceOrigin: PracticeOrigin,
): number | null {
  const last = [...tabs].sort((a, b) => b.seen - a.seen)
  const places = last.flatMap(({ id, url }) => {
    const place = toPlace(url, practiceOrigin)
    return place ? [{ id, place }] : []
  })
  const pages = refs.flatMap((ref) => ruleOf(rules, ref)?.page ?? [])
  const first = (fits: (page: Page, place: Place) => boolean | undefined) => {
    for (const page of pages) for (const { id, place } of places) if (fits(page, place)) return id
    return null
  }
  return (
    first(matchesUrl) ??
    first(({ practice, url }, place) =>
      place.practice ? practice?.some((it) => it.site === place.host) : url.some((it) => it.hostname === place.host),
    ) ??
    last.find((it) => hosts.includes(new URL(it.url).hostname))?.id ??
    null
  )
}

function ruleOf(rules: readonly PageRule[], ref: PageRef): PageRule | undefined {
  return rules.find((it) => `${it.pack}/${it.page.id}` === ref.split('#')[0])
}

/** The step's own page, then those of the steps before it, the nearest first, then of those after. */
export function pagesNear({ steps }: Draft, step: string): PageRef[] {
  const at = steps.findIndex((it) => it.id === step)
  return [...steps.slice(0, at + 1).reverse(), ...steps.slice(at + 1)].map((it) => it.page)
}
