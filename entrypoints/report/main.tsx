import { createRoot } from 'react-dom/client'
import '#components/report/report.css'
import '#components/report/sheet.css'
import '#components/ui/button.css'
import '#components/ui/page.css'
import { Report } from '#components/report/Report.tsx'
import { lookOnPaperToo } from '#components/ui/look-on-paper.ts'
import { createReportSay } from '#components/words/report-words.ts'
import { toCsv } from '#learning/to-csv.ts'
import { toPeriod } from '#learning/to-period.ts'
import { ask } from '#platform/ask.ts'
import { droppedFiles, ownFiles } from '#platform/dropped-files.ts'
import { askPermission } from '#platform/lrs-permission.ts'
import { getStatements } from '#platform/lrs-requests.ts'
import { readLrs } from '#platform/lrs-storage.ts'
import { openReportWorker } from '#platform/report-port.ts'
import { saveFile } from '#platform/save-file.ts'
import { readSettings } from '#platform/settings-storage.ts'
import { openDoor } from '#stores/open-door.ts'
import { createReportReader } from '#stores/report-store.ts'

const root = createRoot(document.getElementById('root') as HTMLElement)
const [look, { tours }] = await Promise.all([readSettings(), ask({ type: 'list-tours' })])
const { guest } = await ask({ type: 'see-guest' })
// The owner's store is no matter of a guest's.
const { lrs } = guest ? { lrs: null } : await readLrs()
lookOnPaperToo(document.documentElement, look)
const say = createReportSay(look.language)
const reader = createReportReader({
  tours: tours.map(({ key, title, procedure }) => ({ key, title, procedure })),
  openWorker: openReportWorker,
  get: getStatements,
  now: Date.now,
})
let notice: 'report-lrs-bad' | 'report-lrs-denied' | null = null

function draw() {
  root.render(
    <Report
      state={reader.state.getState()}
      endpoint={lrs?.endpoint ?? ''}
      {...{ language: look.language, say, toPeriod, storeNotice: notice }}
      onFiles={(files, { group, period }) => reader.addFiles(ownFiles(files), group, period)}
      onDrop={async (transfer, { group, period }) => reader.addFiles(await droppedFiles(transfer), group, period)}
      onStore={async (typed, { group, period }) => {
        const door = await openDoor(typed, askPermission)
        notice = typeof door === 'string' ? door : null
        draw()
        if (typeof door !== 'string') await reader.addStore(door, group, period)
      }}
      onAgain={reader.readAnew}
      onStop={reader.stop}
      onCsv={(rows) => saveFile('dan-loi-bao-cao.csv', 'text/csv', toCsv(rows))}
      onPrint={() => print()}
    />,
  )
}

reader.state.subscribe(draw)
draw()
