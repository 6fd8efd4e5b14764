import { GROUPS, type Group } from '#schema/groups.ts'
import type { Counts, ReportRow, ReportTour, UnitReport } from '#schema/unit-report.ts'
import type { PersonAttempt } from './tally-people.ts'

const ALL_GROUPS: readonly (Group | null)[] = [...GROUPS, null]

/** The table that a unit sends up: by group, and within it by procedure. `tours`: those this copy knows. */
export function toUnitReport(
  attempts: Iterable<PersonAttempt>,
  tours: readonly ReportTour[],
): Omit<UnitReport, 'joined'> {
  const procedures = procedureOf(tours)
  const total = createCount()
  const groups = new Map<Group | null, Count>()
  const rows = new Map<Group | null, Map<ReportRow['procedure'], Count>>()
  for (const it of attempts) {
    const { group } = it
    const own = upsert(rows, group, () => new Map())
    const procedure = procedures.get(it.tour) ?? null
    for (const count of [total, upsert(groups, group, createCount), upsert(own, procedure, createCount)]) count.add(it)
  }
  const order = [...new Set(procedures.values()), null]
  return {
    total: total.counts(),
    groups: ALL_GROUPS.flatMap((group) => {
      const count = groups.get(group)
      return count ? [{ group, ...count.counts() }] : []
    }),
    rows: ALL_GROUPS.flatMap((group) =>
      order.flatMap((procedure) => {
        const count = rows.get(group)?.get(procedure)
        return count ? [{ group, procedure, ...count.counts() }] : []
      }),
    ),
  }
}

/** By `portal/tour`: tours of one procedure are one. In the order of their codes, those without a code last. */
function procedureOf(tours: readonly ReportTour[]): Map<string, ReportRow['procedure']> {
  const coded = tours.toSorted((a, b) => ((a.procedure ?? '~') < (b.procedure ?? '~') ? -1 : 1))
  const byCode = new Map<string, NonNullable<ReportRow['procedure']>>()
  return new Map(
    coded.map(({ key, title, procedure }) => [
      key,
      upsert(byCode, procedure ?? key, () => ({ code: procedure, title })),
    ]),
  )
}

interface Count {
  add(it: PersonAttempt): void
  counts(): Counts
}

function createCount(): Count {
  const people = { begun: new Set<number>(), finished: new Set<number>(), unaided: new Set<number>() }
  let [finished, unaided] = [0, 0]
  return {
    add({ person, reached }) {
      people.begun.add(person)
      if (reached === 'begun') return
      people.finished.add(person)
      finished += 1
      if (reached === 'finished') return
      people.unaided.add(person)
      unaided += 1
    },
    counts: () => ({
      people: people.begun.size,
      peopleFinished: people.finished.size,
      peopleUnaided: people.unaided.size,
      finished,
      unaided,
    }),
  }
}

function upsert<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
