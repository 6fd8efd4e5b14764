import { createRoot } from 'react-dom/client'
import '#components/guest/take-along.css'
import '#components/ui/button.css'
import '#components/ui/page.css'
import { QrCodes } from '#components/guest/QrCodes.tsx'
import { TakeAlong } from '#components/guest/TakeAlong.tsx'
import { applyLook } from '#components/ui/apply-look.ts'
import { calendarOf } from '#learning/calendar-of.ts'
import { toCarriedLog } from '#learning/carried-log.ts'
import { toAttempts } from '#learning/to-attempts.ts'
import { toJson } from '#learning/to-json.ts'
import { ask } from '#platform/ask.ts'
import { joinGuest } from '#platform/guest-page.ts'
import { saveFile } from '#platform/save-file.ts'
import { readSettings } from '#platform/settings-storage.ts'
import type { Request, RequestOf } from '#schema/message.ts'

const root = createRoot(document.getElementById('root') as HTMLElement)
const POLL = 5000
/** Said by the address, as the page is loaded anew when another guest begins. */
const gone = location.hash === '#xong'

const act = <T extends Request['type']>(request: RequestOf<T>) =>
  ask(request).then(
    () => draw(false),
    () => draw(true),
  )

async function draw(failed: boolean): Promise<void> {
  const settings = await readSettings()
  const { language } = settings
  const { guest } = await ask({ type: 'see-guest' })
  // Without a guest the log is the owner’s, and has no business here.
  const { events, supports, titles } = guest
    ? await ask({ type: 'list-events' })
    : { events: [], supports: [], titles: {} }
  applyLook(document.documentElement, settings)
  // Whatever is wrong with the codes, the file can be saved and the log wiped.
  const lines = await toCarriedLog(events, supports).catch(() => null)
  const codes = <QrCodes {...{ lines, language }} />
  const json = () => toJson([...events, ...supports], new Date().toISOString())
  root.render(
    <TakeAlong
      {...{ guest, titles, gone, failed, language, codes, attempts: toAttempts(events), supports: supports.length }}
      onFile={() => saveFile(`dan-loi-${calendarOf()(Date.now())}.json`, 'application/json', json())}
      onWipe={() => {
        location.hash = 'xong'
        void act({ type: 'wipe-guest' })
      }}
      onStay={() => act({ type: 'guest-here' })}
    />,
  )
}

joinGuest(window)
await draw(false)
setInterval(() => void draw(false).catch(() => {}), POLL)
