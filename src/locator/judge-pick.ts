import type { Fingerprint } from '#schema/fingerprint.ts'
import { featureAt } from './compare-traits.ts'
import { sameSubstance } from './forbid-answer.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { rankRows, rankWeights } from './judge-candidates.ts'
import { judgeTogether } from './judge-together.ts'
import type { PageReading } from './read-page.ts'
import { MODEL, type Resolution, toResolution } from './resolve-fingerprint.ts'
import { atOnce } from './slices.ts'

/** How far behind the best another may be and still be taken for it by a person: e² times less likely. */
const NEAR = 2
const MOST = 5

export interface PickJudgement {
  /** What would be said of it on this very page, were it not for the selectors that hit it today. */
  state: Resolution['state']
  /** What else on the page looks alike, the likest first. */
  alike: Element[]
}

/** How sure it is that this element, described like this, would be found again: by its likeness alone. */
export function judgePick(element: Element, fingerprint: Fingerprint, page: PageReading): PickJudgement {
  const evidence = atOnce(gatherEvidence(page, fingerprint))
  const [verdict] = judgeTogether([evidence], MODEL)
  const { state, element: found } = toResolution(verdict, fingerprint, evidence)
  const { scores } = rankRows(evidence.rows, rankWeights(MODEL))
  const at = evidence.picked.findIndex((it) => it.element === element)
  const [own, row] = [scores[at] ?? Number.POSITIVE_INFINITY, evidence.rows[at] ?? []]
  const alike = evidence.picked
    .map((it, other) => ({ element: it.element, score: scores[other] ?? 0, traits: evidence.rows[other] ?? [] }))
    .filter((it) => it.element !== element && (it.traits[featureAt.nameFolded] === 1 || own - it.score < NEAR))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map((it) => it.element)
  if (found && found !== element) return { state: 'missing', alike }
  // Told apart by its place alone it is found only as long as nothing comes or goes.
  const copied = evidence.rows.some((it, other) => other !== at && sameSubstance(it, row))
  return { state: copied && state === 'found' ? 'probable' : state, alike }
}
