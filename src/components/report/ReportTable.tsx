import type { SayReport } from '#components/words/report-words.ts'
import type { UnitReport } from '#schema/unit-report.ts'
import { COLUMNS, cellsOf, groupName } from './report-rows.ts'

/** Procedures by group, and all in the end. */
export function ReportTable({ report, language, say }: { report: UnitReport; language: string; say: SayReport }) {
  const written = (cell: string | number | undefined) =>
    typeof cell === 'number' ? cell.toLocaleString(language) : cell
  const row = (key: string, kind: 'one' | 'sum', cells: (string | number)[]) => (
    <tr key={key} className={kind}>
      {COLUMNS.map((it, at) => (
        <td key={it} data-label={say(it)} className={at > 1 ? 'number' : undefined}>
          {written(cells[at])}
        </td>
      ))}
    </tr>
  )
  const heading = (name: string) => (
    <tr>
      <th colSpan={COLUMNS.length} scope="rowgroup">
        {name}
      </th>
    </tr>
  )
  return (
    <table className="folds">
      <thead>
        <tr>
          {COLUMNS.map((it, at) => (
            <th key={it} scope="col" className={at > 1 ? 'number' : undefined}>
              {say(it)}
            </th>
          ))}
        </tr>
      </thead>
      {report.groups.map((group) => {
        const own = report.rows.filter((it) => it.group === group.group)
        return (
          <tbody key={group.group ?? ''}>
            {heading(groupName(group.group, say))}
            {own.map((it) => row(it.procedure?.title ?? '', 'one', cellsOf(it, say)))}
            {own.length > 1 && row('sum', 'sum', cellsOf(group, say))}
          </tbody>
        )
      })}
      {report.groups.length > 1 && (
        <tbody>
          {heading(say('row-all-groups'))}
          {row('total', 'sum', cellsOf(report.total, say))}
        </tbody>
      )}
    </table>
  )
}
