import { describeElement } from '#locator/describe-element.ts'
import { isPress, kindOf } from '#locator/kind-of.ts'
import type { PageReading } from '#locator/read-page.ts'
import { resolveTarget } from '#locator/resolve-target.ts'
import { tidy } from '#locator/seen-text.ts'
import { outerOf } from '#locator/shadow-roots.ts'
import { showsValue } from '#locator/shows-value.ts'
import type { Fingerprint } from '#schema/fingerprint.ts'
import type { Landmark, Role, Target } from '#schema/target.ts'
import { plain } from '#text/fold.ts'
import { NOTHING_CHOSEN } from './field-values.ts'
import {
  dataRowAround,
  headingWords,
  isForEverybody,
  isNameForEverybody,
  paperOf,
  somebodysOn,
  withoutWords,
} from './own-words.ts'

/** As ROLES in the schema; written once more because a page must not carry the parser. A test holds them together. */
export const KNOWN_ROLES: readonly Role[] = [
  ...(['button', 'link', 'textbox', 'searchbox', 'spinbutton', 'combobox', 'listbox', 'option', 'checkbox'] as const),
  ...(['radio', 'switch', 'tab', 'menuitem', 'heading', 'dialog', 'group', 'region', 'form', 'table', 'row'] as const),
  ...(['status', 'file'] as const),
]

export interface Described {
  target: Target
  /** What the page calls it; empty where it has no name that is surely no value. */
  label: string
  /** Its name is a question, and will be another once something is chosen. */
  onlyAsks: boolean
}

/**
 * An element as a step points at it: role, and name and place where these alone lead to it, else by its fingerprint.
 * Nothing in it is a value: names come from the fingerprint, which has none (ARCHITECTURE, 16).
 */
export function describeTarget(element: Element, page: PageReading): Described {
  const fingerprint = forEverybody(describeElement(element, page), element, page)
  // A button that shows what was chosen is a list by its looks, but an input may take its place: not to be mixed up.
  const role = element.matches('button:not([role])') ? 'button' : toRole(fingerprint)
  const names = fingerprint.names.filter(
    (it) => it.from !== 'placeholder' && it.from !== 'title' && isQuotable(it.text),
  )
  const asks = placeholderOf(element, page, fingerprint)
  // A label is what people see; libraries say more to screen readers.
  const seen = names.find((it) => it.from === 'label' || it.from === 'text' || it.from === 'beside') ?? names[0]
  const label = asks || plain(seen?.text ?? '')
  const exact = byName(element, page, role, [label, ...names.map((it) => it.text)])
  const onlyAsks = exact.names?.every((it) => it === asks) ?? false
  // One of several rows about people: its place says which, and next time that is somebody else's.
  if (!exact.names && isOneOfSeveral(element, fingerprint, page))
    return {
      target: { role, ...(label ? { names: [label] } : { css: [NOWHERE] }) },
      label: label.slice(0, 120),
      onlyAsks,
    }
  // Without a name its likeness is its place, which is another paper's once the rows are in another order.
  if (exact.css) return { target: { role, ...exact }, label: label.slice(0, 120), onlyAsks }
  return { target: { role, ...exact, fingerprint }, label: label.slice(0, 120), onlyAsks }
}

const FILE = 'input[type=file]'

/** What is at no place that could be told: it is said in words alone. */
export const NOWHERE = ':not(*)'

function isOneOfSeveral(element: Element, { names, twin }: Fingerprint, page: PageReading): boolean {
  const around = dataRowAround(element, page.labels, somebodysOn(page).values)
  return around !== null && (twin.of > 1 || names.length === 0)
}

/**
 * A fingerprint without what may be somebody's. Next to people's own data nothing around the control is kept, not even
 * as numbers.
 */
function forEverybody(print: Fingerprint, element: Element, page: PageReading): Fingerprint {
  const somebodys = somebodysOn(page)
  const words = (it: readonly number[]) => withoutWords(it, somebodys)
  const names = print.names.filter((it) => isNameForEverybody(it, element, page.labels, somebodys.values))
  const { href, ...rest } = print
  const around = dataRowAround(element, page.labels, somebodys.values)
    ? { row: [], context: [], near: [[], [], [], []] }
    : { row: words(print.row), context: words(print.context), near: print.near.map(words), ...(href && { href }) }
  const [heading, group, left, up] = [print.heading, print.group, print.left, print.up].map(words) as number[][]
  return { ...rest, ...around, names, heading, group, left, up } as Fingerprint
}

