import { createRoot } from 'react-dom/client'
import '#components/support/support.css'
import '#components/ui/button.css'
import '#components/ui/page.css'
import { SupportBook } from '#components/support/SupportBook.tsx'
import { supportTable, supportText } from '#components/support/support-table.ts'
import { applyLook } from '#components/ui/apply-look.ts'
import { createSupportSay } from '#components/words/support-words.ts'
import { calendarOf } from '#learning/calendar-of.ts'
import { emptyDay, toSupportDays } from '#learning/support-days.ts'
import { toCsv } from '#learning/to-csv.ts'
import { ask } from '#platform/ask.ts'
import { joinGuest } from '#platform/guest-page.ts'
import { saveFile } from '#platform/save-file.ts'
import { readSettings } from '#platform/settings-storage.ts'
import { unitName } from '#schema/support.ts'

const root = createRoot(document.getElementById('root') as HTMLElement)

async function draw(): Promise<void> {
  const [settings, { supports }] = [await readSettings(), await ask({ type: 'list-events' })]
  applyLook(document.documentElement, settings)
  const { unit, language } = settings
  const say = createSupportSay(language)
  const dayOf = calendarOf()
  const days = toSupportDays(supports, (at) => dayOf(Date.parse(at)))
  const date = dayOf(Date.now())
  const today = days.find((it) => it.day === date) ?? emptyDay(date)
  const table = supportTable(days, say)
  root.render(
    <SupportBook
      {...{ table, unit, say, today: { times: today.times, text: supportText(today, unit, say) } }}
      onAdd={async (kinds, group) => {
        const id = crypto.randomUUID()
        await ask({ type: 'give-support', id, kinds, ...(group && { group }), ...(unit && { unit }) })
        await draw()
        return id
      }}
      onUndo={async (attempt) => {
        await ask({ type: 'delete-attempt', attempt })
        await draw()
      }}
      onUnit={async (name) => {
        if (name !== null && !unitName.safeParse(name).success) return false
        await ask({ type: 'save-settings', settings: { unit: name } })
        await draw()
        return true
      }}
      onCsv={() => saveFile(`dan-loi-ho-tro-${date}.csv`, 'text/csv', toCsv(table))}
      onPrint={() => window.print()}
    />,
  )
}

joinGuest(window)
await draw()
