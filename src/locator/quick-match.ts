import type { Fingerprint } from '#schema/fingerprint.ts'
import { compareTraits, FEATURES } from './compare-traits.ts'
import { isVisible } from './is-visible.ts'
import { kindOf } from './kind-of.ts'
import { labelsIn } from './read-labels.ts'
import { lookAt, type PageReading } from './read-page.ts'
import { makeReady } from './ready-traits.ts'
import type { RootOf } from './shadow-roots.ts'
import { traitsOf } from './traits-of.ts'

const NAME = FEATURES.indexOf('nameSame')
const HREF_OTHER = FEATURES.indexOf('hrefOther')
const CONTEXT = FEATURES.indexOf('context')
const PATH = FEATURES.indexOf('path')

/**
 * The element where it was left, without reading the page: a stored selector hits exactly one element, and that still
 * has the role, the name as written and the surroundings it had. What had twins always gets the long look: a selector
 * cannot tell which row it is in.
 */
export function quickMatch(document: Document, wanted: Fingerprint, rootOf: RootOf): Element | null {
  if (wanted.twin.of > 1 || !wanted.names[0]) return null
  const scopes = scopesOf(document, wanted.hosts ?? [], rootOf)
  for (const css of wanted.selectors) {
    const hits = scopes.flatMap((it) => query(it, css))
    const [element] = hits
    if (!element || hits.length > 1 || !isVisible(element)) continue
    const labels = labelsIn(surroundings(element))
    const control = lookAt(element, [], 0, labels)
    if (control.kind !== kindOf(wanted.role)) continue
    const nowhere: PageReading = {
      document,
      roots: [],
      controls: [],
      of: new Map(),
      named: new Map(),
      same: new Map(),
      labels,
    }
    const row = compareTraits(makeReady(wanted), makeReady(traitsOf(nowhere, control)))
    if (row[NAME] !== 1 || row[HREF_OTHER] === 1) continue
    if ((row[CONTEXT] ?? 0) >= 0.7 && (row[PATH] ?? 0) >= 0.7) return element
  }
  return null
}

/** As much of the page as says what the element is called. */
function surroundings(element: Element): ParentNode {
  let at = element
  for (let up = 0; up < 5 && at.parentElement && at.localName !== 'body'; up++) at = at.parentElement
  return at
}

/** The roots on the way to where it was; where there are too many to look into, none. */
function scopesOf(document: Document, hosts: readonly string[], rootOf: RootOf): ParentNode[] {
  let scopes: ParentNode[] = [document]
  for (const host of hosts) {
    const tag = host.split('.')[0] ?? ''
    const alike = scopes.flatMap((it) => query(it, tag))
    if (alike.length > 50) return []
    scopes = alike.map(rootOf).filter((it) => it !== null)
  }
  return scopes
}

function query(scope: ParentNode, css: string): Element[] {
  try {
    return [...scope.querySelectorAll(css)]
  } catch {
    return [] // A selector this browser does not know is a hint lost, not a fault.
  }
}
