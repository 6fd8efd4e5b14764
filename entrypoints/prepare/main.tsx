import { createRoot } from 'react-dom/client'
import '#components/prepare/prepare.css'
import '#components/ui/button.css'
import '#components/ui/page.css'
import { PreparePage } from '#components/prepare/PreparePage.tsx'
import { applyLook } from '#components/ui/apply-look.ts'
import { ask } from '#platform/ask.ts'

/** What to have ready for the tour that `?tour=pack/tour` names. */
const key = new URLSearchParams(location.search).get('tour') ?? ''
const { settings, ...about } = await ask({ type: 'read-tour', tour: key })
applyLook(document.documentElement, settings)
createRoot(document.getElementById('root') as HTMLElement).render(
  <PreparePage {...about} language={settings.language} onPrint={() => window.print()} />,
)
