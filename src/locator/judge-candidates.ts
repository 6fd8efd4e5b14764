import { FEATURES, featureAt } from './compare-traits.ts'
import type { Verdict } from './forbid-answer.ts'
import { forbid } from './forbid-answer.ts'

/** The learned numbers (model.json), written by `npm run locator:train`. */
export interface LocatorModel {
  v: number
  rank: Record<string, number>
  accept: Record<string, number>
  /** The same once more, with what is known from the other targets of the page. */
  together: Record<string, number>
  /** Found from this chance on; probable from that one on; missing below. */
  found: number
  probable: number
}

/** What is known of the candidates for one target: their likeness to it, feature by feature. */
export interface Evidence {
  rows: number[][]
  /** The recorded element compared with itself: the best there can be. */
  self: number[]
  /** Does the recorded address ask for something? For what is never known, so many may share it that lead elsewhere. */
  asks: boolean
  /** How many candidates there were before the few were picked. */
  of: number
  /** Where it stood among the page's controls, and where each candidate stands now. */
  at: number
  places: number[]
}

/** Where another candidate has one of these and the winner has not, the winner is doubtful. */
const RIVALS = [
  'nameFolded',
  'hrefSame',
  'idSame',
  'attrSame',
  'heading',
  'context',
  'row',
  'before',
  'after',
  'path',
] as const
/** Together these say more than each alone. */
const PAIRS = [
  ['nameFolded', 'hrefSame'],
  ['nameFolded', 'context'],
  ['nameFolded', 'path'],
  ['nameFolded', 'heading'],
  ['hrefSame', 'context'],
  ['before', 'after'],
  ['path', 'sibling'],
  ['uniqueSame', 'hrefSame'],
  ['uniqueName', 'role'],
  ['nameSame', 'heading'],
  ['hrefSame', 'path'],
  ['hrefSame', 'order'],
  ['path', 'order'],
  ['path', 'context'],
  ['idSame', 'nameFolded'],
  ['idSame', 'path'],
  ['attrSame', 'nameFolded'],
  ['nameless', 'path'],
  ['left', 'path'],
] as const

export const ACCEPT_FEATURES: readonly string[] = [
  'bias',
  ...FEATURES,
  ...FEATURES.map((name) => `${name}>`),
  ...RIVALS.map((name) => `rival ${name}`),
  ...PAIRS.map((pair) => pair.join(' & ')),
  ...['score', 'short', 'margin', 'smallMargin', 'alone', 'many'],
]

export function rankWeights(model: LocatorModel): number[] {
  return FEATURES.map((name) => model.rank[name] ?? 0)
}

/** The candidates' scores, and the places of the best and the second. */
export function rankRows(rows: readonly number[][], weights: readonly number[]) {
  const scores = rows.map((row) => dot(row, weights))
  let [first, second] = [-1, -1]
  for (const [at, score] of scores.entries()) {
    if (first < 0 || score > (scores[first] ?? 0)) [first, second] = [at, first]
    else if (second < 0 || score > (scores[second] ?? 0)) second = at
  }
  return { scores, first, second }
}

/** What the decision goes by: the winner, how far ahead of the second it is, and what speaks for others. */
export function acceptRow(
  evidence: Evidence,
  weights: readonly number[],
  ranked: ReturnType<typeof rankRows>,
): number[] {
  const { rows, self, of } = evidence
  const winner = rows[ranked.first] ?? []
  const second = rows[ranked.second]
  const [top, next] = [ranked.scores[ranked.first] ?? 0, ranked.scores[ranked.second]]
  const margin = next === undefined ? 6 : top - next
  const best = dot(self, weights)
  const value = (name: (typeof FEATURES)[number]) => winner[featureAt[name]] ?? 0
  return [
    1,
    ...winner,
    ...winner.map((it, at) => (second ? it - (second[at] ?? 0) : 0)),
    ...RIVALS.map((name) => Math.max(0, ...rows.map((row) => (row[featureAt[name]] ?? 0) - value(name)))),
    ...PAIRS.map(([a, b]) => value(a) * value(b)),
    top / 10,
    (best - top) / 10,
    Math.min(margin, 8) / 4,
    Math.min(margin, 1),
    second ? 0 : 1,
    Math.log(1 + of) / 5,
  ]
}

export function judgeCandidates(evidence: Evidence, model: LocatorModel): Verdict {
  const weights = rankWeights(model)
  const ranked = rankRows(evidence.rows, weights)
  if (ranked.first < 0) return { winner: -1, p: 0, margin: 0 }
  const row = acceptRow(evidence, weights, ranked)
  const p = logistic(row.reduce((sum, it, at) => sum + it * (model.accept[ACCEPT_FEATURES[at] ?? ''] ?? 0), 0))
  const next = ranked.scores[ranked.second]
  const margin = next === undefined ? Number.POSITIVE_INFINITY : (ranked.scores[ranked.first] ?? 0) - next
  return forbid(evidence, { winner: ranked.first, p, margin })
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}
