import { outerOf, type RootOf } from '#locator/shadow-roots.ts'

/** The innermost element of the page at a place of the window, through shadow roots and under what is ours. */
export function elementAt(
  document: Document,
  x: number,
  y: number,
  isOurs: (element: Element) => boolean,
  rootOf: RootOf,
): Element | null {
  let at = document.elementsFromPoint(x, y).find((it) => !isOurs(it)) ?? null
  for (;;) {
    const inner = at && rootOf(at)?.elementFromPoint(x, y)
    if (!inner || inner === at) return at
    at = inner
  }
}

/** The element and all around it, out of shadow roots. */
export function pathOf(element: Element | null): Element[] {
  const path: Element[] = []
  for (let at = element; at; at = outerOf(at)) path.push(at)
  return path
}
