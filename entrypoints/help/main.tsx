import { createRoot } from 'react-dom/client'
import '#components/help/help.css'
import '#components/ui/button.css'
import '#components/ui/page.css'
import { HelpPage } from '#components/help/HelpPage.tsx'
import { applyLook } from '#components/ui/apply-look.ts'
import { ask } from '#platform/ask.ts'

/** Whom to ask about what is in the tab that `?tab=ID` names. */
const tab = Number(new URLSearchParams(location.search).get('tab') ?? -1)
const sheet = await ask({ type: 'read-help', tab })
applyLook(document.documentElement, sheet.settings)
createRoot(document.getElementById('root') as HTMLElement).render(
  <HelpPage {...sheet} language={sheet.settings.language} onPrint={() => window.print()} />,
)
