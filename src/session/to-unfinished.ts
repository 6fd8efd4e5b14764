import type { Session } from '#schema/session.ts'
import type { Tour } from '#schema/tour.ts'

/** Does a page belong to a tour? */
export function concerns(tour: Tour | null, page: string | null): boolean {
  if (!tour || !page) return false
  return tour.steps.some((step) => step.page === page || step.page === page.split('#')[0])
}

/** What a person is told about a tour they left in the middle. */
export function toUnfinished(session: Session, tour: Tour) {
  const number = tour.steps.findIndex((it) => it.id === session.step) + 1
  return { attempt: session.attempt, title: tour.title, number, total: tour.steps.length, mode: session.mode }
}
