import { judgePick } from '#locator/judge-pick.ts'
import type { PageReading } from '#locator/read-page.ts'
import type { Picked } from '#schema/picking.ts'
import { controlOf, usedAs } from './control-of.ts'
import { describeTarget } from './describe-target.ts'
import { secretOf } from './secret-field.ts'

/** Parts of a page that are there to be looked at. */
const SEEN =
  'h1,h2,h3,h4,h5,h6,[role=heading],fieldset,[role=group],table,[role=table],[role=grid],dialog,[role=dialog],[role=alert],[role=status]'

/** What somebody means who points there: the control, else the part of the page that can be named. */
export function meantBy(path: readonly Element[]): Element | null {
  return controlOf(path) ?? path.find((it) => it.matches(SEEN)) ?? null
}

export type Pick = Omit<Picked, 'page'> & { elements: Element[] }

/** An element as a step would point at it, and how well; null for what nothing may ever point at. */
export function describePick(element: Element, page: PageReading): Pick | null {
  const { target, label } = describeTarget(element, page)
  const names = target.fingerprint?.names.map((it) => it.text) ?? []
  if (secretOf(element, names)) return null
  const judged = target.fingerprint ? judgePick(element, target.fingerprint, page) : { state: 'missing', alike: [] }
  // One of several rows about people has a name that the others have too.
  const alone = target.fingerprint ? target.names !== undefined : target.within !== undefined
  const byName = alone || judged.state === 'found'
  return {
    target,
    label,
    kind: element.matches(SEEN) ? 'see' : usedAs(element),
    sure: byName ? 'sure' : judged.state === 'probable' ? 'likely' : 'unsure',
    alike: judged.alike.map((it) => describeTarget(it, page).label),
    elements: judged.alike,
  }
}
