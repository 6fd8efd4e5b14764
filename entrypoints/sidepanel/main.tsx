import { createRoot } from 'react-dom/client'
import '#components/ui/button.css'
import '#components/ui/controls.css'
import '#components/ui/page.css'
import '#components/panel/panel.css'
import { Panel } from '#components/panel/Panel.tsx'
import { applyLook } from '#components/ui/apply-look.ts'
import { toPanel } from '#guide/to-panel.ts'
import { ask } from '#platform/ask.ts'
import { watchNotices } from '#platform/notices.ts'
import { practiceTarget } from '#platform/practice-origin.ts'
import { watchFront } from '#platform/side-panel.ts'
import type { Answers, Request, RequestOf } from '#schema/message.ts'

const root = createRoot(document.getElementById('root') as HTMLElement)
/** The tab in front; opened as a page of its own, the panel is told by `?tab=ID` which tab it is about. */
const named = new URLSearchParams(location.search).get('tab')
let tab = Number(named ?? -1)
let here: Answers['look']

async function look(failed = false, at = tab): Promise<void> {
  tab = at
  here = await ask({ type: 'look', tab })
  draw(failed)
}

async function act<T extends Request['type']>(request: RequestOf<T>): Promise<void> {
  await look(!(await ask(request).catch(() => null)))
}

function draw(failed: boolean): void {
  const { settings, practice, session, tours } = here
  applyLook(document.documentElement, settings)
  root.render(
    <Panel
      {...{ language: settings.language, practice, failed, here: tours, tour: toPanel(here) }}
      press={(button) => {
        const input = { type: 'pressed', button, step: session?.step ?? '' } as const
        void act({ type: 'tell', attempt: session?.attempt ?? '', id: crypto.randomUUID(), input, tab })
      }}
      onStart={(tour) => act({ type: 'start-tour', tour: tour.key, mode: practice ? 'practise' : 'real', tab })}
      onPractice={() => act({ type: 'open-page', page: 'practice', ...practiceTarget(null) })}
    />,
  )
}

watchNotices(
  () => tab,
  (notice) => {
    if (notice.type === 'scene-changed') void look()
    if (notice.type !== 'session-changed') return
    const same = here?.session?.attempt === notice.session.attempt
    if (same) here = { ...here, session: notice.session }
    if (same) draw(false)
    else void look()
  },
  new AbortController().signal,
)
if (named === null) await watchFront((front) => void look(false, front))
else await look()
