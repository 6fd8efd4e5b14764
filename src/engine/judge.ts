import type { Judgement, Verdict } from '#schema/judgement.ts'
import type { Session } from '#schema/session.ts'
import type { Step } from '#schema/step.ts'
import type { Tour } from '#schema/tour.ts'

const MARK = 0.8

/** How a test went, from what the page showed alone. To have given up is not to have passed. */
export function judge(tour: Tour, session: Session): Judgement {
  const steps = tour.steps.map((step) => ({
    step,
    verdict: verdictOf(step, session),
    wrongTurns: session.wrongTurns[step.id] ?? 0,
  }))
  const count = (verdict: Verdict) => steps.filter((it) => it.verdict === verdict).length
  // Whoever begins in the middle, or finds a way around, has not shown the rest.
  const judged = steps.filter((it) => it.verdict !== 'not-judged').length
  const share = judged === 0 ? 0 : count('alone') / judged
  const mark = tour.passMark ?? MARK
  return {
    passed: session.status === 'finished' && judged > 0 && share >= mark,
    share,
    mark,
    seconds: session.seconds,
    wrongTurns: steps.reduce((sum, it) => sum + it.wrongTurns, 0),
    steps,
  }
}

function verdictOf({ id, done }: Step, { outcomes, helped }: Session): Verdict {
  const outcome = outcomes[id]
  // What was done when they came (logged in already) they have neither done nor missed.
  if (done.on === 'next' || outcome === 'not-needed' || outcome === 'already') return 'not-judged'
  if (outcome === 'passed') return 'other-way'
  if (outcome !== 'done') return 'missed'
  return helped.includes(id) ? 'helped' : 'alone'
}
