import { detectPage } from '#detection/detect-page.ts'
import { matchesUrl } from '#detection/match-url.ts'
import { type Place, type PracticeOrigin, toPlace } from '#detection/place.ts'
import { doHold } from '#guide/gather-facts.ts'
import { byHand, whatOpens } from '#guide/what-opens.ts'
import { type PageReading, readPage } from '#locator/read-page.ts'
import { type Resolution, resolvePage } from '#locator/resolve-fingerprint.ts'
import type { RootOf } from '#locator/shadow-roots.ts'
import type { PageRule } from '#schema/pack.ts'
import type { PageRef } from '#schema/page.ts'
import type { CheckAsked, CheckedStep, Proposal, StepCheck, Verdict } from '#schema/step-check.ts'
import type { Target } from '#schema/target.ts'
import { usedAs } from './control-of.ts'
import { describeTarget } from './describe-target.ts'
import { secretOf } from './secret-field.ts'

interface Frame {
  window: Window
  practiceOrigin: PracticeOrigin
  rootOf: RootOf
  /** Told what a step would point at. */
  points?(step: string, element: Element): void
}

/**
 * Which steps of a tour this frame has the place for. Says what a learner would be shown: exact first, then likeness,
 * sure or not. Nothing of the page comes out but the description of what is proposed.
 */
export function checkPage(
  { window, practiceOrigin, rootOf, points }: Frame,
  { rules, steps }: CheckAsked,
): StepCheck[] {
  const { document, location } = window
  const place = toPlace(location.href, practiceOrigin)
  if (!place || document.readyState === 'loading') return []
  const real = !place.practice && location.protocol === 'https:'
  const match = detectPage(rules, place, document)
  const here = steps.filter((it) => match && isOn(it.page, match.ref))
  const wrong = steps.filter((it) => !isOnPageOf(it.page, match?.ref) && isAddressOf(it.page, rules, place))
  const told = (step: CheckedStep, verdict: Verdict): StepCheck => ({ step: step.id, verdict, real })
  // Where people log in nothing is looked for: that the page is there is all that can be said.
  const looked = match?.sensitive ? [] : here.filter((it) => it.target)
  return [
    ...wrong.map((it) => told(it, 'wrong-page')),
    ...here.filter((it) => !looked.includes(it)).map((it) => told(it, 'found')),
    ...lookFor(document, looked, rootOf).map(([step, more, element]) => {
      if (element) points?.(step.id, element)
      return { ...told(step, 'missing'), ...more }
    }),
  ]
}

type More = Pick<StepCheck, 'verdict' | 'changed' | 'proposal'>

function lookFor(
  document: Document,
  steps: readonly CheckedStep[],
  rootOf: RootOf,
): [CheckedStep, More, Element | null][] {
  if (steps.length === 0) return []
  const page = readPage(document, rootOf)
  const exact = new Map(steps.map((it) => [it, it.target ? byHand(document, it.target, page.roots) : null]))
  // Together, as they are looked for while a tour is followed: each one found says where the others are.
  const printed = steps.filter((it) => it.target?.fingerprint)
  const asked = printed.flatMap((it) => it.target?.fingerprint ?? [])
  const all = [...exact.values()].every((it) => it !== null) ? [] : resolvePage(document, asked, page, rootOf)
  const likely = new Map(printed.flatMap((it, at) => (all[at] ? [[it, all[at]] as const] : [])))
  return steps.map((it) => {
    const element = exact.get(it)
    if (element) return [it, { verdict: 'found' }, element]
    const more = byLikeness(page, it.target, likely.get(it))
    if (more.verdict === 'missing') return [it, { verdict: whyNot(page, it) }, null]
    return [it, more, likely.get(it)?.element ?? null]
  })
}

/** As a learner is led: to what opens its part of the page, or past it. */
function whyNot({ document, roots }: PageReading, { reveal = [], when = [] }: CheckedStep): Verdict {
  if (!doHold(document, when, roots)) return 'not-asked'
  return whatOpens(document, reveal, roots) ? 'hidden' : 'missing'
}

function byLikeness(page: PageReading, target: Target | undefined, found: Resolution | undefined): More {
  if (!found?.element || found.state === 'missing') return { verdict: 'missing' }
  const verdict = found.state === 'found' ? 'found' : 'unsure'
  const proposal = propose(found.element, page)
  if (!proposal) return { verdict: 'missing' }
  // What never had a name that leads to it alone is found by likeness as a matter of course.
  const same = !target?.names && nameIn(proposal.target) === (target && nameIn(target))
  if (verdict === 'found' && same) return { verdict }
  return { verdict, changed: true, proposal }
}

function propose(element: Element, page: PageReading): Proposal | null {
  const { target, label } = describeTarget(element, page)
  const names = target.fingerprint?.names.map((it) => it.text) ?? []
  return secretOf(element, names) ? null : { target, kind: usedAs(element), label }
}

function nameIn({ fingerprint }: Target): string | undefined {
  return fingerprint?.names[0]?.text
}

/** A step of a whole page is on each of its screens. */
function isOn(wanted: PageRef, ref: PageRef): boolean {
  return wanted === ref || wanted === whole(ref)
}

function isOnPageOf(wanted: PageRef, ref: PageRef | undefined): boolean {
  return ref !== undefined && whole(wanted) === whole(ref)
}

function isAddressOf(wanted: PageRef, rules: readonly PageRule[], place: Place): boolean {
  return rules.some(({ pack, page }) => `${pack}/${page.id}` === whole(wanted) && matchesUrl(page, place))
}

function whole(ref: PageRef): PageRef {
  return ref.split('#')[0] ?? ref
}
