import type { PortalHelp } from '#schema/help.ts'
import { LANGUAGES, type TourLanguage } from '#schema/languages.ts'
import type { ShownTip, TourSummary } from '#schema/message.ts'
import type { PageRule } from '#schema/pack.ts'
import type { PageRef } from '#schema/page.ts'
import type { Tour } from '#schema/tour.ts'
import { indexPacks, wholePage } from './index-packs.ts'
import { localiseTip, localiseTour, overlayOf } from './localise.ts'
import type { Pack } from './read-packs.ts'

/** All packs in hand, asked by host, page or tour. Answers are in the reader's language. */
export interface Catalog {
  rulesFor(place: { practice: boolean; host: string }): PageRule[]
  tour(key: string, language: TourLanguage): { portal: string; tour: Tour } | null
  summaries(language: TourLanguage): TourSummary[]
  toursOn(page: PageRef, language: TourLanguage): TourSummary[]
  tipsOn(page: PageRef, language: TourLanguage): ShownTip[]
  pageNames(tour: Tour, language: TourLanguage): Record<string, string>
  pageName(page: PageRef, language: TourLanguage): string | null
  sources(portal: string, language: TourLanguage): Record<string, string>
  /** Whom to ask about each portal that can be opened. */
  help(language: TourLanguage): PortalHelp[]
  /** Languages of communities that some pack brings. */
  languages(): { code: string; name: string }[]
}

/** A catalog that may become another, empty at first: whoever holds it sees the new one at once. */
export function createChangingCatalog(): Catalog & { replace(catalog: Catalog): void } {
  let now = createCatalog([])
  return {
    rulesFor: (place) => now.rulesFor(place),
    tour: (key, language) => now.tour(key, language),
    summaries: (language) => now.summaries(language),
    toursOn: (page, language) => now.toursOn(page, language),
    tipsOn: (page, language) => now.tipsOn(page, language),
    pageNames: (tour, language) => now.pageNames(tour, language),
    pageName: (page, language) => now.pageName(page, language),
    sources: (portal, language) => now.sources(portal, language),
    help: (language) => now.help(language),
    languages: () => now.languages(),
    replace(catalog) {
      now = catalog
    },
  }
}

export function createCatalog(packs: readonly Pack[]): Catalog {
  const index = indexPacks(packs)
  const packOf = index.pack
  const overlay = (pack: Pack, language: TourLanguage) => overlayOf(pack, language)

  const rulesFor: Catalog['rulesFor'] = ({ practice, host }) => [...index.rules(practice, host)]

  const pageName: Catalog['pageName'] = (ref, language) => {
    const [whole, screen] = ref.split('#')
    const [packId, pageId] = whole?.split('/') ?? []
    const pack = packOf(packId)
    const page = pack?.pages.find((it) => it.id === pageId)
    if (!pack || !page) return null
    const words = overlay(pack, language).pages?.[page.id]
    if (!screen) return words?.name ?? page.name
    return words?.screens?.[screen] ?? page.screens?.find((it) => it.id === screen)?.name ?? words?.name ?? page.name
  }

  const summaryOf = (pack: Pack, it: Tour, language: TourLanguage): TourSummary => {
    const words = overlay(pack, language)
    const tour = localiseTour(it, words)
    return {
      key: `${pack.portal.id}/${tour.id}`,
      title: tour.title,
      summary: tour.summary,
      steps: tour.steps.length,
      procedure: tour.procedure ?? null,
      portal: words.portal?.name ?? pack.portal.name,
      imported: pack.imported !== undefined,
      papers: (tour.prepare ?? []).length > 0,
      start: tour.start,
      practice: pack.portal.practiceStart ?? null,
    }
  }

  const allSummaries = new Map<TourLanguage, TourSummary[]>()
  const summaries: Catalog['summaries'] = (language) => {
    const known = allSummaries.get(language)
    const all = known ?? packs.flatMap((pack) => pack.tours.map((it) => summaryOf(pack, it, language)))
    if (!known) allSummaries.set(language, all)
    return [...all]
  }

  const tour: Catalog['tour'] = (key, language) => {
    const [packId, tourId] = key.split('/')
    const pack = packOf(packId)
    const found = pack?.tours.find((it) => it.id === tourId)
    return pack && found ? { portal: pack.portal.id, tour: localiseTour(found, overlay(pack, language)) } : null
  }

  const toursOn: Catalog['toursOn'] = (page, language) =>
    // The shortest first: that is the one to learn with.
    [...index.page(page).tours]
      .sort((a, b) => a.tour.steps.length - b.tour.steps.length)
      .map((it) => summaryOf(it.pack, it.tour, language))

  const sources: Catalog['sources'] = (portal, language) => {
    const pack = packOf(portal)
    if (!pack) return {}
    const words = overlay(pack, language).sources
    return Object.fromEntries(
      Object.entries(pack.sources).map(([key, it]) => [key, `${words?.[key] ?? it.title} (${it.date})`]),
    )
  }

  const tipsOn: Catalog['tipsOn'] = (page, language) =>
    index
      .page(page)
      .tips.filter(({ tips }) => tips.page === page || tips.page === wholePage(page))
      .flatMap(({ pack, tips }) =>
        tips.tips.map((it) => ({
          ...localiseTip(it, overlay(pack, language)),
          cited: sources(pack.portal.id, language)[it.source] ?? '',
        })),
      )

  const pageNames: Catalog['pageNames'] = (of, language) =>
    Object.fromEntries(of.steps.map((step) => [step.page, pageName(step.page, language) ?? '']))

  // A number that somebody else's pack gives could be anybody's.
  const help: Catalog['help'] = (language) =>
    packs
      .filter((it) => it.imported === undefined && it.portal.hosts.length > 0)
      .map((pack): PortalHelp => {
        const { id, name, hosts, help: own } = pack.portal
        const words = overlay(pack, language).portal
        const cited = (source: string) => sources(id, language)[source] ?? ''
        const { hotline, desk } = own ?? {}
        return {
          id,
          hosts,
          name: words?.name ?? name,
          hotline: hotline ? { number: hotline.number, cited: cited(hotline.source) } : null,
          desk: desk ? { text: words?.desk ?? desk.text, cited: cited(desk.source) } : null,
        }
      })

  const languages: Catalog['languages'] = () => {
    const all = packs.flatMap(({ locales }) =>
      Object.entries(locales).map(([code, [first]]) => [code, { code, name: first?.language ?? code }] as const),
    )
    return [...new Map(all).values()].filter(({ code }) => !LANGUAGES.some((it) => it === code))
  }

  return { rulesFor, tour, summaries, toursOn, tipsOn, pageNames, pageName, sources, help, languages }
}
