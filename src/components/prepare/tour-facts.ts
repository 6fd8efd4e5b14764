import type { Tour } from '#schema/tour.ts'

/** What a tour says of its procedure, in the order one needs it; `from`: keys of its sources, each once. */
export function tourFacts(tour: Tour) {
  const one = <T>(fact: T | undefined) => (fact ? [fact] : [])
  const all = [
    { key: 'prepare', facts: tour.prepare ?? [] },
    { key: 'takes', facts: one(tour.files) },
    { key: 'fee', facts: one(tour.fee) },
    { key: 'time', facts: one(tour.time) },
    { key: 'law', facts: tour.law ?? [] },
    { key: 'mistakes', facts: tour.mistakes ?? [] },
  ] as const
  return all
    .filter(({ facts }) => facts.length > 0)
    .map((it) => ({ ...it, from: [...new Set(it.facts.map(({ source }) => source))] }))
}
