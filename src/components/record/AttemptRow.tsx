import { Confirm } from '#components/ui/Confirm.tsx'
import type { Say } from '#components/words/words.ts'
import type { Attempt } from '#schema/record.ts'
import { COLUMNS, cellsOf } from './columns.ts'

interface Props {
  attempt: Attempt
  titles: Record<string, string>
  language: string
  say: Say
  onDelete(): void
}

export function AttemptRow({ attempt, titles, language, say, onDelete }: Props) {
  const cells = cellsOf(attempt, titles, language, say)
  return (
    <tr>
      {COLUMNS.map((column) => (
        <td key={column} data-label={say(column)} className={typeof cells[column] === 'number' ? 'number' : undefined}>
          {cells[column]}
        </td>
      ))}
      <td data-label="">
        <Confirm
          label={say('delete-one')}
          about={`${cells['col-tour']}, ${cells['col-date']}`}
          question={say('delete-one-ask')}
          yes={say('yes-delete')}
          no={say('no-keep')}
          onYes={onDelete}
        />
      </td>
    </tr>
  )
}
