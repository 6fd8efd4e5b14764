import type { LogEvent } from '#schema/support.ts'
import { inOrder } from './timed-attempts.ts'

export interface MergedLog<T> {
  /** Both logs, by attempt and place in it. What was here is as it was. */
  events: T[]
  /** What is to be written: events that were not here, in the same order. */
  fresh: T[]
  /** How many were here already, or came twice. */
  known: number
  /** How many have the id of another event and say something else: the one that was here first stays. */
  contradicting: number
}

/** Takes another log into this one by the ids of its events. Done again, it changes nothing. */
export function mergeLogs<T extends LogEvent>(here: readonly T[], incoming: readonly T[]): MergedLog<T> {
  const byId = new Map(here.map((it) => [it.id, it]))
  const fresh: T[] = []
  let known = 0
  let contradicting = 0
  for (const it of incoming) {
    const own = byId.get(it.id)
    if (!own) {
      byId.set(it.id, it)
      fresh.push(it)
    } else if (saysTheSame(own, it)) known += 1
    else contradicting += 1
  }
  fresh.sort(inOrder)
  return { events: [...byId.values()].sort(inOrder), fresh, known, contradicting }
}

function saysTheSame(a: LogEvent, b: LogEvent): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof LogEvent>
  return [...keys].every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]))
}
