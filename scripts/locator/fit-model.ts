import { FEATURES } from '#locator/compare-traits.ts'
import { ACCEPT_FEATURES, acceptRow, type LocatorModel, logistic, rankRows } from '#locator/judge-candidates.ts'
import type { Example } from './lab-page.ts'

export interface Taught extends Example {
  service: string
  page: string
}

export interface FitOptions {
  rankL2: number
  acceptL2: number
  /** How much an example of each kind counts. */
  weight: Record<Example['kind'], number>
  /** Wrong answers are worse than none: how much more a refusal counts in learning. */
  refusal: number
}

export const CHOSEN: FitOptions = {
  rankL2: 0.003,
  acceptL2: 0.003,
  weight: { real: 1, cut: 0.25, mutant: 0.3, 'mutant-cut': 0.15 },
  refusal: 1.5,
}

/** First which candidate is best, then whether the best is good enough: the second is learnt on the first's answers. */
export function fitModel(examples: Taught[], options: FitOptions = CHOSEN): LocatorModel {
  const rank = fitRank(examples, options)
  const rows = examples
    .filter((it) => it.rows.length > 0)
    .map((it) => {
      const ranked = rankRows(it.rows, rank)
      return { x: acceptRow(it, rank, ranked), y: it.truth >= 0 && ranked.first === it.truth ? 1 : 0, weight: weightOf(it, options) }
    })
  const accept = fitLogistic(rows, options)
  const named = (names: readonly string[], values: number[]) =>
    Object.fromEntries(names.map((name, at) => [name, Math.round((values[at] ?? 0) * 1e4) / 1e4]))
  return { v: 1, rank: named(FEATURES, rank), accept: named(ACCEPT_FEATURES, accept), found: 0.7, probable: 0.5 }
}

/** Every service counts alike, however many pages of it there are. */
function weightOf(example: Taught, options: FitOptions): number {
  return options.weight[example.kind]
}

function fitRank(examples: Taught[], options: FitOptions): number[] {
  const used = examples.filter((it) => it.truth >= 0 && it.rows.length > 1)
  const total = used.reduce((sum, it) => sum + weightOf(it, options), 0)
  return minimise(FEATURES.length, 250, (w) => {
    const gradient = w.map((it) => options.rankL2 * it)
    for (const it of used) {
      const { scores, first } = rankRows(it.rows, w)
      const top = scores[first] ?? 0
      const exps = scores.map((score) => Math.exp(score - top))
      const sum = exps.reduce((a, b) => a + b, 0)
      const share = weightOf(it, options) / total
      for (const [at, row] of it.rows.entries()) {
        const error = ((exps[at] ?? 0) / sum - (at === it.truth ? 1 : 0)) * share
        if (Math.abs(error) < 1e-9) continue
        for (let j = 0; j < w.length; j++) gradient[j]! += error * row[j]!
      }
    }
    return gradient
  })
}

function fitLogistic(rows: { x: number[]; y: number; weight: number }[], options: FitOptions): number[] {
  const weighted = rows.map((it) => ({ ...it, weight: it.weight * (it.y ? 1 : options.refusal) }))
  const total = weighted.reduce((sum, it) => sum + it.weight, 0)
  return minimise(ACCEPT_FEATURES.length, 500, (w) => {
    const gradient = w.map((it, j) => (j === 0 ? 0 : options.acceptL2 * it))
    for (const { x, y, weight } of weighted) {
      let sum = 0
      for (let j = 0; j < w.length; j++) sum += x[j]! * w[j]!
      const error = ((logistic(sum) - y) * weight) / total
      for (let j = 0; j < w.length; j++) gradient[j]! += error * x[j]!
    }
    return gradient
  })
}

/** Adam over the whole data, so that the same data always gives the same numbers. */
function minimise(size: number, rounds: number, gradientAt: (w: number[]) => number[]): number[] {
  const w = new Array<number>(size).fill(0)
  const [m, v] = [w.slice(), w.slice()]
  for (let round = 1; round <= rounds; round++) {
    const gradient = gradientAt(w)
    const rate = 0.1 * Math.min(1, (1.1 * (rounds - round) + 1) / rounds)
    for (let j = 0; j < size; j++) {
      m[j] = 0.9 * m[j]! + 0.1 * gradient[j]!
      v[j] = 0.99 * v[j]! + 0.01 * gradient[j]! ** 2
      w[j]! -= (rate * (m[j]! / (1 - 0.9 ** round))) / (Math.sqrt(v[j]! / (1 - 0.99 ** round)) + 1e-8)
    }
  }
  return w
}
