import type { Catalog } from '#catalog/catalog.ts'
import type { Glossary } from '#catalog/glossary.ts'
import type { Glossed } from '#schema/glossary.ts'
import { LANGUAGES, type TourLanguage } from '#schema/languages.ts'
import type { ShownTip } from '#schema/message.ts'
import type { Tour } from '#schema/tour.ts'

/** The glossary's words in what a page shows. Only what occurs goes to a page: the rest stays in the background. */
export function createGloss(catalog: Pick<Catalog, 'tipsOn'>, glossary: Glossary) {
  const known = new Map<string, { texts: string; glossed: Glossed }>()
  return {
    tipsOn: (page: string, language: TourLanguage): ShownTip[] =>
      catalog.tipsOn(page, language).map((tip) => ({
        ...tip,
        glossed: glossary.gloss([tip.text, tip.example, tip.mistake, tip.law], explained(language)),
      })),
    /** `key` is `pack/tour`. A tour is looked through once, not at each page of it; again where an imported pack has changed it. */
    tour(key: string, tour: Tour, language: TourLanguage): Glossed {
      const at = `${language} ${key}`
      const all = textsOf(tour)
      const texts = all.join('\n')
      const before = known.get(at)
      if (before?.texts === texts) return before.glossed
      const glossed = glossary.gloss(all, explained(language))
      // Nothing found may mean that the glossary has not come yet.
      if (Object.keys(glossed.words).length > 0) known.set(at, { texts, glossed })
      return glossed
    },
  }
}
export type Gloss = ReturnType<typeof createGloss>

/** In a community's language what is not translated yet is Vietnamese, and so are the explanations. */
const explained = (language: TourLanguage) => LANGUAGES.find((it) => it === language) ?? 'vi'

function textsOf({ steps, segments = [], prepare = [], files, fee, time, law = [], mistakes = [] }: Tour) {
  return [
    ...steps.flatMap((it) => [it.do, it.note, it.why]),
    ...segments.flatMap((it) => it.check ?? []),
    ...[files, fee, time, ...prepare, ...law, ...mistakes].map((it) => it?.text),
  ]
}
