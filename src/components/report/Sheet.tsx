import type { SayReport } from '#components/words/report-words.ts'
import type { Period, UnitReport } from '#schema/unit-report.ts'
import { Against } from './Against.tsx'
import { type About, headcountOf } from './about.ts'
import { Chart } from './Chart.tsx'
import { ReportTable } from './ReportTable.tsx'

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
  const day = (time: number) =>
    new Date(time).toLocaleDateString(language, { day: '2-digit', month: '2-digit', year: 'numeric' })
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
          <Against title={say('sheet-people')} people={people} mark={TAKE_PART} {...{ headcount, language, say }} />
          <Against
            title={say('sheet-people-unaided')}
            people={peopleUnaided}
            mark={ABLE}
            {...{ headcount, language, say }}
          />
          {headcount !== null && people > headcount && <p className="warn">{say('sheet-too-many')}</p>}
          <ReportTable {...{ report, language, say }} />
          <Chart {...{ report, language, say }} />
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
