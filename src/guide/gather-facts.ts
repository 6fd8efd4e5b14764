import { resolveTarget } from '#locator/resolve-target.ts'
import type { PageRef } from '#schema/page.ts'
import type { StepFacts } from '#schema/session.ts'
import type { Predicate, Step } from '#schema/step.ts'
import type { Target } from '#schema/target.ts'
import type { Tour } from '#schema/tour.ts'
import { isAttached, isChosen, isFilled } from './field-state.ts'

/** Steps of a tour whose page this is. */
export function stepsOn(tour: Tour, page: PageRef): Step[] {
  return tour.steps.filter((it) => it.page === page || it.page === page.split('#')[0])
}

/** What this document shows of each of its steps: answers yes or no, nothing of the page itself. */
export function gatherFacts(document: Document, steps: readonly Step[]): Record<string, StepFacts> {
  return Object.fromEntries(steps.map((step) => [step.id, factsOf(document, step)]))
}

function factsOf(document: Document, step: Step): StepFacts {
  const holds = (all: readonly Predicate[]) =>
    all.every((it) => ('shows' in it ? isThere(document, it.shows) : !isThere(document, it.hides)))
  return {
    held: isHeld(document, step),
    wanted: step.when ? holds(step.when) : true,
    branch: (step.branches ?? []).findIndex((it) => holds(it.when)),
  }
}

function isHeld(document: Document, { done, target }: Step): boolean {
  if (done.on === 'appears') return isThere(document, done.target)
  if (done.on === 'gone') return document.readyState !== 'loading' && !isThere(document, done.target)
  if (!target || done.on === 'click' || done.on === 'page' || done.on === 'next') return false
  const found = resolveTarget(document, target)
  if (!('element' in found)) return false
  const { element } = found
  if (done.on === 'attached') return isAttached(element)
  if (done.on === 'chosen') return isChosen(element)
  // Not while it is being typed: a step must not run away from under someone's fingers.
  return !element.contains(document.activeElement) && isFilled(element, done.check)
}

function isThere(document: Document, target: Target): boolean {
  return 'element' in resolveTarget(document, target)
}
