import type { TourEvent } from '#schema/event.ts'
import type { Learned } from '#schema/learned.ts'

const KINDS = {
  'target-missing': 'missing',
  'target-unsure': 'unsure',
  'target-confirmed': 'confirmed',
  'target-refused': 'refused',
  'target-healed': 'healed',
} as const

/** A step whose target was not found, or not as its author left it, and how often each happened. */
export interface TroubledStep {
  mode: TourEvent['mode']
  portal: string
  tour: string
  version: number
  step: string
  missing: number
  unsure: number
  confirmed: number
  refused: number
  healed: number
  /** Day it last happened. */
  last: string
  /** What it is now, where it was found: its own label, and nothing else of the page. */
  now?: { role: string; tag: string; label: string | null }
}

/** Steps for the pack's maintainer to mend, the most troubled first. Holds no time of day and no attempt. */
export function toTroubledSteps(events: readonly TourEvent[], learned: readonly Learned[]): TroubledStep[] {
  const steps = new Map<string, TroubledStep>()
  for (const { type, step, mode, portal, tour, version, at } of events) {
    const kind = KINDS[type as keyof typeof KINDS]
    if (!kind || !step) continue
    const key = `${mode}/${portal}/${tour}/${step}`
    const none = { missing: 0, unsure: 0, confirmed: 0, refused: 0, healed: 0 }
    const known = steps.get(`${key}@${version}`) ?? { mode, portal, tour, version, step, ...none, last: '' }
    known[kind] += 1
    if (at.slice(0, 10) > known.last) known.last = at.slice(0, 10)
    const found = learned.find((it) => it.key === key && it.version === version)?.fingerprint
    if (found && known.healed + known.confirmed > 0)
      known.now = { role: found.role, tag: found.tag, label: found.names[0]?.text ?? null }
    steps.set(`${key}@${version}`, known)
  }
  return [...steps.values()].sort((a, b) => weight(b) - weight(a))
}

export function toTroubleReport(steps: readonly TroubledStep[], madeOn: string): string {
  return JSON.stringify({ format: 'dan-loi-trouble', version: 1, madeOn, steps }, null, 2)
}

function weight({ missing, unsure, refused, healed }: TroubledStep): number {
  return 2 * (missing + refused) + unsure + healed
}
