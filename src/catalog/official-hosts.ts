import { createHostJudge, type HostJudge } from '#detection/judge-host.ts'
import type { PracticeOrigin } from '#detection/place.ts'
import type { OfficialHosts } from '#schema/official-hosts.ts'

const shipped = import.meta.glob<OfficialHosts>('/src/tours/_official/hosts.json', { eager: true, import: 'default' })

/** Judges addresses by the list that ships. Its shape is a test's business: the popup need not carry the parser. */
export const officialJudge = (practiceOrigin: PracticeOrigin): HostJudge =>
  createHostJudge(Object.values(shipped)[0] ?? { sources: {}, groups: [] }, practiceOrigin)

/** Whole host names of the list. */
export const officialHosts: readonly string[] = Object.values(shipped).flatMap((it) =>
  it.groups.flatMap(({ hosts }) => hosts),
)
