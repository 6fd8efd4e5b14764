import type { DraftStep } from '#schema/draft.ts'
import type { PageRef } from '#schema/page.ts'
import type { Act } from '#schema/recording.ts'
import type { Target } from '#schema/target.ts'
import { mayOnlyBegin, ownByName } from './own-by-name.ts'
import type { Pages } from './to-pages.ts'
import { proposeWords, withEnter } from './words-of-acts.ts'

/** A step with the acts it was made of, so that taking it back takes them all. */
export interface MadeStep {
  step: DraftStep
  kind: Act['kind']
  label: string
  acts: string[]
}

/** What was done, one after the other, as the steps of a tour. */
export function toSteps(acts: readonly Act[], pages: Pages): MadeStep[] {
  const made: MadeStep[] = []
  let top: PageRef | null = null
  for (const [at, act] of acts.entries()) {
    const page = pages.refOf(act.spot)
    const last = made.at(-1)
    if (act.spot.top && page !== top) {
      if (top !== null && last && !act.alone) ledTo(last, page)
      top = page
    }
    if (act.kind === 'arrive') {
      last?.acts.push(act.id)
      continue
    }
    const same = sameBefore(made, act, page)
    if (same) {
      same.acts.push(act.id)
      // What was only pressed at first has been seen to hold something since.
      if (act.proof === 'chosen' && same.step.done.on === 'click') same.step.done = { on: 'chosen' }
      continue
    }
    // The button in front of a file field opens the dialog in which the file is chosen. Where the field itself cannot
    // be seen the button is what people press.
    if (act.kind === 'attach' && last?.kind === 'press' && last.step.page === page && last.step.done.on === 'click') {
      if (!act.target) {
        last.kind = 'attach'
        last.acts.push(act.id)
        last.step.do = proposeWords('attach', last.label, undefined)
        continue
      }
      made.pop()
    }
    made.push({ step: toStep(act, page, acts.slice(at + 1)), kind: act.kind, label: act.label, acts: [act.id] })
  }
  return made.map(({ step, ...it }, at) => ({ ...it, step: { ...step, id: `b${at + 1}` } }))
}

function toStep(act: Act, page: PageRef, later: readonly Act[]): DraftStep {
  const begins = mayOnlyBegin(act.label) && later.some((it) => it.kind === 'fill' || it.kind === 'attach')
  const own = act.own ?? (act.kind === 'press' && !begins ? ownByName(act.label) : null) ?? undefined
  const target = act.kind === 'own' ? undefined : act.target
  return {
    id: 'b',
    page,
    do: proposeWords(act.kind, act.label, own, target),
    ...(act.shot && { shot: act.shot }),
    ...(target && { target }),
    done: target && !own ? doneOf(act, target) : { on: 'next' },
    // A captcha is nobody's secret: it is only not recorded.
    ...(own && own !== 'captcha' && { own }),
  }
}

function doneOf(act: Act, target: Target): DraftStep['done'] {
  switch (act.proof) {
    case 'filled':
    case 'chosen':
    case 'attached':
    case 'click':
      return { on: act.proof }
    case 'gone':
      return { on: 'gone', target: { role: target.role, ...(target.names && { names: target.names }) } }
    default:
      return { on: 'next' }
  }
}

/** The same thing done once more: a second click on it, a field gone back to, another round box of its group. */
function sameBefore(made: readonly MadeStep[], act: Act, page: PageRef): MadeStep | undefined {
  const last = made.at(-1)
  if (act.kind === 'own') return last?.kind === 'own' && last.step.page === page ? last : undefined
  const isSame = (it: MadeStep) =>
    it.kind === act.kind && it.step.page === page && sameTarget(it.step.target, act.target)
  if (act.kind === 'press') return last && isSame(last) ? last : undefined
  return made.findLast(isSame)
}

function sameTarget(a: Target | undefined, b: Target | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** After this step another page came. */
function ledTo(last: MadeStep, page: PageRef): void {
  const { step } = last
  // Of a page that is open already nothing could be told.
  if (step.page === page || step.page.split('#')[0] === page || step.done.on === 'page') return
  step.done = { on: 'page', page }
  if (last.kind === 'fill') step.do = withEnter(step.do)
}
