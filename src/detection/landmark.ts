import type { Landmark } from '#schema/target.ts'
import { fold } from '#text/fold.ts'

/**
 * Where an element of a role may be found. Wide on purpose: the text decides. The bootstrap on every page carries
 * this, so it is no full computation of accessible names; that is the locator's.
 */
const WHERE: Partial<Record<Landmark['role'], string>> = {
  heading: 'h1,h2,h3,h4,h5,h6,[role=heading],[class*=title],legend',
  button: 'button,[role=button],input[type=submit],input[type=button]',
  link: 'a[href],[role=link]',
  dialog: 'dialog,[role=dialog],[role=alertdialog],[class*=modal]:not(body,html)',
  tab: '[role=tab]',
  group: 'fieldset,[role=group],section',
  table: 'table,[role=table]',
  status: '[role=status],[role=alert]',
}

/** Roles that are looked for by more than the attribute of that name. No field is among them. */
export const LANDMARK_ROLES: ReadonlySet<string> = new Set(Object.keys(WHERE))

/** Is something with this role and this text in view? */
export function hasLandmark(document: Document, landmark: Landmark): boolean {
  const wanted = fold(landmark.name)
  if (!wanted) return false // Nothing but marks would fit everything without a text.
  const where = WHERE[landmark.role] ?? `[role=${landmark.role}]`
  for (const element of document.querySelectorAll(where))
    if (titles(element, landmark.role).some((text) => text !== null && fold(text) === wanted) && inView(element))
      return true
  return false
}

function titles(element: Element, role: Landmark['role']): (string | null)[] {
  const label = element.getAttribute('aria-label')
  const by = element.getAttribute('aria-labelledby')
  const labelled = by && element.ownerDocument.getElementById(by)?.textContent
  if (role === 'dialog' || role === 'group') {
    const heading = element.querySelector('h1,h2,h3,h4,h5,h6,legend,[class*=title]')
    return [label, labelled ?? null, heading?.textContent ?? null]
  }
  // The label on a button of type submit is its `value` attribute, written by the page, not typed by anyone.
  return [label, labelled ?? null, element.textContent, role === 'button' ? element.getAttribute('value') : null]
}

export function inView(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true, contentVisibilityAuto: true }) ?? true
}
