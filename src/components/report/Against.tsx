import type { SayReport } from '#components/words/report-words.ts'
import { share } from './about.ts'

interface Props {
  title: string
  people: number
  headcount: number | null
  /** Target to compare with, in hundredths. */
  mark: number
  language: string
  say: SayReport
}

/** So many of the unit's people, beside a target. Without the number of people there is no share. */
export function Against({ title, people, headcount, mark, language, say }: Props) {
  const part = share(people, headcount)
  const n = people.toLocaleString(language)
  return (
    <div className="against">
      <p>
        {title}:{' '}
        <strong>
          {part === null
            ? say('sheet-count', { n })
            : say('sheet-share', { n, m: headcount?.toLocaleString(language) ?? '', share: part })}
        </strong>{' '}
        {part !== null && <span className="soft">({say('sheet-mark', { mark })})</span>}
      </p>
      {part !== null && (
        <div className="bar" aria-hidden="true">
          <div className="fill" style={{ width: `${Math.min(part, 100)}%` }} />
          <div className="mark" style={{ left: `${mark}%` }} />
        </div>
      )}
    </div>
  )
}
