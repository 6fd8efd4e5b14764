import type { Fingerprint } from '#schema/fingerprint.ts'
import type { Verdict } from './forbid-answer.ts'
import { gatherEvidence } from './gather-evidence.ts'
import type { LocatorModel } from './judge-candidates.ts'
import { judgeTogether } from './judge-together.ts'
import learned from './model.json' with { type: 'json' }
import { quickMatch } from './quick-match.ts'
import { type PageReading, readPage } from './read-page.ts'

/**
 * found: shown. probable: shown with "is this the one?", nothing goes on by itself. missing: nothing is pointed at,
 * since the wrong button on a form that is filed with the state is worse than none.
 */
export interface Resolution {
  state: 'found' | 'probable' | 'missing'
  element?: Element
  /** The chance that it is the right one, and how far it is ahead of the second. */
  p: number
  margin: number
  /** What was tried and how many elements it hit. For the report; never with text of the page. */
  tried: { by: 'selectors' | 'likeness'; hits: number }[]
}

export const MODEL: LocatorModel = learned

/** The element that a fingerprint was taken of, on the page as it is now. */
export function resolveFingerprint(document: Document, wanted: Fingerprint, page?: PageReading): Resolution {
  const [resolution] = resolvePage(document, [wanted], page)
  return resolution ?? { state: 'missing', p: 0, margin: 0, tried: [] }
}

/**
 * All targets of one page at once: they are different elements, in the order they were, and where one is found the
 * others are near. Pass the reading of a page that has not changed since, and it is not read again.
 */
export function resolvePage(document: Document, wanted: readonly Fingerprint[], page?: PageReading): Resolution[] {
  const quick = wanted.map((it) => quickMatch(document, it))
  if (quick.every((it) => it !== null) && new Set(quick).size === quick.length)
    return quick.map((element) => ({
      state: 'found',
      element,
      p: 0.99,
      margin: Number.POSITIVE_INFINITY,
      tried: [{ by: 'selectors', hits: 1 }],
    }))
  const reading = page ?? readPage(document)
  const evidence = wanted.map((it) => gatherEvidence(reading, it))
  const verdicts = judgeTogether(evidence, MODEL)
  return evidence.map((it, at) => {
    const verdict = verdicts[at] ?? { winner: -1, p: 0, margin: 0 }
    const element = it.picked[verdict.winner]?.element
    const tried: Resolution['tried'] = [
      { by: 'selectors', hits: quick[at] ? 1 : 0 },
      { by: 'likeness', hits: it.of },
    ]
    const state = stateOf(verdict, MODEL)
    const { p, margin } = verdict
    return state === 'missing' || !element
      ? { state: 'missing', p, margin, tried }
      : { state, element, p, margin, tried }
  })
}

function stateOf(verdict: Verdict, model: LocatorModel): Resolution['state'] {
  return verdict.p >= model.found ? 'found' : verdict.p >= model.probable ? 'probable' : 'missing'
}
