import { GROUPS, type Group } from '#schema/groups.ts'

/** Group of a unit's report by the learning path that was chosen; null for those whose people may be of any group. */
export function pathGroup(path: string | null): Group | null {
  return GROUPS.find((it) => it === path) ?? null
}
