import { GROUPS, type Group } from '#schema/groups.ts'
import type { LogDigest, Reached } from '#schema/unit-report.ts'
import { furthest } from './furthest.ts'

/** An attempt of a person, each once. `person` is a number of this count alone. */
export interface PersonAttempt {
  person: number
  group: Group | null
  tour: string
  reached: Reached
}

export interface PeopleTally {
  /** A number for whose it is. */
  add(log: LogDigest): number
  /** Every attempt with something in the period. */
  attempts(): Iterable<PersonAttempt>
  /** How many people these are, by all that has been added. */
  countPeople(numbers: readonly number[]): number
}

/**
 * Puts logs together by person. Logs that share an attempt (a random id) or a pseudonym are of one person, in whatever
 * order and however often they come. Keeps a few numbers for each attempt, nothing of the logs themselves.
 */
export function createPeopleTally(): PeopleTally {
  const parent: number[] = []
  const groups: (Group | null)[] = []
  const byPseudonym = new Map<string, number>()
  const byAttempt = new Map<string, { person: number; tour: string; reached: Reached | null }>()

  const find = (person: number): number => {
    let root = person
    while (parent[root] !== root) root = parent[root] as number
    for (let at = person; at !== root; ) {
      const next = parent[at] as number
      parent[at] = root
      at = next
    }
    return root
  }
  const join = (a: number, b: number): number => {
    const [one, other] = [find(a), find(b)]
    if (one === other) return one
    parent[other] = one
    groups[one] = first(groups[one] ?? null, groups[other] ?? null)
    return one
  }

  return {
    add({ pseudonyms, group, attempts }) {
      let person = parent.length
      parent.push(person)
      groups.push(group)
      for (const it of pseudonyms) {
        const known = byPseudonym.get(it)
        if (known !== undefined) person = join(known, person)
        else byPseudonym.set(it, person)
      }
      for (const { attempt, portal, tour, reached } of attempts) {
        const known = byAttempt.get(attempt)
        if (known) {
          person = join(known.person, person)
          known.reached = furthest(known.reached, reached)
        } else byAttempt.set(attempt, { person, tour: `${portal}/${tour}`, reached })
      }
      return person
    },
    countPeople: (numbers) => new Set(numbers.map(find)).size,
    *attempts() {
      for (const { person, tour, reached } of byAttempt.values()) {
        const root = find(person)
        if (reached) yield { person: root, group: groups[root] ?? null, tour, reached }
      }
    },
  }
}

/** Of what two files of one person say, the group that comes first in the list: the order of the files is no matter. */
function first(a: Group | null, b: Group | null): Group | null {
  return GROUPS.find((it) => it === a || it === b) ?? null
}
