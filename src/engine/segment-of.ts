import type { Segment, Tour } from '#schema/tour.ts'

/** Which segment of a chain a step is in: its index, and -1 where the tour is not a chain. */
export function segmentOf({ segments = [], steps }: Tour, step: string): number {
  const at = (id: string) => steps.findIndex((it) => it.id === id)
  return segments.findLastIndex((it) => at(it.from) <= at(step))
}

/** Its steps, by id. */
export function stepsIn(tour: Tour, segment: Segment): string[] {
  const index = tour.segments?.indexOf(segment)
  return tour.steps.filter((it) => segmentOf(tour, it.id) === index).map((it) => it.id)
}
