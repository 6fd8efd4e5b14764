import { useState } from 'react'
import { Button } from '#components/ui/Button.tsx'
import type { Attempt } from '#schema/record.ts'
import { AttemptRow } from './AttemptRow.tsx'
import { COLUMNS } from './columns.ts'
import type { View } from './view.ts'

/** As many as a person looks through; the rest on one press. */
const MOST = 10

interface Props extends View {
  attempts: readonly Attempt[]
  onDelete(attempt: string): void
}

/** Every attempt as a table; on a narrow window each becomes a card. */
export function Attempts({ attempts, onDelete, titles, language, say }: Props) {
  const [all, setAll] = useState(false)
  const shown = all ? attempts : attempts.slice(0, MOST)
  return (
    <section>
      <h2>{say('attempts-title')}</h2>
      <div className="attempts">
        <table className="folds">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {say(column)}
                </th>
              ))}
              <th scope="col">{say('delete-one')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((it) => (
              <AttemptRow
                key={it.attempt}
                attempt={it}
                {...{ titles, language, say }}
                onDelete={() => onDelete(it.attempt)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < attempts.length && (
        <Button onPress={() => setAll(true)}>{say('attempts-all', { n: attempts.length })}</Button>
      )}
    </section>
  )
}
