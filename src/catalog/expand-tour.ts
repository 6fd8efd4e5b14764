import { parse } from '#schema/parse.ts'
import { type Part, type Tour, type TourFile, tour } from '#schema/tour.ts'

/** Where a branch of a part leads when it leaves the part: to whatever the tour does next. */
const PART_END = 'het-phan'

/** Puts the steps of shared parts where a tour uses them; a part's title stands on its first step. */
export function expandTour(file: TourFile, parts: readonly Part[]): { data: Tour } | { faults: string[] } {
  const faults: string[] = []
  const steps = file.steps.flatMap((it, place) => {
    if (!('use' in it)) return [it]
    const used = parts.find((part) => part.id === it.use)
    if (!used) faults.push(`không có phần “${it.use}” trong parts/ (no such part)`)
    const after = firstStep(file.steps[place + 1])
    return (used?.steps ?? []).map((step, at) => {
      const branches = step.branches?.map((one) => (one.to === PART_END && after ? { ...one, to: after } : one))
      return { ...step, ...(branches && { branches }), ...(at === 0 && { part: used?.title }) }
    })
  })
  if (faults.length > 0) return { faults }
  const uses = file.steps.flatMap((it) => ('use' in it ? [it.use] : []))
  return parse(tour, { ...file, uses, steps })

  function firstStep(it: TourFile['steps'][number] | undefined): string | undefined {
    if (!it) return undefined
    return 'use' in it ? parts.find((part) => part.id === it.use)?.steps[0]?.id : it.id
  }
}
