import { Button } from '#components/ui/Button.tsx'
import { Confirm } from '#components/ui/Confirm.tsx'
import type { Say } from '#components/words/words.ts'
import type { Attempt } from '#schema/record.ts'
import { AttemptRow } from './AttemptRow.tsx'
import { COLUMNS } from './columns.ts'
import { type Imported, ImportLog } from './ImportLog.tsx'
import { Progress, type ProgressModel } from './Progress.tsx'

interface Props {
  attempts: readonly Attempt[]
  titles: Record<string, string>
  broken: number
  failed: boolean
  /** Steps whose target was missing or had changed. */
  troubled: number
  progress: ProgressModel
  language: 'vi' | 'en'
  say: Say
  onJson(): void
  onCsv(): void
  onReport(): void
  onImport(file: File): Promise<Imported>
  onDelete(attempt: string): void
  onDeleteAll(): void
}

/** The log as a table; on a narrow window each attempt becomes a card. */
export function Record({ attempts, titles, broken, failed, troubled, progress, language, say, ...on }: Props) {
  return (
    <main lang={language}>
      <h1>{say('record-page')}</h1>
      <p>{say('record-intro')}</p>
      {failed && (
        <p className="warn" role="alert">
          {say('failed')}
        </p>
      )}
      {broken > 0 && <p className="warn">{say('broken-rows', { n: broken })}</p>}
      {attempts.length > 0 && <Progress {...progress} {...{ titles, language, say }} />}
      {attempts.length === 0 ? (
        <p>{say('record-empty')}</p>
      ) : (
        <>
          <div className="row">
            <Button onPress={on.onCsv}>{say('export-csv')}</Button>
            <Button onPress={on.onJson}>{say('export-json')}</Button>
            <Confirm
              label={say('delete-all')}
              question={say('delete-all-ask')}
              yes={say('yes-delete')}
              no={say('no-keep')}
              onYes={on.onDeleteAll}
            />
          </div>
          {troubled > 0 && (
            <section className="note">
              <p>{say('troubled', { n: troubled })}</p>
              <Button onPress={on.onReport}>{say('export-troubled')}</Button>
            </section>
          )}
          <div className="table">
            <table>
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
                {attempts.map((it) => (
                  <AttemptRow
                    key={it.attempt}
                    attempt={it}
                    titles={titles}
                    language={language}
                    say={say}
                    onDelete={() => on.onDelete(it.attempt)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <ImportLog say={say} onImport={on.onImport} />
    </main>
  )
}
