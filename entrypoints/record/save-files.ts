import { tableOf } from '#components/record/columns.ts'
import type { View } from '#components/record/view.ts'
import { pathGroup } from '#learning/path-group.ts'
import { toCsv } from '#learning/to-csv.ts'
import { toJson } from '#learning/to-json.ts'
import type { toRecord } from '#learning/to-record.ts'
import { toTroubleReport } from '#learning/to-trouble-report.ts'
import { saveFile } from '#platform/save-file.ts'
import type { Answers } from '#schema/message.ts'
import { exportStatements } from '#stores/export-statements.ts'

/** The log as files, each on one press. */
export function saveFiles(
  { events, supports }: Pick<Answers['list-events'], 'events' | 'supports'>,
  record: ReturnType<typeof toRecord>,
  view: View,
  /** Learning path that was chosen. */
  path: string | null,
) {
  const day = record.today
  const json = (name: string, text: string) => saveFile(`dan-loi${name}-${day}.json`, 'application/json', text)
  return {
    onJson: () => json('', toJson([...events, ...supports], new Date().toISOString(), pathGroup(path))),
    onXapi: async () => json('-xapi', await exportStatements(events, view.now)),
    onCsv: () => saveFile(`dan-loi-${day}.csv`, 'text/csv', toCsv(tableOf(record.attempts, view))),
    onReport: () => json('-buoc-hong', toTroubleReport(record.troubled, day)),
  }
}
