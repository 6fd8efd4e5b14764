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
  const judged = count('alone') + count('helped') + count('missed')
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
  if (done.on === 'next' || outcome === 'not-needed') return 'not-judged'
  if (outcome === 'passed') return 'other-way'
  if (outcome !== 'done' && outcome !== 'already') return 'missed'
  return helped.includes(id) ? 'helped' : 'alone'
}
