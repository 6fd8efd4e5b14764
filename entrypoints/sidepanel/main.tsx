import { createRoot } from 'react-dom/client'
import '#components/ui/button.css'
import '#components/ui/page.css'
import '#components/panel/panel.css'
import { Panel } from '#components/panel/Panel.tsx'
import { applyLook } from '#components/ui/apply-look.ts'
import { toPanel } from '#guide/to-panel.ts'
import { ask } from '#platform/ask.ts'
import { watchNotices } from '#platform/notices.ts'
import { watchFront } from '#platform/side-panel.ts'
import type { Answers, Request, RequestOf } from '#schema/message.ts'
import { readingOf } from './reading-of.ts'

const root = createRoot(document.getElementById('root') as HTMLElement)
/** The tab in front; opened as a page of its own, the panel is told by `?tab=ID` which tab it is about. */
const named = new URLSearchParams(location.search).get('tab')
let [tab, here]: [number, Answers['look'] | undefined] = [Number(named ?? -1), undefined]

async function look(failed = false, at = tab): Promise<void> {
  tab = at
  const seen = await ask({ type: 'look', tab }).catch(() => null)
  if (at !== tab) return // Another tab has come to the front meanwhile.
  here = seen ?? here
  draw(failed || !seen)
}

async function act<T extends Request['type']>(request: RequestOf<T>): Promise<void> {
  await look(!(await ask(request).catch(() => null)))
}

function draw(failed: boolean): void {
  if (!here) return
  const { settings, foreign, practice, session, tours } = here
  applyLook(document.documentElement, settings)
  root.render(
    <Panel
      {...{ settings, foreign, practice, failed, here: tours, tour: toPanel(here), ...readingOf(act, tab) }}
      press={(button) => {
        const { attempt = '', step = '' } = session ?? {}
        void act({ type: 'tell', attempt, id: crypto.randomUUID(), input: { type: 'pressed', button, step }, tab })
      }}
      onStart={(tour) => act({ type: 'start-tour', tour: tour.key, mode: practice ? 'practise' : 'real', tab })}
      onPractice={() => act({ type: 'open-page', page: 'practice' })}
      onOpen={(page) => act({ type: 'open-page', page, tab })}
    />,
  )
}

watchNotices(
  () => tab,
  (notice) => {
    if (notice.type !== 'session-changed' || notice.session.attempt !== here?.session?.attempt)
      return void (notice.type.endsWith('changed') && look())
    here.session = notice.session
    draw(false)
  },
  new AbortController().signal,
)
if (named === null) await watchFront((front) => void look(false, front))
else await look()
