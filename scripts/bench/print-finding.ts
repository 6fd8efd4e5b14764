import type { PlacedAnswer, RowScore, Share } from './score-rows.ts'
import { reliability } from './score-rows.ts'

/** Right, wrong and not found in per cent with their intervals, a block for each set. */
export function printFinding(scores: readonly RowScore[]): string {
  const sets = [...Map.groupBy(scores, (it) => it.set)]
  const head = ['', 'right', 'wrong', 'none', 'gone, answered'].map((it, at) => it.padEnd(at === 0 ? 24 : 20)).join('')
  return sets
    .map(([set, rows]) => {
      const [first] = rows
      const title = `${set} (${first?.services} services, ${first?.present.n} there, ${first?.removed.n} gone)`
      return [title, head, ...rows.map(lineOf)].map((it) => `  ${it.trimEnd()}`).join('\n')
    })
    .join('\n\n')
}

function lineOf({ row, present, removed }: RowScore): string {
  const shares = present.n > 0 ? [present.right, present.wrong, present.none].map(percent) : ['', '', '']
  return [
    row.padEnd(24),
    ...[...shares, removed.n > 0 ? percent(removed.answered) : ''].map((it) => it.padEnd(22)),
  ].join('')
}

function percent({ share, low, high }: Share): string {
  const of = (it: number) => (100 * it).toFixed(1)
  return `${of(share)} [${of(low)}, ${of(high)}]`
}

export function printReliability(answers: readonly PlacedAnswer[], buckets: readonly number[]): string {
  return reliability(answers, buckets)
    .map(({ from, to, n, said, right }) =>
      n === 0
        ? `    p ${from.toFixed(2)}-${to.toFixed(2)}  no answer`
        : `    p ${from.toFixed(2)}-${to.toFixed(2)}  said ${(100 * said).toFixed(1)} %, right ${(100 * right).toFixed(1)} % (${n})`,
    )
    .join('\n')
}
