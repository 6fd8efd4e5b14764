import { FEATURES } from '#locator/compare-traits.ts'
import {
  ACCEPT_FEATURES,
  acceptRow,
  judgeCandidates,
  type LocatorModel,
  logistic,
  rankRows,
} from '#locator/judge-candidates.ts'
import { TOGETHER_FEATURES, togetherRows } from '#locator/judge-together.ts'
import type { Example } from './lab-page.ts'
import { hashOf } from './mutate-page.ts'

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
  weight: { real: 1, cut: 0.25, mutant: 0.3, 'mutant-cut': 0.15, form: 0.4, 'form-cut': 0.2 },
  refusal: 1,
}

const RIVALS_TAUGHT = 11
const FOLDS = 3

/** First which candidate is best, then whether the best is good enough: the second is learnt on the first's answers. */
export function fitModel(examples: Taught[], options: FitOptions = CHOSEN): LocatorModel {
  const alone = fitAlone(examples, options)
  return { ...alone, together: named(TOGETHER_FEATURES, fitTogether(examples, options)) }
}

function fitAlone(examples: Taught[], options: FitOptions): LocatorModel {
  const rank = fitRank(examples, options)
  const rows = examples
    .filter((it) => it.rows.length > 0)
    .map((it) => {
      const ranked = rankRows(it.rows, rank)
      return {
        x: acceptRow(it, rank, ranked),
        y: it.truth >= 0 && ranked.first === it.truth ? 1 : 0,
        weight: weightOf(it, options),
      }
    })
  const accept = fitLogistic(rows, options, ACCEPT_FEATURES.length)
  return {
    v: 1,
    rank: named(FEATURES, rank),
    accept: named(ACCEPT_FEATURES, accept),
    together: {},
    found: 0.8,
    probable: 0.3,
  }
}

function named(names: readonly string[], values: number[]): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, Math.round((values[at] ?? 0) * 1e3) / 1e3]))
}

/**
 * Judged by models that had not seen the service, or the neighbours would look surer than they are on a new page. A
 * target cut out is judged among the neighbours of the real page.
 */
function fitTogether(examples: Taught[], options: FitOptions): number[] {
  const rows: { x: number[]; y: number; weight: number }[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (it: Taught) => hashOf(`fold ${it.service}`) % FOLDS === fold
    const model = fitAlone(
      examples.filter((it) => !inFold(it)),
      options,
    )
    for (const group of groupByPage(examples.filter(inFold))) {
      const base = group.filter((it) => !it.kind.endsWith('cut'))
      const alone = base.map((it) => judgeCandidates(it, model))
      for (const it of group) {
        const at = base.indexOf(it)
        const cut = at < 0 ? base.findIndex((other) => other.at === it.at) : at
        const targets = base.with(cut, it)
        const verdicts = at < 0 ? alone.with(cut, judgeCandidates(it, model)) : alone
        const x = togetherRows(targets, verdicts, model)[cut]
        const right = it.truth >= 0 && verdicts[cut]?.winner === it.truth
        if (x) rows.push({ x, y: right ? 1 : 0, weight: weightOf(it, options) })
      }
    }
  }
  return fitLogistic(rows, options, TOGETHER_FEATURES.length)
}

/** The targets of one page, on the real new page or on one mutated. */
export function groupByPage(examples: Taught[]): Taught[][] {
  return [...Map.groupBy(examples, (it) => `${it.service} ${it.page} ${it.kind.startsWith('mutant')}`).values()]
}

/** Every service counts alike, however many pages of it there are. */
function weightOf(example: Taught, options: FitOptions): number {
  return options.weight[example.kind]
}

function fitRank(examples: Taught[], options: FitOptions): number[] {
  const used = examples.filter((it) => it.truth >= 0 && it.rows.length > 1)
  const total = used.reduce((sum, it) => sum + weightOf(it, options), 0)
  const size = FEATURES.length
  const data = used.map((it) => {
    // The right one and those that were picked first: the others teach little and cost as much.
    const rows = [it.rows[it.truth]!, ...it.rows.filter((_, at) => at !== it.truth).slice(0, RIVALS_TAUGHT)]
    return {
      x: Float64Array.from(rows.flat()),
      count: rows.length,
      truth: 0,
      share: weightOf(it, options) / total,
    }
  })
  return minimise(size, 150, (w) => {
    const gradient = w.map((it) => options.rankL2 * it)
    for (const { x, count, truth, share } of data) {
      const scores = new Float64Array(count)
      for (let at = 0; at < count; at++) for (let j = 0; j < size; j++) scores[at]! += x[at * size + j]! * w[j]!
      const top = Math.max(...scores)
      let sum = 0
      for (let at = 0; at < count; at++) sum += scores[at] = Math.exp(scores[at]! - top)
      for (let at = 0; at < count; at++) {
        const error = (scores[at]! / sum - (at === truth ? 1 : 0)) * share
        if (Math.abs(error) < 1e-9) continue
        for (let j = 0; j < size; j++) gradient[j]! += error * x[at * size + j]!
      }
    }
    return gradient
  })
}

function fitLogistic(rows: { x: number[]; y: number; weight: number }[], options: FitOptions, size: number): number[] {
  const weighted = rows.map((it) => ({
    ...it,
    x: Float64Array.from(it.x),
    weight: it.weight * (it.y ? 1 : options.refusal),
  }))
  const total = weighted.reduce((sum, it) => sum + it.weight, 0)
  return minimise(size, 250, (w) => {
    const gradient = w.map((it, j) => (j === 0 ? 0 : options.acceptL2 * it))
    for (const { x, y, weight } of weighted) {
      let sum = 0
      for (let j = 0; j < size; j++) sum += x[j]! * w[j]!
      const error = ((logistic(sum) - y) * weight) / total
      for (let j = 0; j < size; j++) gradient[j]! += error * x[j]!
    }
    return gradient
  })
}

/** Adam over the whole data, so that the same data always gives the same numbers. */
function minimise(size: number, rounds: number, gradientAt: (w: Float64Array) => Float64Array): number[] {
  const [w, m, v] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  for (let round = 1; round <= rounds; round++) {
    const gradient = gradientAt(w)
    const rate = 0.1 * Math.min(1, (1.1 * (rounds - round) + 1) / rounds)
    for (let j = 0; j < size; j++) {
      m[j] = 0.9 * m[j]! + 0.1 * gradient[j]!
      v[j] = 0.99 * v[j]! + 0.01 * gradient[j]! ** 2
      w[j]! -= (rate * (m[j]! / (1 - 0.9 ** round))) / (Math.sqrt(v[j]! / (1 - 0.99 ** round)) + 1e-8)
    }
  }
  return [...w]
}
