import { createRoot } from 'react-dom/client'
import '#components/help/help.css'
import '#components/ui/button.css'
import '#components/ui/page.css'
import { HelpPage } from '#components/help/HelpPage.tsx'
import { applyLook } from '#components/ui/apply-look.ts'
import { ask } from '#platform/ask.ts'
import { readCardKey } from '#platform/card-key.ts'
import { watchNotices } from '#platform/notices.ts'

/** Whom to ask about what is in the tab that `?tab=ID` names. */
const tab = Number(new URLSearchParams(location.search).get('tab') ?? -1)
const root = createRoot(document.getElementById('root') as HTMLElement)
const cardKey = await readCardKey()

async function draw(): Promise<void> {
  const sheet = await ask({ type: 'read-help', tab })
  applyLook(document.documentElement, sheet.settings)
  root.render(<HelpPage {...{ ...sheet, cardKey }} language={sheet.settings.language} onPrint={() => window.print()} />)
}

// Whoever comes to a shared machine next is not told what the one before was doing.
watchNotices(
  () => tab,
  (notice) => notice.type === 'scene-changed' && void draw().catch(() => {}),
  new AbortController().signal,
)
await draw()
