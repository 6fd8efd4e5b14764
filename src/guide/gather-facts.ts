import { isAbsent, resolveTarget } from '#locator/resolve-target.ts'
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

/** How much of this document has been seen so far. */
export interface Seen {
  /** Steps whose `gone` target has been there: only then can it have gone. */
  present: Set<string>
  /** Nothing has changed for a while: what is not there by now is gone, or never was. */
  settled: boolean
}

/** How a step's target is found, and where besides the document things may be. */
export interface Finding {
  targetOf(step: Step): Element | null
  roots(): readonly ShadowRoot[]
}

interface Page {
  document: Document
  roots: readonly ShadowRoot[]
}

/** What this document shows of each of its steps: answers yes or no, nothing of the page itself. */
export function gatherFacts(
  document: Document,
  steps: readonly Step[],
  seen: Seen,
  { targetOf, roots }: Finding,
): Record<string, StepFacts> {
  const page: Page = { document, roots: roots() }
  return Object.fromEntries(steps.map((step) => [step.id, factsOf(page, step, seen, targetOf)]))
}

function factsOf(page: Page, step: Step, seen: Seen, targetOf: (step: Step) => Element | null): StepFacts {
  const holds = (all: readonly Predicate[]) => doHold(page.document, all, page.roots)
  return {
    held: isHeld(page, step, seen, targetOf),
    wanted: step.when ? holds(step.when) : true,
    branch: (step.branches ?? []).findIndex((it) => holds(it.when)),
  }
}

/** Does the page show all of this? */
export function doHold(document: Document, all: readonly Predicate[], roots: readonly ShadowRoot[]): boolean {
  return all.every((it) =>
    'shows' in it ? isThere({ document, roots }, it.shows) : isAbsent(document, it.hides, roots),
  )
}

function isHeld(page: Page, step: Step, seen: Seen, targetOf: (step: Step) => Element | null): boolean {
  const { id, done } = step
  if (done.on === 'appears') return isThere(page, done.target)
  if (done.on === 'gone') {
    const gone = isAbsent(page.document, done.target, page.roots)
    if (!gone) seen.present.add(id)
    return gone && (seen.settled || seen.present.has(id))
  }
  if (done.on === 'click' || done.on === 'page' || done.on === 'next') return false
  const element = targetOf(step)
  if (!element) return false
  if (done.on === 'attached') return isAttached(element)
  if (done.on === 'chosen') return isChosen(element)
  return !isAtWork(page.document, element) && isFilled(element, done.check)
}

/**
 * A step must not run away from under someone's fingers: a field counts once it is left, a group once the focus is
 * outside it, as people fill in more of it than what is required.
 */
function isAtWork(document: Document, element: Element): boolean {
  const active = document.activeElement
  return active !== null && document.hasFocus() && element.contains(active)
}

function isThere({ document, roots }: Page, target: Target): boolean {
  return 'element' in resolveTarget(document, target, roots)
}
