import type { ReportKey, SayReport } from '#components/words/report-words.ts'
import type { Group } from '#schema/group.ts'
import type { Counts, ReportRow, UnitReport } from '#schema/unit-report.ts'
import { type About, dayOf, headcountOf, share } from './about.ts'

/** Columns that are on the page and in the CSV file alike. */
export const COLUMNS = [
  'col-group',
  'col-code',
  'col-procedure',
  'col-people',
  'col-finished',
  'col-unaided',
  'col-share',
] as const satisfies readonly ReportKey[]

/** Each row says of itself whose it is: tables of many units can be put under each other. */
const CSV_COLUMNS = [
  ...(['col-unit', 'col-period-from', 'col-period-to'] as const),
  ...COLUMNS,
  ...(['col-people-unaided', 'col-headcount', 'col-share-people', 'col-share-people-unaided'] as const),
] satisfies readonly ReportKey[]

export function groupName(group: Group | null, say: SayReport): string {
  return say(group ? `group-${group}` : 'group-none')
}

export function procedureName(procedure: ReportRow['procedure'], say: SayReport): string {
  return procedure?.title ?? say('row-unknown')
}

export interface TableRow {
  key: string
  kind: 'row' | 'group' | 'total'
  counts: Counts
  cells: (string | number)[]
}

/** The table: each group with its procedures, and all in the end. */
export function tableRows(report: UnitReport, say: SayReport): TableRow[] {
  const all = say('row-all')
  const row = (kind: TableRow['kind'], names: [string, string, string], it: Counts): TableRow => ({
    key: names.join('|'),
    kind,
    counts: it,
    cells: [...names, it.people, it.finished, it.unaided, share(it.unaided, it.finished) ?? ''],
  })
  const groups = report.groups.flatMap((group) => {
    const name = groupName(group.group, say)
    const own = report.rows.filter((it) => it.group === group.group)
    const rows = own.map((it) => row('row', [name, it.procedure?.code ?? '', procedureName(it.procedure, say)], it))
    return [...rows, row('group', [name, '', all], group)]
  })
  return [...groups, row('total', [all, '', all], report.total)]
}

/** As a file. Shares of the whole unit stand in the last row alone: how many belong to a group nobody has said. */
export function csvRows(
  report: UnitReport,
  period: { from: number; to: number },
  about: About,
  say: SayReport,
): (string | number)[][] {
  const headcount = headcountOf(about)
  const whole = ({ people, peopleUnaided }: Counts) =>
    headcount ? [headcount, share(people, headcount) ?? '', share(peopleUnaided, headcount) ?? ''] : ['', '', '']
  const head = [about.unit.trim(), dayOf(period.from), dayOf(period.to)]
  return [
    CSV_COLUMNS.map((it) => say(it)),
    ...tableRows(report, say).map(({ kind, counts, cells }) => [
      ...head,
      ...cells,
      counts.peopleUnaided,
      ...(kind === 'total' ? whole(counts) : ['', '', '']),
    ]),
  ]
}
