import type { Tour } from '#schema/tour.ts'
import { readableEvents } from './to-attempts.ts'

/** Times a step must have been done alone before its hint waits to be asked for. */
const TWICE = 2

/**
 * Steps of a tour that the learner has done alone in two attempts: where nothing was shown, the page proved it, and no
 * help was asked for. A newer version of the tour may have changed its steps, so only this one counts.
 */
export function stepsKnown(raw: readonly unknown[], portal: string, tour: Tour): string[] {
  const mine = readableEvents(raw).events.filter(
    (it) => it.mode === 'test' && it.portal === portal && it.tour === tour.id && it.version === tour.version,
  )
  const attempts = [...Map.groupBy(mine, (it) => it.attempt).values()]
  const alone = (step: string) =>
    attempts.filter(
      (events) =>
        events.some((it) => it.type === 'step-ended' && it.step === step && it.outcome === 'done') &&
        !events.some((it) => it.type === 'help-asked' && it.step === step),
    ).length
  return tour.steps.map((it) => it.id).filter((step) => alone(step) >= TWICE)
}
