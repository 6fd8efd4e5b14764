import type { Group } from '#schema/groups.ts'

/** Group of a unit's report by the learning path that somebody has chosen; a trainer may be of any. */
const GROUP_OF: Readonly<Record<string, Group>> = {
  'nguoi-dan': 'nguoi-dan',
  'can-bo': 'can-bo',
  'tinh-nguyen': 'hoc-sinh',
}

/** Null where the path says nothing of it, or none was chosen. */
export function pathGroup(path: string | null): Group | null {
  return (path !== null && GROUP_OF[path]) || null
}
