import { computeAccessibleName } from 'dom-accessibility-api'
import { plain } from '#text/fold.ts'
import { outerOf } from './shadow-roots.ts'
import { accentsDiffer, said } from './text-likeness.ts'

/** Fields a person can reach; libraries hide helpers of their own beside them, out of the tab order. */
const FIELD =
  'input:not([tabindex="-1"]),select:not([hidden],[tabindex="-1"]),textarea,[role=combobox],[role=listbox],[role=textbox]'

/** What people type in or choose from: what stands in it is theirs, so no name is ever made of it. */
const TYPED =
  'input:not([type=button],[type=submit],[type=reset],[type=image]),select,textarea,[contenteditable=true],' +
  '[role=textbox],[role=searchbox],[role=combobox],[role=listbox]'

/**
 * What a person would call this element: its accessible name, and for a field without one (labels without `for` are
 * the rule on the real portals) the label text beside or above it in the same wrapper. Never a value.
 */
export function namesOf(element: Element): string[] {
  const names = [plain(accessibleName(element))]
  if (element.matches(FIELD) || element.querySelector(FIELD) !== null) names.push(plain(nearbyLabel(element)))
  const title = titleOf(element)
  if (title) names.push(plain(title))
  return [...new Set(names.filter(Boolean))]
}

/** The standard puts the values of fields into the name of what holds them (a row, a label): taken as hidden here. */
function accessibleName(element: Element): string {
  const view = element.ownerDocument.defaultView
  const hidden = { getPropertyValue: () => 'none' } as unknown as CSSStyleDeclaration
  const getComputedStyle = (it: Element) =>
    (it !== element && it.matches(TYPED)) || !view ? hidden : view.getComputedStyle(it)
  return computeAccessibleName(element, { getComputedStyle, computedStyleSupportsPseudoElements: false })
}

/** Label text in the smallest wrapper that holds this field and no other. */
function nearbyLabel(element: Element): string {
  let field = FIELD
  let inside = element
  for (let at = outerOf(element), up = 0; at && up < 4; at = outerOf(at), up++) {
    if (!at.contains(inside)) {
      // Out of a root: from here on other elements of the same kind are the other fields.
      field = `${FIELD},${at.localName}`
      inside = at
      continue
    }
    const others = [...at.querySelectorAll(field)].some((it) => !inside.contains(it) && !it.contains(inside))
    if (others) return ''
    const label = at.querySelector(':scope > label, :scope > * > label, :scope > .label, :scope > legend')
    if (label?.textContent && !label.contains(inside)) return label.textContent
  }
  return ''
}

/** Groups, dialogs, rows and cards are called by their heading, often without any ARIA saying so. */
function titleOf(element: Element): string | null {
  if (!element.matches('fieldset,section,dialog,tr,li,article,form,[role],[class*=card],[class*=modal]')) return null
  if (element.matches('button,a,[role=button],[role=link],[role=tab],[role=option],[role=combobox]')) return null
  const titles = [...element.querySelectorAll('legend,h1,h2,h3,h4,h5,h6,th,strong,[class*=title]')]
  const title = titles.find((it) => !it.closest(TYPED)) ?? null
  // A row of a table is called by its own first cell.
  return (title ?? (element.matches('tr') ? element.querySelector('td') : null))?.textContent ?? null
}

/** 2: written the same. 1: the same but for case, spelling, or accents that were left out. 0: another name. */
export function nameMatch(names: readonly string[], wanted: readonly string[]): 0 | 1 | 2 {
  if (wanted.some((it) => names.includes(plain(it)))) return 2
  const seen = names.map(said)
  return wanted.map(said).some((it) => seen.some((other) => it.folded === other.folded && !accentsDiffer(it, other)))
    ? 1
    : 0
}
