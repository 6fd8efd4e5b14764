import type { TourView } from '#engine/to-view.ts'
import type { Scene } from '#schema/message.ts'
import type { Session } from '#schema/session.ts'

export interface Seen {
  session: Session
  view: TourView
  missing: boolean
  saved: boolean
  answering: boolean
}

/** What the card shows, from the session and the words that came with the scene. */
export function toCard(scene: Scene, { session, view, missing, saved, answering }: Seen) {
  const { situation, step, number, total, part, canBack } = view
  const tour = scene.tour as NonNullable<Scene['tour']>
  return {
    situation,
    step,
    number,
    total,
    part,
    canBack,
    missing,
    saved,
    answering,
    tour,
    mode: session.mode,
    pageName: scene.pageNames[step.page] ?? '',
    cited: scene.sources[step.source] ?? '',
  }
}
