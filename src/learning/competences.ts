import {
  type CompetenceProgress,
  LEVELS,
  type Level,
  type NamedCompetence,
  type TaggedTour,
  type TourLevel,
} from '#schema/progress.ts'
import frameworks from './frameworks.json' with { type: 'json' }

/**
 * What was practised of each competence of TT 02/2025, in the order of the act, then of codes it does not know. `tours`:
 * what the packs hold now; a tour that is gone from them has no tags, so it counts nowhere.
 */
export function toCompetences(levels: readonly TourLevel[], tours: readonly TaggedTour[]): CompetenceProgress[] {
  const known = new Set(NAMED_COMPETENCES.map((it) => it.code))
  const others = [...new Set(tours.flatMap((it) => it.competences))].filter((it) => !known.has(it)).sort()
  const byTour = new Map(levels.map((it) => [`${it.portal}/${it.tour}`, it]))
  return [...NAMED_COMPETENCES, ...others.map(unnamed)].map((named) => {
    const tagged = tours.filter((it) => it.competences.includes(named.code))
    const begun = tagged.flatMap((it) => byTour.get(`${it.portal}/${it.tour}`) ?? [])
    const count = (level: Level) => begun.filter((it) => it.level === level).length
    return {
      ...named,
      tours: tagged.length,
      at: Object.fromEntries(LEVELS.map((it) => [it, count(it)])) as Record<Level, number>,
      lastPractised: begun.map((it) => it.lastPractised).reduce(later, null),
    }
  })
}

/** The competences of TT 02/2025, in its order. */
export const NAMED_COMPETENCES: readonly NamedCompetence[] = frameworks['tt-02-2025'].areas.flatMap(
  ({ competences, code, title }) =>
    competences.map((it) => ({ code: it.code, title: titleOf(it), area: { code, title } })),
)

function titleOf(it: { title: string; mark: string; shortened?: boolean }): NamedCompetence['title'] {
  return { text: it.title, mark: it.mark === 'seen' ? 'seen' : 'press', shortened: it.shortened === true }
}

function unnamed(code: string): NamedCompetence {
  return { code, title: null, area: { code: code.slice(0, 1), title: null } }
}

/** Both are written by `toISOString`, so that the later one is also the greater text. */
function later(a: string | null, b: string): string {
  return a !== null && a > b ? a : b
}
