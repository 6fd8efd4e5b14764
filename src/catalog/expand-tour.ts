import { parse } from '#schema/parse.ts'
import { type Part, type Tour, type TourFile, tour } from '#schema/tour.ts'

/** Puts the steps of shared parts where a tour uses them; a part's title stands on its first step. */
export function expandTour(file: TourFile, parts: readonly Part[]): { data: Tour } | { faults: string[] } {
  const faults: string[] = []
  const steps = file.steps.flatMap((it) => {
    if (!('use' in it)) return [it]
    const used = parts.find((part) => part.id === it.use)
    if (!used) faults.push(`không có phần “${it.use}” trong parts/ (no such part)`)
    return (used?.steps ?? []).map((step, at) => (at === 0 ? { ...step, part: used?.title } : step))
  })
  if (faults.length > 0) return { faults }
  const uses = file.steps.flatMap((it) => ('use' in it ? [it.use] : []))
  return parse(tour, { ...file, uses, steps })
}
