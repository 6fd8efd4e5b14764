import type { Catalog } from '#catalog/catalog.ts'
import type { Glossary } from '#catalog/glossary.ts'
import type { Refusal } from '#catalog/read-packs.ts'
import { byPath } from '#learning/by-path.ts'
import type { Answers, Scene, TourSummary } from '#schema/message.ts'
import type { Session } from '#schema/session.ts'
import { toUnfinished } from '#session/to-unfinished.ts'
import { toForeign } from './to-foreign.ts'

interface Ports {
  catalog: Catalog
  glossary: Glossary
  refused: readonly Refusal[]
}

/** What the popup shows of a tab: its scene, every tour there is, and what was left unfinished elsewhere. */
export function toLook(
  { catalog, glossary, refused }: Ports,
  scene: Scene,
  practice: boolean,
  unfinished: readonly Session[],
): Omit<Answers['look'], 'guestAttempts'> {
  const all = catalog.summaries(readsIn(scene.settings))
  const words = glossary.all(scene.settings.language)
  const of = toForeign(scene.settings, (language) => catalog.summaries(language))
  return {
    ...scene,
    foreign: of && { ...of, vietnamese: [...of.vietnamese, ...(scene.foreign?.vietnamese ?? [])] },
    words,
    practice,
    all: byPath(all, scene.settings.path),
    elsewhere: elsewhere(catalog, scene, all, unfinished),
    refused: [...refused],
    languages: catalog.languages(),
  }
}

const readsIn = ({ tourLanguage, language }: Scene['settings']) => tourLanguage ?? language

/** Tours that wait to be asked for and do not belong to the page in front: the popup names them wherever one is. */
function elsewhere(catalog: Catalog, scene: Scene, all: readonly TourSummary[], sessions: readonly Session[]) {
  return sessions.flatMap((it) => {
    const summary = all.find(({ key }) => key === `${it.portal}/${it.tour}`)
    const found = summary && catalog.tour(summary.key, readsIn(scene.settings))
    if (
      !found ||
      it.tab !== null ||
      it.mode === 'watch' ||
      scene.unfinished.some(({ attempt }) => attempt === it.attempt)
    )
      return []
    return [{ ...toUnfinished(it, found.tour), summary }]
  })
}
