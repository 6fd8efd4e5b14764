import type { Address } from '#schema/fingerprint.ts'
import { isVisible } from './is-visible.ts'
import { isControl, kindOf, roleOf } from './kind-of.ts'
import { addressKey, addressOf } from './link-address.ts'
import { readLabels } from './read-labels.ts'
import { namesSeen } from './seen-names.ts'
import { textOf, tidy } from './seen-text.ts'
import { mayHost, openRootOf, type RootOf } from './shadow-roots.ts'
import { type Labels, showsValue } from './shows-value.ts'
import { atOnce, inSlices, type Slices, type Steps } from './slices.ts'
import { besideOf } from './text-beside.ts'
import { type Said, said, sketchOf, wordsIn } from './text-likeness.ts'

/** What is known of every control of the page: cheap, so that the few that deserve a closer look can be picked. */
export interface Control {
  element: Element
  role: string
  kind: string
  names: ReturnType<typeof namesSeen>
  /** The first name; empty where it has none. */
  said: Said
  words: number[]
  address: Address | null
  /** The words of the heading above it, as numbers. */
  heading: number[]
  /** Among all controls. */
  index: number
  nameKey: string
  sameKey: string
}

/** One reading of a page, good until the page changes. */
export interface PageReading {
  document: Document
  /** Outer ones before those inside them. */
  roots: ShadowRoot[]
  controls: Control[]
  of: Map<Element, Control>
  /** Controls by role and name, and those that also lead to the same place. */
  named: Map<string, Control[]>
  same: Map<string, Control[]>
  labels: Labels
}

const EMPTY = said('')

/** Everything that can be pointed at, in the order of the page, shadow roots where their hosts stand. */
export function readPage(document: Document, rootOf: RootOf = openRootOf): PageReading {
  return atOnce(readingOf(document, rootOf))
}

/**
 * The same in slices of less than 8 ms; null once the signal is aborted. If the page changes meanwhile the reading is
 * of no moment that ever was: the caller throws it away and begins again.
 */
export function readPageSliced(document: Document, slices: Slices & { rootOf?: RootOf }): Promise<PageReading | null> {
  return inSlices(readingOf(document, slices.rootOf ?? openRootOf), slices)
}

interface Parts {
  /** Controls and headings. */
  seen: Element[]
  labels: Element[]
  standIns: Element[]
  roots: ShadowRoot[]
}

export function* readingOf(document: Document, rootOf: RootOf): Steps<PageReading> {
  const parts: Parts = { seen: [], labels: [], standIns: [], roots: [] }
  yield* collect(document, rootOf, parts)
  const labels = yield* readLabels(parts.labels, parts.standIns)
  const { roots } = parts
  const page: PageReading = { document, roots, controls: [], of: new Map(), named: new Map(), same: new Map(), labels }
  let heading: number[] = []
  for (const element of parts.seen) {
    yield
    if (isHeading(element)) {
      heading = wordsIn(textOf(element, labels), 8)
      continue
    }
    if (!isVisible(element)) continue
    const control = lookAt(element, heading, page.controls.length, labels)
    page.controls.push(control)
    page.of.set(element, control)
    group(page.named, control.nameKey).push(control)
    group(page.same, control.sameKey).push(control)
  }
  return page
}

/** The only walk over the whole page. */
function* collect(scope: ParentNode, rootOf: RootOf, parts: Parts): Steps<void> {
  let count = 0
  for (const element of scope.querySelectorAll('*')) {
    if (++count % 256 === 0) yield
    const tag = element.localName
    if (isHeading(element) || isControl(element)) parts.seen.push(element)
    if (tag === 'label') parts.labels.push(element)
    else if (tag === 'select' || tag === 'input') parts.standIns.push(element)
    const root = mayHost(tag) ? rootOf(element) : null
    if (!root) continue
    parts.roots.push(root)
    yield* collect(root, rootOf, parts)
  }
}

function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.localName) || element.getAttribute('role') === 'heading'
}

export function lookAt(element: Element, heading: number[], index: number, labels: Labels): Control {
  const given = roleOf(element)
  // What shows a value and has no role that says so is a list that a library draws.
  const drawn = (kindOf(given) === 'press' || given === element.localName) && showsValue(element, labels)
  const role = drawn && given !== 'output' && given !== 'option' ? 'combobox' : given
  const kind = kindOf(role)
  const names = namesSeen(element, labels)
  // Where labels have no `for`, as on most portals, what stands before a field is its name.
  if (
    (kind === 'fill' || kind === 'tick' || kind === 'file') &&
    !names.some((it) => it.from !== 'placeholder' && it.from !== 'title')
  ) {
    const beside = tidy(besideOf(element, kind === 'tick', labels))
    if (beside) names.unshift({ text: beside, from: 'beside' })
  }
  const first = names[0]
  const name = first ? said(first.text) : EMPTY
  const address = kind === 'press' ? addressOf(element) : null
  const nameKey = `${kind} ${name.folded}`
  return {
    element,
    role,
    kind,
    names: names.slice(0, 4),
    said: name,
    words: sketchOf(name.folded, 8),
    address,
    heading,
    index,
    nameKey,
    sameKey: `${nameKey} ${address ? addressKey(address) : (element.getAttribute('name') ?? '')}`,
  }
}

function group<K, V>(map: Map<K, V[]>, key: K): V[] {
  const known = map.get(key)
  if (known) return known
  const fresh: V[] = []
  map.set(key, fresh)
  return fresh
}
