import type { SayReport } from '#components/words/report-words.ts'
import type { About } from './about.ts'

interface Props {
  about: About
  say: SayReport
  /** The two days make a period. */
  right: boolean
  onChange(about: About): void
}

/** Whose report it is, and of which days. */
export function AboutForm({ about, say, right, onChange }: Props) {
  return (
    <section>
      <h2>{say('report-about')}</h2>
      <div className="fields">
        <p className="wide">
          <label htmlFor="unit">{say('report-unit')}</label>
          <input
            id="unit"
            maxLength={200}
            value={about.unit}
            onChange={(it) => onChange({ ...about, unit: it.target.value })}
          />
        </p>
        <p>
          <label htmlFor="from">{say('report-from')}</label>
          <input
            id="from"
            type="date"
            value={about.from}
            onChange={(it) => onChange({ ...about, from: it.target.value })}
          />
        </p>
        <p>
          <label htmlFor="to">{say('report-to')}</label>
          <input id="to" type="date" value={about.to} onChange={(it) => onChange({ ...about, to: it.target.value })} />
        </p>
        <p>
          <label htmlFor="headcount">{say('report-headcount')}</label>
          <input
            id="headcount"
            type="number"
            min={1}
            aria-describedby="headcount-why"
            value={about.headcount}
            onChange={(it) => onChange({ ...about, headcount: it.target.value })}
          />
          <small id="headcount-why" className="soft">
            {say('report-headcount-why')}
          </small>
        </p>
      </div>
      {!right && (
        <p className="warn" role="alert">
          {say('report-period-bad')}
        </p>
      )}
    </section>
  )
}
