import type { PathData } from '#schema/path.ts'
import type { LearningPath, PathTour, RefreshDue, TaggedTour, TourLevel } from '#schema/progress.ts'
import file from './paths.json' with { type: 'json' }
import { isAtLeast } from './tour-levels.ts'

/** What is known of the tours: in the packs now, how far each has come, when each is due. */
export interface Known {
  tours: readonly Pick<TaggedTour, 'portal' | 'tour' | 'version'>[]
  levels: readonly TourLevel[]
  refresh: readonly RefreshDue[]
}

/** The paths of all groups, in the order of the file. A tour that is in no pack is left out. */
export function toLearningPaths(known: Known, data: readonly Omit<PathData, 'mark'>[] = file.paths): LearningPath[] {
  const there = byTour(known.tours)
  const levels = byTour(known.levels)
  const due = byTour(known.refresh.filter((it) => it.isDue))
  return data.map(({ id, name, source, tours: keys }) => {
    const tours = keys.flatMap((key): PathTour[] => {
      const tour = there.get(key)
      if (!tour) return []
      const shown = levels.get(key)
      const changed = shown !== undefined && shown.version < tour.version
      return [{ portal: tour.portal, tour: tour.tour, level: shown?.level ?? null, changed }]
    })
    const kept = (it: PathTour) => due.get(keyOf(it))?.kept ?? 1
    const refresh = tours.filter((it) => isAlone(it) && due.has(keyOf(it))).sort((a, b) => kept(a) - kept(b))
    return { id, name, source, tours, next: tours.find((it) => !isAlone(it)) ?? null, refresh }
  })
}

function isAlone({ level }: PathTour): boolean {
  return level !== null && isAtLeast(level, 'alone')
}

function byTour<T extends { portal: string; tour: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((it) => [keyOf(it), it]))
}

function keyOf({ portal, tour }: { portal: string; tour: string }): string {
  return `${portal}/${tour}`
}

/** `portal/tour` to begin with on a group's path, of those there are; the citizen's, where nobody has said which group. */
export function firstOfPath(path: string | null, there: ReadonlySet<string>): string | null {
  const found = file.paths.find((it) => it.id === path) ?? file.paths[0]
  return found?.tours.find((it) => there.has(it)) ?? null
}
