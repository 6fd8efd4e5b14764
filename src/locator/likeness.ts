import type { Fingerprint } from '#schema/fingerprint.ts'
import { describeElement } from './describe-element.ts'
import { resolvePage } from './resolve-fingerprint.ts'

/** What was found of one fingerprint. `bySelectors`: where it was left, unchanged. */
export interface Likely {
  state: 'found' | 'probable' | 'missing'
  element?: Element | undefined
  p: number
  bySelectors: boolean
}

/**
 * Finding by likeness on one page, in a bundle of its own that comes only where something has changed or is to be
 * learned. What it says is of the page as it was when it was asked.
 */
export interface Likeness {
  /** All targets of a page together. Null when the signal stopped it. */
  resolve(wanted: readonly Fingerprint[], signal: AbortSignal): Promise<Likely[] | null>
  describe(element: Element, signal: AbortSignal): Promise<Fingerprint | null>
}

export function createLikeness(document: Document): Likeness {
  return {
    async resolve(wanted, signal) {
      if (signal.aborted) return null
      return resolvePage(document, wanted).map(({ state, element, p, tried }) => ({
        state,
        element,
        p,
        bySelectors: tried.some((it) => it.by === 'selectors' && it.hits === 1),
      }))
    },
    async describe(element, signal) {
      return signal.aborted ? null : describeElement(element)
    },
  }
}
