import { createRoot } from 'react-dom/client'
import '#components/record/record.css'
import '#components/ui/button.css'
import '#components/ui/page.css'
import { COLUMNS, cellsOf } from '#components/record/columns.ts'
import { Record } from '#components/record/Record.tsx'
import { applyLook } from '#components/ui/apply-look.ts'
import { createSay } from '#components/words/words.ts'
import { toAttempts } from '#learning/to-attempts.ts'
import { toCsv } from '#learning/to-csv.ts'
import { toJson } from '#learning/to-json.ts'
import { toProgress } from '#learning/to-progress.ts'
import { toTroubledSteps, toTroubleReport } from '#learning/to-trouble-report.ts'
import { ask } from '#platform/ask.ts'
import { saveFile } from '#platform/save-file.ts'
import { readSettings } from '#platform/settings-storage.ts'
import type { Request, RequestOf } from '#schema/message.ts'
import { importLog } from '#stores/import-log.ts'

const root = createRoot(document.getElementById('root') as HTMLElement)

async function act<T extends Request['type']>(request: RequestOf<T>): Promise<void> {
  const failed = await ask(request).then(
    () => false,
    () => true,
  )
  await draw(failed)
}

async function draw(failed: boolean): Promise<void> {
  const look = await readSettings()
  const { language } = look
  applyLook(document.documentElement, look)
  const { events, titles, broken, learned, tours } = await ask({ type: 'list-events' })
  const say = createSay(language)
  const attempts = toAttempts(events)
  const troubled = toTroubledSteps(events, learned)
  const day = new Date().toISOString().slice(0, 10)
  const rows = () =>
    attempts.map((it) => {
      const cells = cellsOf(it, titles, language, say)
      return COLUMNS.map((column) => cells[column])
    })
  root.render(
    <Record
      {...{ attempts, titles, broken, failed, language, say, troubled: troubled.length }}
      progress={toProgress(events, tours, Date.now())}
      onImport={(file) => importLog(file, language, say, () => draw(false))}
      onJson={() => saveFile(`dan-loi-${day}.json`, 'application/json', toJson(events, new Date().toISOString()))}
      onCsv={() => saveFile(`dan-loi-${day}.csv`, 'text/csv', toCsv([COLUMNS.map((it) => say(it)), ...rows()]))}
      onReport={() => saveFile(`dan-loi-buoc-hong-${day}.json`, 'application/json', toTroubleReport(troubled, day))}
      onDelete={(attempt) => act({ type: 'delete-attempt', attempt })}
      onDeleteAll={() => act({ type: 'delete-everything' })}
    />,
  )
}

await draw(false)
