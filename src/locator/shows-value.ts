import { isFillRole, isPress } from './kind-of.ts'
import { outerOf } from './shadow-roots.ts'

/** What the reading of a page found out about its labels. */
export interface Labels {
  /** The labels of each field. */
  of: ReadonlyMap<Element, Element[]>
  /** Parts that show what was chosen, told by the label they stand beside. */
  shown: ReadonlySet<Element>
  /** What has been asked of elements already: one wrapper is asked for each control in it. */
  known: { shows: Map<Element, boolean>; within: Map<Element, boolean> }
}

const OPENS_LIST = /^(listbox|tree|grid)$/
const OPENS = /^(true|menu|dialog|listbox|tree|grid)$/

/** Where libraries show what was chosen without anything in the markup that says so. */
const CHOSEN =
  /input-field-select(?!-)|selection__rendered|selection-item|single-?value|chosen-single|(select(ed)?|dropdown|combo)[-_]*(value|text|label)|filter-option|(^|\s)(chosen|selected-item)(\s|$)/i

/** A part with one of these in it is a part of the page and no single control. */
const LARGE =
  'h1,h2,h3,h4,h5,h6,[role=heading],label,legend,p,table,form,section,article,fieldset,nav,dl,textarea,' +
  'a[href]:not([href=""],[href^="#"],[href^="javascript"])'
const BAR = 'nav,header,h1,h2,h3,h4,h5,h6,[role=navigation],[role=banner],[role^=menu],[role=tablist],[role=toolbar]'

/**
 * Is what stands in it what somebody typed or chose? True also where that cannot be told: a box that takes the focus
 * and is nothing to press may be a list that a library draws, and its words are then left out.
 */
export function showsValue(element: Element, labels: Labels): boolean {
  const { shows } = labels.known
  const known = shows.get(element)
  if (known !== undefined) return known
  const answer = looksLikeValue(element, labels)
  shows.set(element, answer)
  return answer
}

function looksLikeValue(element: Element, labels: Labels): boolean {
  if (labels.shown.has(element)) return true
  const tag = element.localName
  if (tag === 'input') return !isPress(element)
  if (tag === 'select' || tag === 'textarea' || tag === 'output' || tag === 'option') return true
  const role = element.getAttribute('role')
  if (role !== null && (isFillRole(role) || /^(option|treeitem|status|log|alert)$/.test(role))) return true
  const editable = element.getAttribute('contenteditable')
  if (editable !== null && editable !== 'false') return true
  const popup = element.getAttribute('aria-haspopup')
  if (popup && OPENS_LIST.test(popup)) return true
  if ((tag === 'div' || tag === 'span') && CHOSEN.test(element.getAttribute('class') ?? '')) return true
  if (isPress(element)) return opensBeside(element, popup, labels)
  if (element.hasAttribute('aria-live') && element.getAttribute('aria-live') !== 'off') return true
  return isDrawnBox(element, role, popup)
}

/** A button for a list looks like one for a menu; a menu's has no label beside it. */
function opensBeside(element: Element, popup: string | null, labels: Labels): boolean {
  const opens = (popup && OPENS.test(popup)) || element.getAttribute('data-toggle') === 'dropdown'
  if (!opens && element.getAttribute('data-bs-toggle') !== 'dropdown') return false
  if (labels.of.has(element) || element.hasAttribute('aria-labelledby')) return true
  if (element.closest(BAR)) return false
  for (let at: Element | null = element, up = 0; at && up < 2; at = at.parentElement, up++) {
    const before = at.previousElementSibling
    if (before) return !isPress(before) && /\p{L}/u.test(before.textContent ?? '')
    if (/\p{L}/u.test(at.previousSibling?.nodeValue ?? '')) return true
  }
  return false
}

function isDrawnBox(element: Element, role: string | null, popup: string | null): boolean {
  const focus = element.getAttribute('tabindex')
  const opens = element.hasAttribute('aria-expanded') || element.hasAttribute('aria-activedescendant')
  if (focus === null && !popup && !opens) return false
  if (role && !/^(none|presentation|group|application|generic)$/.test(role)) return false
  if (
    /^(html|body|main|form|table|nav|dialog|section|article|fieldset|details|p|h[1-6]|t[dhr])$/.test(element.localName)
  )
    return false
  if (element.querySelector(LARGE)) return false
  return focus !== null && focus !== '-1' ? true : !element.querySelector('a,button,[role=button]')
}

const STRUCTURE = 'p,ul,ol,table,form,h1,h2,h3,h4,h5,h6,label,input:not([type=hidden]),select,textarea'

/**
 * A cell beside another, or what a list of facts says of its term: where a page shows again what was filled in. A cell
 * that holds parts of a page is only there for the layout.
 */
export function isDataCell(element: Element): boolean {
  const tag = element.localName
  if (tag === 'td' || tag === 'div' || tag === 'span') {
    const role = element.getAttribute('role')
    if (tag !== 'td' && role !== 'cell' && role !== 'gridcell') return false
    if (!element.previousElementSibling) return false
  } else if (tag !== 'dd') return false
  return !element.querySelector(STRUCTURE)
}

/** In a part that shows a value nothing is named by its words: the button beside a chosen entry is called “remove Hà Nội”. */
export function isWithinValue(element: Element, labels: Labels): boolean {
  const { within } = labels.known
  const asked: Element[] = []
  let answer = false
  for (let at = outerOf(element); at && !answer; at = outerOf(at)) {
    const known = within.get(at)
    asked.push(at)
    answer = known ?? showsValue(at, labels)
    if (known !== undefined) break
  }
  for (const it of asked) within.set(it, answer)
  return answer
}
