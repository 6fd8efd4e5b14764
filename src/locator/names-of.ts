import { computeAccessibleName } from 'dom-accessibility-api'
import { fold, plain } from '#text/fold.ts'

/** Fields a person can reach; libraries hide helpers of their own beside them, out of the tab order. */
const FIELD = 'input:not([tabindex="-1"]),select:not([hidden]),textarea,[role=combobox],[role=listbox],[role=textbox]'

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
  for (let at = element.parentElement, up = 0; at && up < 4; at = at.parentElement, up++) {
    const others = [...at.querySelectorAll(FIELD)].some((it) => !element.contains(it) && !it.contains(element))
    if (others) return ''
    const label = at.querySelector(':scope > label, :scope > * > label, :scope > .label, :scope > legend')
    if (label?.textContent && !label.contains(element)) return label.textContent
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

/** 2: written the same. 1: the same without accents and case. 0: another name. */
export function nameMatch(names: readonly string[], wanted: readonly string[]): 0 | 1 | 2 {
  if (wanted.some((it) => names.includes(plain(it)))) return 2
  const folded = names.map(fold)
  return wanted.some((it) => folded.includes(fold(it))) ? 1 : 0
}
