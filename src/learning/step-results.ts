import type { Outcome, TourEvent } from '#schema/event.ts'

/** Longest time at one step that still counts as being at it, as in the log. */
const AWAY_MS = 15 * 60_000

/** How one step of an attempt ended. `ms`: from when it was shown; left out where it never was. */
export interface StepResult {
  id: string
  ms?: number
  o: Outcome
}

/** What became of each step since the tour was last begun again, in the order they ended. */
export function stepResults(events: readonly TourEvent[]): StepResult[] {
  const results = new Map<string, StepResult>()
  const shownAt = new Map<string, number>()
  for (const it of sinceRestart(events)) {
    if (!it.step) continue
    if (it.type === 'step-shown') shownAt.set(it.step, Date.parse(it.at))
    if (it.type === 'step-reopened') {
      results.delete(it.step)
      shownAt.set(it.step, Date.parse(it.at))
    }
    if (it.type === 'step-ended' && it.outcome) {
      results.delete(it.step)
      results.set(it.step, { id: it.step, ...timeAt(shownAt.get(it.step), it), o: it.outcome })
    }
  }
  return [...results.values()]
}

/** Events of the run that goes on: what was before “begin again” is another story. */
export function sinceRestart(events: readonly TourEvent[]): readonly TourEvent[] {
  return events.slice(
    Math.max(
      0,
      events.findLastIndex((it) => it.type === 'tour-restarted'),
    ),
  )
}

function timeAt(shown: number | undefined, ended: TourEvent): { ms?: number } {
  if (shown === undefined) return {}
  return { ms: Math.min(Math.max(0, Date.parse(ended.at) - shown), AWAY_MS) }
}
