import { Button } from '#components/ui/Button.tsx'
import { Confirm } from '#components/ui/Confirm.tsx'
import type { SayRecord } from '#components/words/record-words.ts'

export interface FileActions {
  onJson(): void
  onCsv(): void
  onXapi(): void
  onDeleteAll(): void
}

/** The log as files to take along, and away with all of it. */
export function Files({ say, ...on }: FileActions & { say: SayRecord }) {
  return (
    <>
      <p>{say('files-keep')}</p>
      <div className="row">
        <Button onPress={on.onCsv}>{say('export-csv')}</Button>
        <Button onPress={on.onJson}>{say('export-json')}</Button>
        <Button onPress={on.onXapi}>{say('export-xapi')}</Button>
        <Confirm
          label={say('delete-all')}
          question={say('delete-all-ask')}
          yes={say('yes-delete')}
          no={say('no-keep')}
          onYes={on.onDeleteAll}
        />
      </div>
    </>
  )
}
