import { frameOf, shows } from '#engine/open-pages.ts'
import type { PageRef } from '#schema/page.ts'
import type { Session } from '#schema/session.ts'
import type { Step } from '#schema/step.ts'
import type { Tour } from '#schema/tour.ts'

/** What is known in one frame. */
export interface Here {
  tab: number
  frame: number
  /** A page of the practice portal: nowhere else is anything played. */
  practice: boolean
  page: PageRef | null
  tour: Tour | null
  session: Session | null
}

/** The step that is to be played in this frame now; null while it is not this frame's turn, or nobody's. */
export function turnOf({ tab, frame, practice, page, tour, session }: Here): Step | null {
  if (!practice || !tour || session?.mode !== 'watch' || session.status !== 'running') return null
  if (session.tab !== tab || session.tour !== tour.id) return null
  const step = tour.steps.find((it) => it.id === session.step)
  // What was open in this frame before it came to this page may not have been taken back yet.
  return step && page && shows(page, step.page) && frameOf(session, step) === frame ? step : null
}
