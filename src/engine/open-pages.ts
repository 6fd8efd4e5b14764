import type { PageRef } from '#schema/page.ts'
import type { Session, StepFacts } from '#schema/session.ts'
import type { Step } from '#schema/step.ts'

/** Does what is open (`pack/page#screen`) satisfy what a step asks for (`pack/page`, or with its screen)? */
export function shows(open: PageRef, asked: PageRef): boolean {
  return open === asked || open.split('#')[0] === asked
}

/** Frame that shows the step's page, or null. The page itself goes before frames inside it. */
export function frameOf(session: Session, step: Step): number | null {
  for (const [frame, { page }] of Object.entries(session.open)) if (shows(page, step.page)) return Number(frame)
  return null
}

export function isOpen(session: Session, page: PageRef): boolean {
  return Object.values(session.open).some((it) => shows(it.page, page))
}

/** What the page says of this step now; null while its page is not open, or has not answered yet. */
export function factsOf(session: Session, step: Step): StepFacts | null {
  const frame = frameOf(session, step)
  return frame === null ? null : (session.open[frame]?.facts[step.id] ?? null)
}
