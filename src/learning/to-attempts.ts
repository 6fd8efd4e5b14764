import { type TourEvent, tourEvent } from '#schema/event.ts'
import { type Attempt, OUTCOMES_OWN } from '#schema/record.ts'

/** Events that can be read, in order of happening, and how many could not: those stay in the log untouched. */
export function readableEvents(raw: readonly unknown[]): { events: TourEvent[]; broken: number } {
  const events = raw.flatMap((it) => {
    const read = tourEvent.safeParse(it)
    return read.success ? [read.data] : []
  })
  events.sort((a, b) => a.attempt.localeCompare(b.attempt) || a.seq - b.seq)
  return { events, broken: raw.length - events.length }
}

/** How many attempts a log holds. */
export function countAttempts(raw: readonly unknown[]): number {
  return new Set(readableEvents(raw).events.map((it) => it.attempt)).size
}

/** One line for each attempt at a tour, newest first. */
export function toAttempts(events: readonly TourEvent[]): Attempt[] {
  const groups = Map.groupBy(events, (it) => it.attempt)
  return [...groups.values()].map(toAttempt).sort((a, b) => b.startedAt.localeCompare(a.startedAt))
}

function toAttempt(events: readonly TourEvent[]): Attempt {
  const first = events[0] as TourEvent
  const last = events.at(-1) as TourEvent
  const outcomes = new Map<string, TourEvent['outcome']>()
  for (const it of events) {
    if (it.type === 'tour-restarted') outcomes.clear()
    if (it.type === 'step-reopened' && it.step) outcomes.delete(it.step)
    if (it.type === 'step-ended' && it.step) outcomes.set(it.step, it.outcome)
  }
  const count = (which: readonly string[]) => [...outcomes.values()].filter((it) => it && which.includes(it)).length
  const begun = events.findLastIndex((it) => it.type === 'tour-restarted')
  const helped = new Set(events.filter((it, at) => at > begun && it.type === 'help-asked').map((it) => it.step))
  for (const [step, outcome] of outcomes) if (outcome === 'said') helped.add(step)
  return {
    attempt: first.attempt,
    portal: first.portal,
    tour: first.tour,
    version: first.version,
    mode: first.mode,
    startedAt: first.at,
    seconds: secondsSpent(events),
    done: count(OUTCOMES_OWN),
    helped: helped.size,
    skipped: count(['skipped']),
    state: stateOf(last),
  }
}

function stateOf(last: TourEvent): Attempt['state'] {
  if (last.type === 'tour-finished') return 'finished'
  if (last.type === 'tour-left') return 'left'
  return last.type === 'tour-paused' ? 'paused' : 'running'
}

/** Longest time between two events that still counts as being at it. */
const AWAY_SECONDS = 15 * 60

/** Time at the tour: not while it was paused or over, not when nothing happened for long, never negative (clocks get set back). */
function secondsSpent(events: readonly TourEvent[]): number {
  let total = 0
  for (const [at, event] of events.entries()) {
    const before = events[at - 1]
    if (!before || before.type === 'tour-paused' || before.type === 'tour-finished') continue
    const gap = (Date.parse(event.at) - Date.parse(before.at)) / 1000
    if (gap > 0) total += Math.min(gap, AWAY_SECONDS)
  }
  return Math.round(total)
}
