import type { Act, Acts } from '#schema/acts.ts'
import type { Tour } from '#schema/tour.ts'

/** Files of `practice/acts/` by path: `pack/parts/x.json`, `pack/tours/x.json`. */
export type ActFiles = Record<string, Acts>

/** What is done at each step of a tour, by step id: its own acts, and those of the parts it uses. */
export function actsOf(files: ActFiles, portal: string, tour: Pick<Tour, 'id' | 'uses'>): Record<string, Act[]> {
  const names = [...tour.uses.map((it) => `parts/${it}`), `tours/${tour.id}`]
  return Object.assign({}, ...names.map((name) => files[`${portal}/${name}.json`]?.steps))
}
