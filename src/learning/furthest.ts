import { REACHED, type Reached } from '#schema/unit-report.ts'

/** The further of two, in any order: so the same attempt may be read from any number of files. */
export function furthest(a: Reached | null, b: Reached | null): Reached | null {
  return rank(a) >= rank(b) ? a : b
}

function rank(it: Reached | null): number {
  return it === null ? -1 : REACHED.indexOf(it)
}
