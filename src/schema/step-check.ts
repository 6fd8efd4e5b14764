import type { PageRule } from './pack.ts'
import type { PageRef } from './page.ts'
import type { Predicate } from './step.ts'
import type { Target } from './target.ts'

/** Of a step, what can be looked for on a page. */
export interface CheckedStep {
  id: string
  page: PageRef
  target?: Target | undefined
  /** What opens the part of the page that holds the target, from the outermost inwards. */
  reveal?: readonly Target[] | undefined
  /** The step is for those to whom the page shows this. */
  when?: readonly Predicate[] | undefined
}

/** What frames are asked when a tour is checked. */
export interface CheckAsked {
  rules: readonly PageRule[]
  steps: readonly CheckedStep[]
}

/** What the locator itself would point at instead, described as the recorder describes it. */
export interface Proposal {
  target: Target
  kind: 'press' | 'fill' | 'choose' | 'tick' | 'attach'
  label: string
}

/**
 * `hidden`: not in view, but what opens its part of the page is. `not-asked`: the page shows that the step is for others.
 * `wrong-page`: at the step's address another page is, or the same without what it is told by.
 */
export type Verdict = 'found' | 'unsure' | 'hidden' | 'not-asked' | 'missing' | 'wrong-page'

/** What one frame says of one step. */
export interface StepCheck {
  step: string
  verdict: Verdict
  /** On the portal itself, over https: not on a practice page. */
  real: boolean
  /** Found by its likeness alone: not where or not called as it was. */
  changed?: true
  proposal?: Proposal
}
