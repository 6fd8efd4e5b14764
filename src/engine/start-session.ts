import type { Mode } from '#schema/event.ts'
import type { Session } from '#schema/session.ts'
import type { Tour } from '#schema/tour.ts'

/** A tour not begun yet: `advance` with the first observation of a page starts it moving. */
export function startSession(
  portal: string,
  tour: Tour,
  mode: Mode,
  attempt: string,
  tab: number,
  now: string,
  known: readonly string[] = [],
  helping = false,
): Session {
  return {
    attempt,
    portal,
    tour: tour.id,
    version: tour.version,
    mode,
    status: 'running',
    step: tour.steps[0]?.id ?? '',
    outcomes: {},
    helped: [],
    known: [...known],
    helping,
    wrongTurns: {},
    strayed: false,
    stepwise: false,
    seconds: 0,
    vouched: {},
    shown: [],
    rest: null,
    held: null,
    moved: true,
    open: {},
    astray: false,
    tab,
    tabs: [tab],
    seq: 0,
    rev: 0,
    taken: [],
    startedAt: now,
    changedAt: now,
  }
}
