import type { Scene } from '#schema/message.ts'
import type { Session } from '#schema/session.ts'

/**
 * A tour that has ended is in no tab any more, but its last card stays until it is put away: also when the learner looks
 * at another tab and comes back; not for whoever comes to the machine after them. `session`: the tour in this tab, as the guide knows it.
 */
export function keptEnd(before: Scene | undefined, session: Session | null | undefined, next: Scene): Scene {
  if (next.session || !before?.tour || session?.status !== 'finished') return next
  if (before.session?.attempt !== session.attempt || before.guest?.who !== next.guest?.who) return next
  const { tour, pageNames, glossed, sources } = before
  return { ...next, session, tour, pageNames, glossed, sources }
}
