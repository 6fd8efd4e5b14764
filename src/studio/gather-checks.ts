import type { CheckedStep, Proposal, StepCheck, Verdict } from '#schema/step-check.ts'

/** What has been seen of each step so far. Of a step that is another since, nothing. */
export type Checks = Readonly<Record<string, StepCheck & { of: string }>>

export interface CheckRow {
  step: string
  /** `not-open`: its page has not been in view yet. */
  verdict: Verdict | 'not-open'
  real: boolean
  changed: boolean
  proposal: Proposal | null
}

const RANK: Record<Verdict, number> = {
  found: 5,
  unsure: 4,
  hidden: 3,
  'not-asked': 2,
  missing: 1,
  'wrong-page': 0,
}

/**
 * What frames say at one look, with what they said before: pages come and go while somebody goes through the tour, and
 * what was found stays found. What was not found there is judged anew at each look.
 */
export function gatherChecks(before: Checks, steps: readonly CheckedStep[], now: readonly StepCheck[]): Checks {
  const all = steps.flatMap((step) => {
    const of = keyOf(step)
    const known = before[step.id]
    const kept = known?.of === of ? [known] : []
    const fresh = now.filter((it) => it.step === step.id).map((it) => ({ ...it, of }))
    // A page that has loaded on says more than it did a moment ago.
    const [best] = [...fresh, ...(fresh.length > 0 ? kept.filter(isFound) : kept)].sort((a, b) => worth(b) - worth(a))
    return best ? [[step.id, best] as const] : []
  })
  return Object.fromEntries(all)
}

export function checkRows(steps: readonly CheckedStep[], checks: Checks): CheckRow[] {
  return steps.map((step) => {
    const known = checks[step.id]
    const it = known?.of === keyOf(step) ? known : undefined
    return {
      step: step.id,
      verdict: it?.verdict ?? 'not-open',
      real: it?.real ?? false,
      changed: it?.changed ?? false,
      proposal: it?.proposal ?? null,
    }
  })
}

/** Every step found on the portal itself. What was only found on a practice page proves nothing of the portal. */
export function isFullPass(rows: readonly CheckRow[]): boolean {
  return rows.length > 0 && rows.every((it) => it.verdict === 'found' && it.real)
}

function isFound(it: StepCheck): boolean {
  return it.verdict === 'found'
}

function worth({ verdict, real }: StepCheck): number {
  return 2 * RANK[verdict] + (real ? 1 : 0)
}

function keyOf({ page, target }: CheckedStep): string {
  return JSON.stringify([page, target])
}
