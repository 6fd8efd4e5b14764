import { computeAccessibleName, getRole } from 'dom-accessibility-api'
import { describeElement } from '#locator/describe-element.ts'
import { readPage } from '#locator/read-page.ts'
import { resolvePage } from '#locator/resolve-fingerprint.ts'
import { absolutePath, devtoolsPath } from './plain-paths.ts'
import { similoFind, similoPage, similoTraits } from './similo.ts'

export interface Found {
  element: Element | null
  /** How sure it is, where it says so. */
  p?: number
}

/** Records targets on the old page; what comes back finds them on a newer one, all targets of the page at once. */
export type Row = (before: Document, targets: readonly Element[]) => (after: Document) => Found[]

/** Put there by tests/bench/locators.js, which alone imports them. */
interface Peers {
  finder(element: Element, options: { root: Element; timeoutMs: number }): string
  getCssSelector(element: Element, options: Record<string, unknown>): string
}
const peers = () => (globalThis as unknown as { peers: Peers }).peers

/** The first hit counts; nothing hit is not found, and so is what no selector could be made for. */
const bySelector =
  (make: (element: Element) => string): Row =>
  (_, targets) => {
    const selectors = targets.map((it) => orNull(() => make(it)))
    return (after) =>
      selectors.map((css) => ({ element: css === null ? null : orNull(() => after.querySelector(css)) }))
  }

export const ROWS: Record<string, Row> = {
  'absolute path': bySelector(absolutePath),
  'DevTools copy selector': bySelector(devtoolsPath),
  '@medv/finder': bySelector((it) => peers().finder(it, { root: it.ownerDocument.body, timeoutMs: 300 })),
  // The limits are its own advice: without them one page can take minutes.
  'css-selector-generator': bySelector((it) =>
    peers().getCssSelector(it, { root: it.ownerDocument, maxCombinations: 100, maxCandidates: 100 }),
  ),
  'exact role and name': (before, targets) => {
    const wanted = withWindow(before, () => targets.map(roleAndName))
    return (after) => {
      const first = new Map<string, Element>()
      withWindow(after, () => {
        for (const element of after.body.querySelectorAll('*')) {
          const key = roleAndName(element)
          if (key !== null && !first.has(key)) first.set(key, element)
        }
      })
      return wanted.map((key) => ({ element: key === null ? null : (first.get(key) ?? null) }))
    }
  },
  'Similo, no geometry': (_, targets) => {
    const wanted = targets.map(similoTraits)
    return (after) => {
      const page = similoPage(after)
      return wanted.map((it) => ({ element: similoFind(it, page) }))
    }
  },
  ours: (before, targets) => {
    const page = readPage(before)
    const prints = targets.map((it) => describeElement(it, page))
    return (after) => resolvePage(after, prints).map(({ element = null, p }) => ({ element, p }))
  },
}

/** Null for what has no role or no name: there is nothing to look for. */
function roleAndName(element: Element): string | null {
  const role = getRole(element) ?? (element.matches('input[type=file]') ? 'file' : null)
  // Roles that are nothing to a person who looks for a target; naming them would cost the whole page.
  if (role === null || /^(generic|presentation|none|paragraph|list|listitem|document)$/.test(role)) return null
  const name = computeAccessibleName(element, STYLELESS).trim()
  return name ? `${role} ${name}` : null
}

/** Names are only computed where there is a window, and a parsed page has none. */
function withWindow<T>(document: Document, run: () => T): T {
  Object.defineProperty(document, 'defaultView', { value: globalThis, configurable: true })
  try {
    return run()
  } finally {
    Reflect.deleteProperty(document, 'defaultView')
  }
}

/** A parsed page has no styles: everything counts as shown. */
const STYLELESS = {
  getComputedStyle: () => ({ getPropertyValue: () => '' }) as unknown as CSSStyleDeclaration,
  computedStyleSupportsPseudoElements: false,
}

function orNull<T>(run: () => T | null): T | null {
  try {
    return run()
  } catch {
    return null
  }
}
