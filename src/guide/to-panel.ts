import { toOutline } from '#engine/to-outline.ts'
import { toView } from '#engine/to-view.ts'
import type { Scene } from '#schema/message.ts'

/** What the teacher’s notes say of it; null where none runs. */
export function toNotes(scene: Scene) {
  const { tour } = scene
  const panel = tour && toPanel(scene)
  if (!panel || panel.situation === 'finished') return null
  const { title, number, total, pageName, step } = panel
  return { title, number, total, pageName, step, next: tour.steps[number] ?? null }
}

/** What the list beside the page shows of the tour in front; null where none runs. */
export function toPanel({ session, tour, pageNames }: Scene) {
  if (!session || !tour || session.status === 'left') return null
  const view = toView(tour, session)
  const pageName = pageNames[view.step.page] ?? ''
  return { ...view, title: tour.title, mode: session.mode, parts: toOutline(tour, session), pageName }
}
