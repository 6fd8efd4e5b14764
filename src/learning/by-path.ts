import type { PathData } from '#schema/path.ts'
import file from './paths.json' with { type: 'json' }

/** Tours in the order of the learning path that was chosen (the first one where none was), the others after them as they came. */
export function byPath<T extends { key: string }>(
  tours: readonly T[],
  chosen: string | null,
  paths: readonly Pick<PathData, 'id' | 'tours'>[] = file.paths,
): T[] {
  const path = paths.find(({ id }) => id === chosen) ?? paths[0]
  const place = new Map(path?.tours.map((key, at) => [key, at]))
  const placeOf = ({ key }: T) => place.get(key) ?? Number.POSITIVE_INFINITY
  return tours.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0))
}
