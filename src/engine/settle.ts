import type { EVENT_TYPES, Outcome } from '#schema/event.ts'
import type { Session } from '#schema/session.ts'
import type { Step } from '#schema/step.ts'
import type { Tour } from '#schema/tour.ts'
import { findFittingStep } from './find-fitting-step.ts'
import { judge } from './judge.ts'
import { factsOf, frameOf, isOpen } from './open-pages.ts'
import { segmentOf, stepsIn } from './segment-of.ts'

export interface Happening {
  type: (typeof EVENT_TYPES)[number]
  step?: string
  outcome?: Outcome
  passed?: boolean
  score?: number
}

/** A session being changed by one input, and what happened on the way. */
export interface Turn {
  session: Session
  happened: Happening[]
}

export function stepOf(tour: Tour, id: string): Step {
  const step = tour.steps.find((it) => it.id === id)
  if (!step) throw new Error(`tour ${tour.id} has no step ${id}`)
  return step
}

/** Ends the current step and goes to the next one, or ends the tour. */
export function endStep(tour: Tour, turn: Turn, outcome: Outcome): void {
  const { session, happened } = turn
  const step = stepOf(tour, session.step)
  // What the tour does by itself is nobody's doing.
  const ended = session.mode === 'watch' && outcome !== 'not-needed' ? 'watched' : outcome
  session.outcomes[step.id] = ended
  happened.push({ type: 'step-ended', step: step.id, outcome: ended })
  session.held = null
  // Whoever works on has read what stood between, or has no need of it.
  if (['done', 'said', 'skipped'].includes(ended)) session.rest = null
  const branch = step.branches?.[factsOf(session, step)?.branch ?? -1]
  const next = branch
    ? stepOf(tour, branch.to)
    : tour.steps.slice(tour.steps.indexOf(step) + 1).find((it) => !isProven(session, it))
  if (next) {
    rest(tour, session, next)
    session.step = next.id
    if (session.stepwise && ended === 'watched') stopHere(turn)
  } else {
    session.status = 'finished'
    happened.push({ type: 'tour-finished', ...resultOf(tour, session) })
  }
}

/** Between two segments of a chain there is a checklist, for whoever has worked through the first, guided. */
function rest(tour: Tour, session: Session, next: Step): void {
  if (session.mode !== 'practise' && session.mode !== 'real') return
  const [from, to] = [segmentOf(tour, session.step), segmentOf(tour, next.id)]
  const over = tour.segments?.[from]
  if (!over || to <= from) return
  const worked = stepsIn(tour, over).some((it) => ['done', 'said'].includes(session.outcomes[it] ?? ''))
  if (worked) session.rest = over.id
}

function stopHere({ session, happened }: Turn): void {
  session.status = 'paused'
  session.stepwise = false
  happened.push({ type: 'tour-paused', step: session.step })
}

/** Hundredths are enough, and 0.1 + 0.2 is not written down. */
function resultOf(tour: Tour, session: Session): Pick<Happening, 'passed' | 'score'> {
  if (session.mode !== 'test') return {}
  const { passed, share } = judge(tour, session)
  return { passed, score: Math.round(share * 100) / 100 }
}

/** Moves to another step: those jumped over were done by the learner on their own, those gone back to are open again. */
export function goTo(tour: Tour, turn: Turn, to: Step): void {
  const { session, happened } = turn
  const [from, target] = [session.step, to.id].map((id) => tour.steps.findIndex((it) => it.id === id))
  if (from === undefined || target === undefined) return
  for (const over of tour.steps.slice(from, Math.max(from, target)))
    if (!session.outcomes[over.id]) {
      const outcome = over.when && !factsOf(session, over)?.wanted ? 'not-needed' : 'passed'
      session.outcomes[over.id] = outcome
      happened.push({ type: 'step-ended', step: over.id, outcome })
    }
  if (target < from) turnedWrong(turn)
  for (const again of tour.steps.slice(target, Math.max(from + 1, target)))
    if (target < from) delete session.outcomes[again.id]
  session.held = null
  session.rest = null
  session.step = to.id
  happened.push({ type: 'resynced', step: to.id })
}

/**
 * Goes on as far as the page allows: completes what is done, leaves out what is not for this learner, and once all
 * has loaded finds the step that fits when the current one does not. Each round ends a step or moves; the bound only
 * guards against a pack whose branches run in a circle.
 */
export function settle(tour: Tour, turn: Turn, settled: boolean): void {
  const { session } = turn
  for (let round = 0; round <= tour.steps.length * 2 && session.status === 'running'; round++) {
    const step = stepOf(tour, session.step)
    const late = tour.steps.find((it) => cameLate(tour, session, it))
    if (late) reopen(turn, late)
    else if (factsOf(session, step)?.wanted === false) endStep(tour, turn, 'not-needed')
    else if (session.mode === 'test' && step.done.on === 'next') endStep(tour, turn, 'not-needed')
    else if (isDone(session, step)) endStep(tour, turn, session.shown.includes(step.id) ? 'done' : 'already')
    else if (frameOf(session, step) !== null) return show(turn, step)
    else {
      if (!settled) return
      const fitting = session.moved ? findFittingStep(tour, session) : null
      if (!fitting) {
        if (session.moved && !session.strayed) turnedWrong(turn)
        session.astray = session.moved
        return
      }
      goTo(tour, turn, fitting)
    }
  }
}

function isDone(session: Session, step: Step): boolean {
  if (session.held === step.id) return false
  return step.done.on === 'page' ? isOpen(session, step.done.page) : (factsOf(session, step)?.held ?? false)
}

function show({ session, happened }: Turn, step: Step): void {
  session.moved = false
  session.astray = false
  session.strayed = false
  if (session.shown.includes(step.id) || !factsOf(session, step)) return
  session.shown.push(step.id)
  happened.push({ type: 'step-shown', step: step.id })
}

/** Where the learner went no step leads. Noted in a test alone: elsewhere the card shows the way back. */
function turnedWrong({ session, happened }: Turn): void {
  if (session.mode !== 'test') return
  session.strayed = true
  session.wrongTurns[session.step] = (session.wrongTurns[session.step] ?? 0) + 1
  happened.push({ type: 'wrong-turn', step: session.step })
}

function reopen({ session, happened }: Turn, step: Step): void {
  delete session.outcomes[step.id]
  session.rest = null
  session.step = step.id
  happened.push({ type: 'step-reopened', step: step.id })
}

/**
 * An earlier step that was left out, and that the page asks for now: a dialog, or a frame of the page, that came
 * late. Of steps jumped over only those of the last jump count, and only when something new has opened: else the
 * learner could never go ahead, and a second log-in would lead back to the first.
 */
function cameLate(tour: Tour, session: Session, step: Step): boolean {
  const outcome = session.outcomes[step.id]
  if (outcome !== 'not-needed' && !(outcome === 'passed' && session.moved)) return false
  if (session.mode === 'test' && step.done.on === 'next') return false // Nobody is asked for their word in a test.
  const at = tour.steps.indexOf(step)
  const current = tour.steps.findIndex((it) => it.id === session.step)
  if (at >= current || tour.steps.slice(at, current).some((it) => isProven(session, it))) return false
  const facts = factsOf(session, step)
  if (!facts?.wanted || facts.held) return false
  return step.done.on !== 'page' || !isOpen(session, step.done.page)
}

function isProven(session: Session, step: Step): boolean {
  return ['done', 'said', 'already', 'watched'].includes(session.outcomes[step.id] ?? '')
}
