import { localiseTour, overlayOf } from '#catalog/localise.ts'
import type { Pack } from '#catalog/read-packs.ts'
import type { Draft } from '#schema/draft.ts'
import type { Language } from '#schema/languages.ts'
import { tourToDraft } from '#studio/tour-to-draft.ts'

/** The tours of one pack, to choose from. */
export interface PackTours {
  pack: string
  name: string
  imported: boolean
  tours: { id: string; title: string }[]
}

export function packTours(packs: readonly Pack[], language: Language): PackTours[] {
  return packs
    .filter((it) => it.tours.length > 0)
    .map((pack) => {
      const words = overlayOf(pack, language)
      return {
        pack: pack.portal.id,
        name: words.portal?.name ?? pack.portal.name,
        imported: pack.imported !== undefined,
        tours: pack.tours.map((it) => ({ id: it.id, title: localiseTour(it, words).title })),
      }
    })
}

interface When {
  at: string
  day: string
  /** Letters and digits that no other draft has. */
  fresh: string
}

/** A tour that is here as a draft that is kept nowhere yet. Null where it is gone. */
export function draftOfTour(
  packs: readonly Pack[],
  wanted: { pack: string; tour: string },
  { at, day, fresh }: When,
): { draft: Draft; verified: string | null } | null {
  const pack = packs.find((it) => it.portal.id === wanted.pack)
  const vi = pack?.tours.find((it) => it.id === wanted.tour)
  if (!pack || !vi) return null
  const overlay = overlayOf(pack, 'en')
  const used = new Set(vi.steps.map((it) => it.page.split('#')[0]))
  const pages = packs.flatMap(({ portal, pages }) => pages.filter((it) => used.has(`${portal.id}/${it.id}`)))
  const { portal, sources } = pack
  const asked = { portal, sources, vi, en: localiseTour(vi, overlay), enSources: overlay.sources, pages }
  return { draft: tourToDraft(asked, { id: `sua-${fresh}`, at, day }), verified: vi.verified }
}
