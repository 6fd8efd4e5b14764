import type { Fingerprint } from '#schema/fingerprint.ts'
import { describeElement } from './describe-element.ts'
import { readPageSliced } from './read-page.ts'
import { resolvePageSliced } from './resolve-fingerprint.ts'
import type { RootOf } from './shadow-roots.ts'

/** What was found of one fingerprint. `bySelectors`: where it was left, unchanged. */
export interface Likely {
  state: 'found' | 'probable' | 'missing'
  element?: Element | undefined
  p: number
  bySelectors: boolean
}

/**
 * Finding by likeness on one page, in a bundle of its own that comes only where something has changed or is to be
 * learned. Works in slices, so what it says is of the page as it was meanwhile.
 */
export interface Likeness {
  /** All targets of a page together. Null when the signal stopped it. */
  resolve(wanted: readonly Fingerprint[], signal: AbortSignal): Promise<Likely[] | null>
  describe(element: Element, signal: AbortSignal): Promise<Fingerprint | null>
}

interface Ports {
  /** Lets the page have its turn. */
  pause(): Promise<unknown>
  rootOf: RootOf
}

export function createLikeness(document: Document, { pause, rootOf }: Ports): Likeness {
  return {
    async resolve(wanted, signal) {
      const found = await resolvePageSliced(document, wanted, { pause, signal, rootOf })
      return (
        found?.map(({ state, element, p, tried }) => ({
          state,
          element,
          p,
          bySelectors: tried.some((it) => it.by === 'selectors' && it.hits === 1),
        })) ?? null
      )
    },
    async describe(element, signal) {
      const page = await readPageSliced(document, { pause, signal, rootOf })
      return page && element.isConnected ? describeElement(element, page) : null
    },
  }
}
