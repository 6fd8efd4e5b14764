import { createRoot } from 'react-dom/client'
import '#components/ui/button.css'
import '#components/ui/page.css'
import '#components/record/colours.css'
import '#components/record/record.css'
import '#components/record/paper.css'
import { Record } from '#components/record/Record.tsx'
import { applyLook } from '#components/ui/apply-look.ts'
import { createRecordSay } from '#components/words/record-words.ts'
import { toPaper } from '#learning/to-paper.ts'
import { toRecord } from '#learning/to-record.ts'
import { ask } from '#platform/ask.ts'
import { browserName } from '#platform/browser-name.ts'
import { joinGuest } from '#platform/guest-page.ts'
import { readSettings } from '#platform/settings-storage.ts'
import type { Request, RequestOf } from '#schema/message.ts'
import { forgetBadgeKey } from '#session/badge-key.ts'
import { importsInto } from '#stores/import-log.ts'
import { saveFiles } from './save-files.ts'
import { signBadge } from './sign-badge.ts'

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
  // A key is kept on the disk, and the one there is the owner’s.
  const { guest } = await ask({ type: 'see-guest' })
  const { titles, starts, ...log } = await ask({ type: 'list-events' })
  const view = { titles, language, say: createRecordSay(language), now: Date.now() }
  const record = toRecord(log, view.now)
  const files = saveFiles(log, record, view, guest ? null : look.path)
  const sheetOf = (since: number | null) => toPaper(log.events, log.tours, since, view.now)
  root.render(
    <Record
      {...{ ...view, ...files, record, failed, sheetOf, group: look.path, browser: browserName(navigator.userAgent) }}
      {...importsInto(language, view.say, () => draw(false))}
      onXapi={() => void files.onXapi().catch(() => draw(true))}
      onPrint={() => window.print()}
      onBadge={guest ? null : () => signBadge(sheetOf(null), view, record.today)}
      onPractise={(tour) => act({ type: 'open-page', page: 'practice', ...(starts[tour] && { site: starts[tour] }) })}
      onDelete={(attempt) => act({ type: 'delete-attempt', attempt })}
      onDeleteAll={() => Promise.allSettled([!guest && forgetBadgeKey(), act({ type: 'delete-everything' })])}
    />,
  )
}

joinGuest(window)
await draw(false)
