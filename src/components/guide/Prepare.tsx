import type { Say, WordKey } from '#components/words/words.ts'
import type { Tour } from '#schema/tour.ts'

/** What to have at hand, what it costs, what the law says: shown once, before the first step. */
export function Prepare({ tour, say }: { tour: Tour; say: Say }) {
  const parts: [WordKey, { text: string }[]][] = [
    ['prepare', tour.prepare ?? []],
    ['fee', tour.fee ? [tour.fee] : []],
    ['time', tour.time ? [tour.time] : []],
    ['law', tour.law ?? []],
    ['mistakes', tour.mistakes ?? []],
  ]
  const shown = parts.filter(([, facts]) => facts.length > 0)
  if (shown.length === 0) return null
  return (
    <details>
      <summary>{say('before')}</summary>
      <dl>
        {shown.map(([key, facts]) => (
          <div key={key}>
            <dt>{say(key)}</dt>
            {facts.map((fact) => (
              <dd key={fact.text}>{fact.text}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  )
}
