import type { TourEvent } from '#schema/event.ts'
import type { TaggedTour } from '#schema/progress.ts'
import { toCompetences } from './competences.ts'
import { toLearningPaths } from './learning-paths.ts'
import { toRefresh } from './refresh-due.ts'
import { toTourLevels } from './tour-levels.ts'

/** All that the record shows besides the attempts themselves. `now`: ms since 1970. */
export function toProgress(events: readonly TourEvent[], tours: readonly TaggedTour[], now: number) {
  const levels = toTourLevels(events, now)
  const refresh = toRefresh(events, now)
  return {
    levels,
    refresh,
    paths: toLearningPaths({ tours, levels, refresh }),
    competences: toCompetences(levels, tours),
  }
}
