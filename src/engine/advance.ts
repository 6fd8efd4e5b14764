import type { TourEvent } from '#schema/event.ts'
import type { Session, TourInput } from '#schema/session.ts'
import type { Tour } from '#schema/tour.ts'
import { applyObservation } from './apply-observation.ts'
import { press } from './press.ts'
import { endStep, settle, stepOf, type Turn } from './settle.ts'

/** Inputs remembered: far more than can be in flight from one tab, so that a retry is always recognised. */
const REMEMBERED = 40

export interface Advance {
  session: Session
  events: TourEvent[]
}

/**
 * The tour machine: one input, the session after it and what happened. Pure: clock and ids are passed in.
 * An input seen before changes nothing, so that whoever is unsure whether it arrived may send it again.
 */
export function advance(tour: Tour, before: Session, input: TourInput, inputId: string, now: string): Advance {
  if (before.taken.includes(inputId)) return { session: before, events: [] }
  const turn: Turn = { session: structuredClone(before), happened: [] }
  if (before.status === 'running') turn.session.seconds += spent(before.changedAt, now)
  take(tour, turn, input)
  const { session, happened } = turn
  const events = happened.map((it, n): TourEvent => {
    const { attempt, portal, tour: id, version, mode } = session
    return { id: `${inputId}.${n}`, attempt, at: now, seq: session.seq + n, portal, tour: id, version, mode, ...it }
  })
  const taken = [...before.taken, inputId].slice(-REMEMBERED)
  return {
    session: { ...session, taken, seq: before.seq + events.length, rev: before.rev + 1, changedAt: now },
    events,
  }
}

function take(tour: Tour, turn: Turn, input: TourInput): void {
  const { session, happened } = turn
  if (before(session)) happened.push({ type: 'tour-started' })
  switch (input.type) {
    case 'observed':
      applyObservation(session, input)
      return settle(tour, turn, input.settled)
    case 'frame-gone':
      if (session.open[input.frame]) session.moved = true
      delete session.open[input.frame]
      return
    case 'clicked':
      // A click proves only the step that asks for it; anything else is the page's business.
      if (session.status !== 'running' || session.step !== input.step) return
      if (stepOf(tour, input.step).done.on !== 'click') return
      endStep(tour, turn, 'done')
      return settle(tour, turn, false)
    case 'trouble':
      if (session.status === 'running' && session.step === input.step)
        happened.push({ type: `target-${input.kind}`, step: input.step })
      return
    case 'pressed':
      return press(tour, turn, input.button, input.step)
  }
}

/** Longest time between two inputs that still counts as being at it, in seconds. */
const AWAY = 15 * 60

/** Never negative: clocks are set back. */
function spent(from: string, to: string): number {
  return Math.min(AWAY, Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000))
}

function before(session: Session): boolean {
  return session.seq === 0
}
