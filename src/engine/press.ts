import type { Outcome } from '#schema/event.ts'
import type { Button, Session } from '#schema/session.ts'
import type { Step } from '#schema/step.ts'
import type { Tour } from '#schema/tour.ts'
import { factsOf } from './open-pages.ts'
import { endStep, settle, stepOf, type Turn } from './settle.ts'
import { stepBack } from './step-back.ts'

/** A press of a button on the card. One meant for a step that has passed meanwhile does nothing. */
export function press(tour: Tour, turn: Turn, button: Button, stepId: string): void {
  const { session, happened } = turn
  if (session.status === 'left' || (session.status === 'finished' && button !== 'restart')) return
  const watching = session.mode === 'watch'
  if (session.status === 'paused' && ![...WHILE_PAUSED, ...(watching ? STEPPING : [])].includes(button)) return
  const current = session.step === stepId
  // A test is judged by what the page shows alone: one's own word counts for nothing, and nothing is done again.
  if (session.mode === 'test' && ['next', 'back', 'lost', 'this-one', 'not-this'].includes(button)) return
  switch (button) {
    case 'next':
      if (!current) return
      endStep(tour, turn, outcomeOfNext(session, stepOf(tour, stepId)))
      return settle(tour, turn, false)
    case 'skip':
      if (!current || (session.mode !== 'test' && !stepOf(tour, stepId).optional)) return
      endStep(tour, turn, 'skipped')
      return settle(tour, turn, false)
    case 'onward':
      session.rest = null
      return
    case 'back':
      if (!current || !goBack(tour, turn) || !watching) return
      return goOn(turn, true)
    case 'step':
      if (!watching || !current) return
      goOn(turn, true)
      return settle(tour, turn, true)
    case 'why':
    case 'hint':
    case 'lost':
      // Whoever asks where they are goes on: a pause that nobody remembers would hide the way. What plays itself stays as it is.
      if (!watching) goOn(turn, false)
      askHelp(turn, button === 'lost')
      return settle(tour, turn, button === 'lost')
    case 'this-one':
    case 'not-this':
      return current ? vouch(turn, button === 'this-one') : undefined
    case 'pause':
      session.status = 'paused'
      happened.push({ type: 'tour-paused', step: session.step })
      return
    case 'resume':
      if (session.status !== 'paused') return
      goOn(turn, false)
      return settle(tour, turn, true)
    case 'leave':
      session.status = 'left'
      happened.push({ type: 'tour-left', step: session.step })
      return
    case 'restart':
      restart(tour, turn)
      return settle(tour, turn, true)
  }
}

const WHILE_PAUSED: readonly Button[] = ['resume', 'leave', 'restart', 'lost']
const STEPPING: readonly Button[] = ['step', 'back']

function goOn({ session, happened }: Turn, stepwise: boolean): void {
  session.stepwise = stepwise
  if (session.status !== 'paused') return
  session.status = 'running'
  session.moved = true
  happened.push({ type: 'tour-resumed', step: session.step })
}

/** Next on a step that only the person can judge, or that the page shows as done, is done; else it is their word. */
function outcomeOfNext(session: Session, step: Step): Outcome {
  return step.done.on === 'next' || factsOf(session, step)?.held ? 'done' : 'said'
}

/** To the step before; it waits there even when the page shows it as done. */
function goBack(tour: Tour, { session, happened }: Turn): boolean {
  const to = stepBack(tour, session)
  if (!to) return false
  delete session.outcomes[to.id]
  session.step = to.id
  session.rest = null
  session.held = to.id
  session.moved = false
  happened.push({ type: 'step-reopened', step: to.id })
  return true
}

function askHelp({ session, happened }: Turn, lost: boolean): void {
  if (lost) session.moved = true
  if (!session.helped.includes(session.step)) session.helped.push(session.step)
  happened.push({ type: 'help-asked', step: session.step })
}

/** Only the person can know; what they said holds for this attempt. */
function vouch({ session, happened }: Turn, yes: boolean): void {
  session.vouched[session.step] = yes ? 'yes' : 'no'
  happened.push({ type: yes ? 'target-confirmed' : 'target-refused', step: session.step })
}

function restart(tour: Tour, { session, happened }: Turn): void {
  Object.assign(session, {
    status: 'running',
    outcomes: {},
    wrongTurns: {},
    strayed: false,
    stepwise: false,
    seconds: 0,
    helped: [],
    vouched: {},
    shown: [],
    rest: null,
    held: null,
    moved: true,
  })
  session.step = tour.steps[0]?.id ?? session.step
  happened.push({ type: 'tour-restarted' })
}
