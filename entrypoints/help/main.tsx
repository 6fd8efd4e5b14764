import { createRoot } from 'react-dom/client'
import '#components/help/help.css'
import '#components/ui/button.css'
import '#components/ui/page.css'
import { HelpPage } from '#components/help/HelpPage.tsx'
import { applyLook } from '#components/ui/apply-look.ts'
import { ask } from '#platform/ask.ts'
import { readCardKey } from '#platform/card-key.ts'

/** Whom to ask about what is in the tab that `?tab=ID` names. */
const tab = Number(new URLSearchParams(location.search).get('tab') ?? -1)
const [sheet, cardKey] = await Promise.all([ask({ type: 'read-help', tab }), readCardKey()])
applyLook(document.documentElement, sheet.settings)
createRoot(document.getElementById('root') as HTMLElement).render(
  <HelpPage {...sheet} cardKey={cardKey} language={sheet.settings.language} onPrint={() => window.print()} />,
)
