import type { TourEvent } from '#schema/event.ts'

/** An event with the time it is taken to have happened, in ms since 1970. */
export interface TimedEvent extends TourEvent {
  time: number
}

/**
 * The log by attempts: each event once (by its id, however often it was imported), by its place in the attempt.
 * `now`: ms since 1970; no time is after it.
 */
export function timedAttempts(events: readonly TourEvent[], now: number): TimedEvent[][] {
  const once = new Map<string, TourEvent>()
  for (const it of events) if (!once.has(it.id)) once.set(it.id, it)
  const attempts = Map.groupBy(once.values(), (it) => it.attempt)
  return [...attempts.values()].map((it) => withTimes(it.sort(inOrder), now))
}

type Placed = Pick<TourEvent, 'attempt' | 'seq' | 'at' | 'id'>

/** By attempt, then by place in it; the rest only so that the same events always come in the same order. */
export function inOrder(a: Placed, b: Placed): number {
  return compare(a.attempt, b.attempt) || a.seq - b.seq || compare(a.at, b.at) || compare(a.id, b.id)
}

/** By code units: the same everywhere, whatever the language. */
export function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/**
 * Clocks are set back, and some run ahead. A time after now cannot be right: the next one that can be stands for it.
 * And nothing happened before what came before it.
 */
function withTimes(events: readonly TourEvent[], now: number): TimedEvent[] {
  const own: (number | null)[] = []
  let next: number | null = null
  for (const { at } of events.toReversed()) {
    const time = Date.parse(at)
    if (time <= now) next = time
    own.push(next)
  }
  own.reverse()
  let latest: number | null = null
  return events.map((it, place) => {
    const time: number = Math.max(own[place] ?? latest ?? now, latest ?? Number.NEGATIVE_INFINITY)
    latest = time
    return { ...it, time }
  })
}
