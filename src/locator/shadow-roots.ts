/**
 * The root inside an element, if it has one. Content scripts pass the browser's own `openOrClosedShadowRoot`, which
 * opens closed ones too; without it only open ones are found.
 */
export type RootOf = (element: Element) => ShadowRoot | null

export const openRootOf: RootOf = (element) => element.shadowRoot

/** Elements that a page may attach a root to, besides custom ones. */
const HOSTS = new Set(
  'div,span,section,article,aside,header,footer,main,nav,p,blockquote,body,h1,h2,h3,h4,h5,h6'.split(','),
)

export function mayHost(tag: string): boolean {
  return HOSTS.has(tag) || tag.includes('-')
}

/**
 * Every shadow root of the page, outer ones before those inside them. Who watches a page for changes observes each of
 * them too: a MutationObserver on the document sees nothing of what happens inside. Walks the whole page once.
 */
export function listRoots(scope: ParentNode, rootOf: RootOf = openRootOf): ShadowRoot[] {
  const roots: ShadowRoot[] = []
  for (const host of scope.querySelectorAll('*')) {
    const root = mayHost(host.localName) ? rootOf(host) : null
    if (root) roots.push(root, ...listRoots(root, rootOf))
  }
  return roots
}

/** The open roots as of now, listed once for all that is asked in one task: the page cannot change in between. */
export function rootsNow(document: Document): readonly ShadowRoot[] {
  const known = LISTED.get(document)
  if (known) return known
  const roots = listRoots(document)
  LISTED.set(document, roots)
  void Promise.resolve().then(() => LISTED.delete(document))
  return roots
}
const LISTED = new WeakMap<Document, ShadowRoot[]>()

/** The parent, or at the edge of a shadow root the element it belongs to. */
export function outerOf(element: Element): Element | null {
  return element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? null
}

/** As closest, but out of shadow roots too. */
export function closestOut(element: Element, css: string): Element | null {
  for (let at: Element | null = element; at; ) {
    const hit: Element | null = at.closest(css)
    if (hit) return hit
    at = (at.getRootNode() as ShadowRoot).host ?? null
  }
  return null
}

/** Does it lie in this element, through any number of shadow roots? */
export function isInside(node: Node, scope: Node): boolean {
  for (let at: Node | null = node; at; at = (at.getRootNode() as ShadowRoot).host ?? null)
    if (scope.contains(at)) return true
  return false
}
