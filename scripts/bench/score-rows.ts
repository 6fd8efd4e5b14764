import type { RowAnswer } from './answer-rows.ts'
import { bootstrapInterval } from './bootstrap-interval.ts'

/** One answer with where it was asked: the set (months, or a kind of change) and the service it counts for. */
export interface PlacedAnswer extends RowAnswer {
  set: string
  service: string
}

/** A share from 0 to 1, mean over services, and its 95 % interval by resampling services. */
export interface Share {
  share: number
  low: number
  high: number
}

export interface RowScore {
  row: string
  set: string
  services: number
  /** Targets that are still there. */
  present: { n: number; right: Share; wrong: Share; none: Share }
  /** Targets that are gone: for how many something was pointed at. */
  removed: { n: number; answered: Share }
}

export interface Bucket {
  from: number
  to: number
  n: number
  /** Mean of what it said, and how often it was right. */
  said: number
  right: number
}

/** One line for each row and set, rows in the order they came in. */
export function scoreRows(answers: readonly PlacedAnswer[]): RowScore[] {
  const groups = Map.groupBy(answers, (it) => `${it.set}\n${it.row}`)
  return [...groups.values()].map((group) => {
    const present = group.filter((it) => it.present)
    const removed = group.filter((it) => !it.present)
    return {
      row: group[0]?.row ?? '',
      set: group[0]?.set ?? '',
      services: new Set(group.map((it) => it.service)).size,
      present: {
        n: present.length,
        right: share(present, (it) => it.answered && it.right),
        wrong: share(present, (it) => it.answered && !it.right),
        none: share(present, (it) => !it.answered),
      },
      removed: { n: removed.length, answered: share(removed, (it) => it.answered) },
    }
  })
}

/** How often an answer is right, by how sure it said it was. Only what was answered: a refusal is no claim. */
export function reliability(answers: readonly PlacedAnswer[], buckets: readonly number[]): Bucket[] {
  return buckets.map((from, at) => {
    const to = buckets[at + 1] ?? 1
    const within = answers.filter((it) => it.answered && it.p >= from && (it.p < to || to === 1))
    const mean = (of: (it: PlacedAnswer) => number) =>
      within.reduce((sum, it) => sum + of(it), 0) / Math.max(within.length, 1)
    return { from, to, n: within.length, said: mean((it) => it.p), right: mean((it) => (it.right ? 1 : 0)) }
  })
}

function share(answers: readonly PlacedAnswer[], is: (it: PlacedAnswer) => boolean): Share {
  const services = Map.groupBy(answers, (it) => it.service)
  const shares = [...services.values()].map((its) => its.filter(is).length / its.length)
  const [low, high] = bootstrapInterval(shares)
  return { share: shares.length === 0 ? 0 : shares.reduce((a, b) => a + b, 0) / shares.length, low, high }
}