/** The group of a round box, when it has a name: which of its boxes somebody took is theirs. */
export function describeGroup(element: Element, page: PageReading): Described | null {
  for (let at = outerOf(element), up = 0; at && up < 6; at = outerOf(at), up++) {
    if (!at.matches('fieldset,[role=group],[role=radiogroup]')) continue
    const { target, label } = describeTarget(at, page)
    const name = label || headOf(at, page)
    const exact = name ? byName(at, page, 'group', [name]) : {}
    return exact.names ? { target: { ...target, role: 'group', ...exact }, label: name, onlyAsks: false } : null
  }
  return null
}

function toRole({ role, tag }: Fingerprint): Role {
  const known = KNOWN_ROLES.find((it) => it === role)
  if (known) return known
  const kind = kindOf(role)
  if (kind === 'fill') return 'textbox'
  if (kind === 'tick') return 'checkbox'
  if (kind === 'press' || tag !== 'fieldset') return role === 'radiogroup' ? 'group' : 'button'
  return 'group'
}

/** A button that will be called by what is chosen is called by its question while nothing has been. */
function placeholderOf(element: Element, { labels }: PageReading, { names }: Fingerprint): string {
  // A field that has a label keeps it, whatever its calendar or list asks for.
  const labelled = names.some((it) => it.from === 'label')
  const hint = labelled ? '' : (names.find((it) => it.from === 'placeholder')?.text ?? '')
  const text = isPress(element) && showsValue(element, labels) ? tidy(element.textContent ?? '') : ''
  const found = [text, hint].find((it) => NOTHING_CHOSEN.test(it) && isQuotable(it)) ?? ''
  return plain(found)
}

/** What the schema takes as plain text, and what no long number was cut out of. */
function isQuotable(text: string): boolean {
  return text.trim() !== '' && !/[<>&#]|javascript:|[\u202a-\u202e\u2066-\u2069]/i.test(text)
}

type Exact = Pick<Target, 'names' | 'within' | 'css'>

/** A name, and if need be the part of the page, that lead to this element and to no other. */
function byName(element: Element, page: PageReading, role: Role, names: readonly string[]): Exact {
  const hits = (target: Target) => {
    const found = resolveTarget(page.document, target, page.roots)
    return 'element' in found && found.element === element
  }
  const said = [...new Set(names.map(plain).filter(isQuotable))]
  const alone = said.filter((name) => hits({ role, names: [name] })).slice(0, 3)
  if (alone.length > 0) return { names: alone }
  const places = placesOf(element, page)
  // The field for a file mostly has no name; the paper it is for has.
  if (said.length === 0 && role === 'file')
    for (const within of places) if (hits({ role, css: [FILE], within })) return { css: [FILE], within }
  for (const name of said)
    for (const within of places) if (hits({ role, names: [name], within })) return { names: [name], within }
  return {}
}

/** Named parts of the page around it, the innermost first. */
function placesOf(element: Element, page: PageReading): Landmark[] {
  const places: Landmark[] = []
  for (let at = outerOf(element); at && places.length < 4; at = outerOf(at)) {
    const role = placeRole(at)
    const name =
      role === null ? '' : headOf(at, page, role === 'row') || (role === 'row' ? paperAround(at, element, page) : '')
    if (role && isQuotable(name)) places.push({ role, name })
  }
  return places
}

function placeRole(element: Element): Landmark['role'] | null {
  if (element.matches('dialog,[role=dialog],[role=alertdialog]')) return 'dialog'
  if (element.matches('fieldset,[role=group],section,[role=region]')) return 'group'
  return element.matches('tr,[role=row],li,article,[class*=card]') ? 'row' : null
}

function paperAround(row: Element, element: Element, page: PageReading): string {
  return paperOf(row, element, page.labels, somebodysOn(page).values)
}

/** What its heading says. The cells of a row are about somebody, but for one that is marked as its head. */
function headOf(element: Element, page: PageReading, row = false): string {
  const { values } = somebodysOn(page)
  const css = `legend,h1,h2,h3,h4,h5,h6,[role=heading]${row ? ',th,[role=rowheader]' : ''}`
  const head = element.querySelector(css)
  if (head) return headingWords(head, page.labels, values)
  const by = element.getAttribute('aria-labelledby')?.split(/\s+/)[0]
  const given = by ? (element.getRootNode() as Document).getElementById?.(by) : null
  if (given) return headingWords(given, page.labels, values)
  const name = plain(tidy(element.getAttribute('aria-label') ?? ''))
  return isForEverybody(name, values) ? name : ''
}
