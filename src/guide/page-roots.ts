import { listRoots, type RootOf } from '#locator/shadow-roots.ts'

export interface PageRoots {
  /** Every shadow root of the page, as of the last change. */
  now(): readonly ShadowRoot[]
  pageChanged(): void
}

interface Ports {
  document: Document
  rootOf: RootOf
  /** A root not seen before: nothing of what happens inside it is heard outside. */
  entered(root: ShadowRoot): void
  /** In milliseconds. */
  now(): number
}

/** On a very large page the walk takes longer than its changes should. */
const AT_MOST_EVERY = 400

/** The shadow roots of a page, listed again only when it has changed. */
export function createPageRoots({ document, rootOf, entered, now }: Ports): PageRoots {
  let roots: readonly ShadowRoot[] = []
  let stale = true
  let listed = Number.NEGATIVE_INFINITY
  const known = new WeakSet<ShadowRoot>()
  return {
    now() {
      if (!stale || now() - listed < AT_MOST_EVERY) return roots
      stale = false
      listed = now()
      roots = listRoots(document, rootOf)
      for (const root of roots)
        if (!known.has(root)) {
          known.add(root)
          entered(root)
        }
      return roots
    },
    pageChanged() {
      stale = true
    },
  }
}
