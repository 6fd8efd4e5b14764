import type { Session, TourInput } from '#schema/session.ts'

type Observation = Extract<TourInput, { type: 'observed' }>

/** Notes what a frame shows. A new document in frame 0 means that every frame of the old one is gone. */
export function applyObservation(session: Session, seen: Observation): void {
  const was = session.open[seen.frame]?.page ?? null
  if (seen.frame === 0 && seen.arrived) session.open = {}
  if (seen.page === null) delete session.open[seen.frame]
  else session.open[seen.frame] = { page: seen.page, facts: seen.facts }
  if (seen.arrived || was !== seen.page) {
    session.moved = true
    session.astray = false
  }
}
