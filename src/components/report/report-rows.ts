import type { ReportKey, SayReport } from '#components/words/report-words.ts'
import type { Group } from '#schema/groups.ts'
import type { Counts, Period, ReportRow, UnitReport } from '#schema/unit-report.ts'
import { type About, dayOf, headcountOf, share } from './about.ts'

/** Columns that are on the page and in the CSV file alike; on the page a group is a heading. */
export const COLUMNS = [
  'col-code',
  'col-procedure',
  'col-people',
  'col-finished',
  'col-unaided',
  'col-share',
] as const satisfies readonly ReportKey[]

/** Each row says of itself whose it is: tables of many units can be put under each other. */
const CSV_COLUMNS = [
  ...(['col-unit', 'col-period-from', 'col-period-to', 'col-group'] as const),
  ...COLUMNS,
  ...(['col-people-unaided', 'col-headcount', 'col-share-people', 'col-share-people-unaided'] as const),
] satisfies readonly ReportKey[]

export function groupName(group: Group | null, say: SayReport): string {
  return say(group ? `group-${group}` : 'group-none')
}

export function procedureName(procedure: ReportRow['procedure'], say: SayReport): string {
  return procedure?.title ?? say('row-unknown')
}

/** The cells of a row, without its group. */
export function cellsOf(row: Counts & { procedure?: ReportRow['procedure'] }, say: SayReport): (string | number)[] {
  const { procedure, people, finished, unaided } = row
  const names = procedure === undefined ? ['', say('row-all')] : [procedure?.code ?? '', procedureName(procedure, say)]
  return [...names, people, finished, unaided, share(unaided, finished) ?? '']
}

/** As a file. Shares of the whole unit stand in the last row alone: how many belong to a group nobody has said. */
export function csvRows(report: UnitReport, period: Period, about: About, say: SayReport): (string | number)[][] {
  const headcount = headcountOf(about)
  const { total } = report
  const head = [about.unit.trim(), dayOf(period.from), dayOf(period.to)]
  const row = (group: string, it: Parameters<typeof cellsOf>[0], ofUnit: (string | number)[] = ['', '', '']) => [
    ...head,
    group,
    ...cellsOf(it, say),
    it.peopleUnaided,
    ...ofUnit,
  ]
  const shares = [headcount ?? '', share(total.people, headcount) ?? '', share(total.peopleUnaided, headcount) ?? '']
  return [
    CSV_COLUMNS.map((it) => say(it)),
    ...report.groups.flatMap((group) => [
      ...report.rows.filter((it) => it.group === group.group).map((it) => row(groupName(it.group, say), it)),
      row(groupName(group.group, say), group),
    ]),
    row(say('row-all'), total, shares),
  ]
}
