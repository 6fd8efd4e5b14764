import type { TourEvent } from '#schema/event.ts'
import { type Attempt, OUTCOMES_OWN } from '#schema/record.ts'
import { logEvent, type SupportEvent } from '#schema/support.ts'

/** What a log holds, as far as it can be read. */
export interface ReadLog {
  /** What happened in tours, in order of happening. */
  events: TourEvent[]
  /** How others were helped: no practice of one’s own. */
  supports: SupportEvent[]
  /** How many could not be read: those stay in the log untouched. */
  broken: number
}

export function readableEvents(raw: readonly unknown[]): ReadLog {
  const log: ReadLog = { events: [], supports: [], broken: 0 }
  for (const it of raw) {
    const { data } = logEvent.safeParse(it)
    if (!data) log.broken += 1
    else if (data.type === 'support-given') log.supports.push(data)
    else log.events.push(data)
  }
  log.events.sort((a, b) => a.attempt.localeCompare(b.attempt) || a.seq - b.seq)
  return log
}

/** How many attempts a log holds. */
export function countAttempts(raw: readonly unknown[]): number {
  const { events, supports } = readableEvents(raw)
  return new Set([...events, ...supports].map((it) => it.attempt)).size
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
