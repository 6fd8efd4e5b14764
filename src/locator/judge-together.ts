import { FEATURES } from './compare-traits.ts'
import { forbid, type Verdict } from './forbid-answer.ts'
import {
  ACCEPT_FEATURES,
  acceptRow,
  type Evidence,
  judgeCandidates,
  type LocatorModel,
  logistic,
  rankRows,
  rankWeights,
} from './judge-candidates.ts'

/** What became of the neighbours: if everything around has another address now, another address says little. */
const COMMON = [
  'nameFolded',
  'hrefOther',
  'hrefSame',
  'idOther',
  'tokens',
  'tokensOther',
  'path',
  'pathTags',
  'landmarkOther',
  'heading',
  'headingOther',
  'context',
  'row',
  'before',
  'after',
  'sibling',
] as const
const PLACES = COMMON.map((name) => FEATURES.indexOf(name))

export const TOGETHER_FEATURES: readonly string[] = [
  ...ACCEPT_FEATURES,
  'logit',
  ...['others', 'lonely', 'sure', 'orderKept', 'orderBroken', 'gapBefore', 'gapAfter', 'taken'],
  ...COMMON.map((name) => `others ${name}`),
  ...COMMON.map((name) => `as others ${name}`),
]

interface Anchor {
  at: number
  place: number
  p: number
  row: number[]
}

/** Each target alone, then each again knowing how the others of the same page came out. */
export function judgeTogether(targets: readonly Evidence[], model: LocatorModel): Verdict[] {
  const alone = targets.map((it) => judgeCandidates(it, model))
  if (targets.length < 2) return alone
  const rows = togetherRows(targets, alone, model)
  const weights = TOGETHER_FEATURES.map((name) => model.together[name] ?? 0)
  const judged = alone.map((verdict, at) => {
    const [row, evidence] = [rows[at], targets[at]]
    if (!row || !evidence) return verdict
    return forbid(evidence, {
      ...verdict,
      p: logistic(row.reduce((sum, it, j) => sum + it * (weights[j] ?? 0), 0)),
    })
  })
  return oneToOne(targets, judged)
}

export function togetherRows(
  targets: readonly Evidence[],
  alone: readonly Verdict[],
  model: LocatorModel,
): (number[] | null)[] {
  const weights = rankWeights(model)
  const anchors = targets.map((it, at) => anchorOf(it, alone[at]))
  return targets.map((evidence, at) => {
    const verdict = alone[at]
    const ranked = rankRows(evidence.rows, weights)
    if (!verdict || ranked.first < 0) return null
    const others = anchors.filter((it, other): it is Anchor => other !== at && it !== null && it.at !== evidence.at)
    return [
      ...acceptRow(evidence, weights, ranked),
      Math.max(-6, Math.min(6, Math.log(Math.max(verdict.p, 1e-6) / Math.max(1 - verdict.p, 1e-6)))) / 2,
      ...fromOthers(evidence, ranked.first, verdict.p, others),
    ]
  })
}

function anchorOf(evidence: Evidence, verdict: Verdict | undefined): Anchor | null {
  if (!verdict || verdict.p < 0.6) return null
  return {
    at: evidence.at,
    place: evidence.places[verdict.winner] ?? 0,
    p: verdict.p,
    row: evidence.rows[verdict.winner] ?? [],
  }
}

function fromOthers(evidence: Evidence, winner: number, p: number, others: Anchor[]): number[] {
  if (others.length === 0) return [0, 1, 0, 0, 0, 0, 0, 0, ...COMMON.map(() => 0), ...COMMON.map(() => 0)]
  const { at } = evidence
  const [place, row] = [evidence.places[winner] ?? 0, evidence.rows[winner] ?? []]
  const means = PLACES.map((column) => others.reduce((sum, it) => sum + (it.row[column] ?? 0), 0) / others.length)
  const nearest = (side: Anchor[]) => side.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]
  const before = nearest(others.filter((it) => it.at < at))
  const after = nearest(others.filter((it) => it.at > at))
  const broken = others.filter((it) => Math.sign(it.at - at) !== Math.sign(it.place - place)).length
  return [
    Math.min(others.length, 6) / 6,
    0,
    others.reduce((sum, it) => sum + it.p, 0) / others.length,
    1 - broken / others.length,
    (before && before.place >= place) || (after && after.place <= place) ? 1 : 0,
    gap(at, place, before),
    gap(at, place, after),
    others.some((it) => it.place === place && it.p > p) ? 1 : 0,
    ...means,
    // A page redone throughout: what is other here is other everywhere.
    ...PLACES.map((column, it) => (means[it] ?? 0) * (row[column] ?? 0)),
  ]
}

/** Is it as many controls away from its neighbour as it was? */
function gap(at: number, place: number, anchor: Anchor | undefined): number {
  if (!anchor) return 0
  const [then, now] = [at - anchor.at, place - anchor.place]
  return then * now <= 0 ? 0 : Math.min(then / now, now / then)
}

/** No two targets are one element: the likelier keeps it. Two descriptions of the same place may. */
function oneToOne(targets: readonly Evidence[], judged: Verdict[]): Verdict[] {
  return judged.map((verdict, at) => {
    const place = targets[at]?.places[verdict.winner]
    const lost = judged.some((other, index) => {
      const rival = targets[index]
      return (
        index !== at &&
        rival &&
        rival.at !== targets[at]?.at &&
        rival.places[other.winner] === place &&
        other.p > verdict.p
      )
    })
    return lost ? { ...verdict, p: Math.min(verdict.p, 0.2) } : verdict
  })
}
