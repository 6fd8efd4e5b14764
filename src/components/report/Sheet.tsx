import type { SayReport } from '#components/words/report-words.ts'
import type { Period, UnitReport } from '#schema/unit-report.ts'
import { Against } from './Against.tsx'
import { type About, headcountOf } from './about.ts'
import { Chart } from './Chart.tsx'
import { COLUMNS, tableRows } from './report-rows.ts'

/** Targets of Bộ Tư pháp up to 2026, as the note below the table says: for comparison. */
const TAKE_PART = 80
const ABLE = 100

interface Props {
  report: UnitReport
  period: Period
  about: About
  language: 'vi' | 'en'
  say: SayReport
}

/** What is handed up: one page of paper. */
export function Sheet({ report, period, about, language, say }: Props) {
  const headcount = headcountOf(about)
  const day = (time: number) => new Date(time).toLocaleDateString(language, { dateStyle: 'short' })
  const { people, peopleUnaided } = report.total
  return (
    <section className="sheet" aria-labelledby="sheet-title">
      <h2 id="sheet-title">{say('sheet-title')}</h2>
      <dl>
        <dt>{say('sheet-unit')}</dt>
        <dd>{about.unit.trim() || say('sheet-unit-none')}</dd>
        <dt>{say('sheet-period')}</dt>
        <dd>{say('sheet-period-value', { from: day(period.from), to: day(period.to) })}</dd>
        {headcount && (
          <>
            <dt>{say('sheet-headcount')}</dt>
            <dd>{headcount.toLocaleString(language)}</dd>
          </>
        )}
      </dl>
      {people === 0 ? (
        <p className="note">{say('sheet-none')}</p>
      ) : (
        <>
          <Against title={say('sheet-people')} people={people} mark={TAKE_PART} {...{ headcount, say }} />
          <Against title={say('sheet-people-unaided')} people={peopleUnaided} mark={ABLE} {...{ headcount, say }} />
          {headcount !== null && people > headcount && <p className="warn">{say('sheet-too-many')}</p>}
          <ReportTable report={report} say={say} />
          <Chart report={report} say={say} />
          <ul className="notes">
            {(['note-unaided', 'note-person', 'note-sum'] as const).map((it) => (
              <li key={it}>{say(it)}</li>
            ))}
            {headcount !== null && <li>{say('note-targets')}</li>}
            <li>{say('group-source')}</li>
            <li>{say('note-self')}</li>
          </ul>
        </>
      )}
    </section>
  )
}

function ReportTable({ report, say }: { report: UnitReport; say: SayReport }) {
  return (
    <table>
      <thead>
        <tr>
          {COLUMNS.map((it, at) => (
            <th key={it} scope="col" className={at > 2 ? 'number' : undefined}>
              {say(it)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tableRows(report, say).map(({ key, kind, cells }) => (
          <tr key={key} className={kind}>
            {COLUMNS.map((it, at) => (
              <td key={it} data-label={say(it)} className={at > 2 ? 'number' : undefined}>
                {cells[at]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
