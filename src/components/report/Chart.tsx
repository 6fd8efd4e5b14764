import type { SayReport } from '#components/words/report-words.ts'
import type { UnitReport } from '#schema/unit-report.ts'
import { groupName, procedureName } from './report-rows.ts'

/** How often each procedure was finished, alone and guided. Its numbers are those of the table beside it. */
export function Chart({ report, language, say }: { report: UnitReport; language: string; say: SayReport }) {
  const most = report.rows.reduce((max, it) => Math.max(max, it.finished), 0)
  if (most === 0) return null
  return (
    <figure>
      <figcaption>
        {say('sheet-chart')}
        <span className="legend">
          <i className="alone" /> {say('sheet-legend-unaided')} <i className="helped" /> {say('sheet-legend-helped')}
        </span>
      </figcaption>
      <div aria-hidden="true">
        {report.groups.map(({ group }) => (
          <div key={group ?? 'none'} className="bars">
            <h3>{groupName(group, say)}</h3>
            {report.rows
              .filter((it) => it.group === group)
              .map(({ procedure, finished, unaided }) => (
                <div key={procedure?.title ?? ''} className="line">
                  <span>{procedureName(procedure, say)}</span>
                  <span className="stack">
                    <span className="alone" style={{ width: `${(100 * unaided) / most}%` }} />
                    <span className="helped" style={{ width: `${(100 * (finished - unaided)) / most}%` }} />
                  </span>
                  <span className="number">
                    {unaided.toLocaleString(language)} / {finished.toLocaleString(language)}
                  </span>
                </div>
              ))}
          </div>
        ))}
      </div>
    </figure>
  )
}
