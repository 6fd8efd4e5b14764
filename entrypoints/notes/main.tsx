import { createRoot } from 'react-dom/client'
import '#components/notes/notes.css'
import '#components/ui/button.css'
import '#components/ui/page.css'
import { Notes } from '#components/notes/Notes.tsx'
import { applyLook } from '#components/ui/apply-look.ts'
import { buttonFor } from '#guide/presenter-keys.ts'
import { toNotes } from '#guide/to-panel.ts'
import { ask } from '#platform/ask.ts'
import { watchNotices } from '#platform/notices.ts'
import { watchPresenting } from '#platform/present-pages.ts'
import type { Answers } from '#schema/message.ts'

const root = createRoot(document.getElementById('root') as HTMLElement)
/** The tab that the class looks at. */
const tab = Number(new URLSearchParams(location.search).get('tab') ?? -1)
let here: Answers['look'] = await ask({ type: 'look', tab })

async function look(): Promise<void> {
  here = await ask({ type: 'look', tab }).catch(() => here)
  draw()
}

function onWay(way: 'onward' | 'back'): void {
  const { session } = here
  const button = session && buttonFor(way, session)
  if (!session || !button) return
  const { attempt, step } = session
  const input = { type: 'pressed', button, step } as const
  void ask({ type: 'tell', attempt, id: crypto.randomUUID(), input, tab }).then(look, look)
}

function draw(): void {
  const { settings, tips, presenting } = here
  applyLook(document.documentElement, settings)
  root.render(
    <Notes
      {...{ language: settings.language, tour: toNotes(here), tips: tips.map((it) => it.text), presenting, onWay }}
      onChange={(now) => void ask({ type: 'change-presenting', ...now }).then(look, look)}
      onEnd={() => void ask({ type: 'present', on: false }).then(look, look)}
    />,
  )
}

const { signal } = new AbortController()
watchPresenting(() => void look(), signal)
watchNotices(
  () => tab,
  (notice) => {
    if (notice.type === 'session-changed' && notice.session.attempt === here.session?.attempt) {
      here = { ...here, session: notice.session }
      draw()
    } else if (notice.type.endsWith('changed')) void look()
  },
  signal,
)
draw()
