import type { Fingerprint } from '#schema/fingerprint.ts'
import { compareTraits, FEATURES } from './compare-traits.ts'
import { isVisible } from './is-visible.ts'
import { kindOf } from './kind-of.ts'
import { lookAt, type PageReading } from './read-page.ts'
import { makeReady } from './ready-traits.ts'
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
export function quickMatch(document: Document, wanted: Fingerprint): Element | null {
  if (wanted.twin.of > 1 || !wanted.names[0]) return null
  for (const css of wanted.selectors) {
    const hits = query(document, css)
    const [element] = hits
    if (!element || hits.length > 1 || !isVisible(element)) continue
    const control = lookAt(element, '', 0)
    if (control.kind !== kindOf(wanted.role)) continue
    const nowhere: PageReading = {
      document,
      controls: [],
      of: new Map(),
      named: new Map(),
      same: new Map(),
      headings: [],
    }
    const row = compareTraits(makeReady(wanted), makeReady(traitsOf(nowhere, control)))
    if (row[NAME] !== 1 || row[HREF_OTHER] === 1) continue
    if ((row[CONTEXT] ?? 0) >= 0.7 && (row[PATH] ?? 0) >= 0.7) return element
  }
  return null
}

function query(document: Document, css: string): Element[] {
  try {
    return [...document.querySelectorAll(css)]
  } catch {
    return [] // A selector this browser does not know is a hint lost, not a fault.
  }
}
