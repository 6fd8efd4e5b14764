import type { Fingerprint } from '#schema/fingerprint.ts'
import { featureAt } from './compare-traits.ts'
import type { Verdict } from './forbid-answer.ts'
import { type Gathered, gatherEvidence } from './gather-evidence.ts'
import { mayAnswer } from './guard-names.ts'
import type { LocatorModel } from './judge-candidates.ts'
import { judgeTogether } from './judge-together.ts'
import learned from './model.json' with { type: 'json' }
import { quickMatch } from './quick-match.ts'
import { type PageReading, readingOf } from './read-page.ts'
import { openRootOf, type RootOf } from './shadow-roots.ts'
import { atOnce, inSlices, type Slices, type Steps } from './slices.ts'
import { said } from './text-likeness.ts'

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
export function resolveFingerprint(
  document: Document,
  wanted: Fingerprint,
  page?: PageReading,
  rootOf?: RootOf,
): Resolution {
  const [resolution] = resolvePage(document, [wanted], page, rootOf)
  return resolution ?? { state: 'missing', p: 0, margin: 0, tried: [] }
}

/**
 * All targets of one page at once: they are different elements, in the order they were, and where one is found the
 * others are near. Pass the reading of a page that has not changed since, and it is not read again.
 */
export function resolvePage(
  document: Document,
  wanted: readonly Fingerprint[],
  page?: PageReading,
  rootOf: RootOf = openRootOf,
): Resolution[] {
  return atOnce(resolving(document, wanted, rootOf, page))
}

/** The same in slices of less than 8 ms, the reading of the page included; null once the signal is aborted. */
export function resolvePageSliced(
  document: Document,
  wanted: readonly Fingerprint[],
  slices: Slices & { rootOf?: RootOf; page?: PageReading },
): Promise<Resolution[] | null> {
  return inSlices(resolving(document, wanted, slices.rootOf ?? openRootOf, slices.page), slices)
}

function* resolving(
  document: Document,
  wanted: readonly Fingerprint[],
  rootOf: RootOf,
  page?: PageReading,
): Steps<Resolution[]> {
  const quick: (Element | null)[] = []
  for (const it of wanted) {
    quick.push(quickMatch(document, it, rootOf))
    yield
  }
  if (quick.every((it) => it !== null) && new Set(quick).size === quick.length)
    return quick.map((element) => ({
      state: 'found',
      element,
      p: 0.99,
      margin: Number.POSITIVE_INFINITY,
      tried: [{ by: 'selectors', hits: 1 }],
    }))
  const reading = page ?? (yield* readingOf(document, rootOf))
  const evidence: Gathered[] = []
  for (const it of wanted) {
    yield
    evidence.push(yield* gatherEvidence(reading, it))
  }
  yield
  const verdicts = judgeTogether(evidence, MODEL)
  return evidence.map((it, at) => {
    const tried: Resolution['tried'] = [
      { by: 'selectors', hits: quick[at] ? 1 : 0 },
      { by: 'likeness', hits: it.of },
    ]
    return { ...toResolution(verdicts[at], wanted[at], it), tried }
  })
}

/** What a verdict comes to, once the rules have been heard that no learning may overrule. */
export function toResolution(
  verdict: Verdict = { winner: -1, p: 0, margin: 0 },
  wanted: Fingerprint | undefined,
  evidence: Gathered,
): Omit<Resolution, 'tried'> {
  const { margin } = verdict
  const p = guarded(verdict, wanted, evidence, MODEL)
  const state = stateOf(p, MODEL)
  const element = evidence.picked[verdict.winner]?.element
  return state === 'missing' || !element ? { state: 'missing', p, margin } : { state, element, p, margin }
}

/** Nothing is taken for the one on the strength of its place alone, however sure the learned numbers are. */
function guarded(
  verdict: Verdict,
  wanted: Fingerprint | undefined,
  { picked, rows, asks }: Gathered,
  model: LocatorModel,
): number {
  const winner = picked[verdict.winner]
  if (!winner || !wanted) return verdict.p
  const shared =
    asks && picked.some((it, at) => rows[at]?.[featureAt.hrefSame] === 1 && it.said.folded !== winner.said.folded)
  const may = mayAnswer(said(wanted.names[0]?.text ?? ''), winner.said, rows[verdict.winner] ?? [], shared)
  if (may === 'anything') return verdict.p
  return Math.min(verdict.p, may === 'ask' ? (model.found + model.probable) / 2 : model.probable / 2)
}

function stateOf(p: number, model: LocatorModel): Resolution['state'] {
  return p >= model.found ? 'found' : p >= model.probable ? 'probable' : 'missing'
}
