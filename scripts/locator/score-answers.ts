export interface Answer {
  service: string
  months: number
  /** Is the element still there? */
  present: boolean
  /** Did the locator point at something, and was it right? */
  answered: boolean
  right: boolean
}

export interface Shares {
  right: number
  wrong: number
  none: number
  n: number
}

export interface Score {
  months: Record<string, Shares>
  removed: { answered: number; n: number }
}

/** Means over services of each service's share, so that no site with many pages dominates; `micro` for over elements. */
export function scoreAnswers(answers: Answer[], micro = false): Score {
  const months: Score['months'] = {}
  for (const gap of [...new Set(answers.map((it) => it.months))].sort((a, b) => a - b)) {
    const present = answers.filter((it) => it.present && it.months === gap)
    if (present.length === 0) continue
    const share = (is: (it: Answer) => boolean) => mean(present, is, micro)
    months[gap] = {
      right: share((it) => it.answered && it.right),
      wrong: share((it) => it.answered && !it.right),
      none: share((it) => !it.answered),
      n: present.length,
    }
  }
  const removed = answers.filter((it) => !it.present)
  return { months, removed: { answered: mean(removed, (it) => it.answered, micro), n: removed.length } }
}

function mean(answers: Answer[], is: (it: Answer) => boolean, micro: boolean): number {
  const groups = new Map<string, [number, number]>()
  for (const it of answers) {
    const key = micro ? '' : it.service
    const [yes, all] = groups.get(key) ?? [0, 0]
    groups.set(key, [yes + (is(it) ? 1 : 0), all + 1])
  }
  const shares = [...groups.values()].map(([yes, all]) => yes / all)
  return shares.length === 0 ? 0 : Math.round((shares.reduce((a, b) => a + b, 0) / shares.length) * 1e4) / 1e4
}

export function tableOf(title: string, score: Score): string {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(5)
  const rows = Object.entries(score.months).map(
    ([months, it]) =>
      `  ${months.padStart(2)} months  right ${percent(it.right)}  wrong ${percent(it.wrong)}  none ${percent(it.none)}  (${it.n})`,
  )
  if (score.removed.n > 0) rows.push(`  removed    answered ${percent(score.removed.answered)}  (${score.removed.n})`)
  return [title, ...rows].join('\n')
}
