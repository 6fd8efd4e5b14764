import { createRoot } from 'react-dom/client'
import '#components/welcome/welcome.css'
import '#components/ui/button.css'
import '#components/ui/page.css'
import { applyLook } from '#components/ui/apply-look.ts'
import { Welcome } from '#components/welcome/Welcome.tsx'
import { firstOfPath } from '#learning/learning-paths.ts'
import { ask } from '#platform/ask.ts'
import { readSettings } from '#platform/settings-storage.ts'

const root = createRoot(document.getElementById('root') as HTMLElement)
const { tours } = await ask({ type: 'list-tours' })

async function draw(): Promise<void> {
  const settings = await readSettings()
  applyLook(document.documentElement, settings)
  const key = firstOfPath(settings.path, new Set(tours.map((it) => it.key)))
  root.render(
    <Welcome
      {...{ settings, first: tours.find((it) => it.key === key) ?? null }}
      onSettings={(change) => void ask({ type: 'save-settings', settings: change }).finally(draw)}
      onBegin={({ key: tour }, mode) => void ask({ type: 'open-page', page: 'practice', tour, mode }).catch(draw)}
    />,
  )
}

await draw()
