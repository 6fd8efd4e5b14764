import type { Likely } from '#locator/likeness.ts'
import type { Aimed } from '#schema/message.ts'
import type { Session } from '#schema/session.ts'
import type { Step } from '#schema/step.ts'
import type { Slot } from './slot.ts'
import { byHand, whatOpens } from './what-opens.ts'

export interface Located {
  element: Element
  as: Aimed
  /** Which of the step's `reveal` it is. */
  trigger?: number | undefined
}

export interface StepFinder {
  /** The step's target, as far as is known now. What has to be found by its likeness comes later: `changed` is called. */
  target(step: Step): Located | null
  /** The target, or what has to be opened first to get to it. */
  aim(step: Step): Located | null
  /** The page is not what it was: what was found by likeness is looked for again. */
  pageChanged(): void
}

interface Ports {
  document: Document
  roots(): readonly ShadowRoot[]
  slot: Pick<Slot, 'now' | 'likeness' | 'loadLikeness'>
  steps(): readonly Step[]
  session(): Session | null
  /** Something more is known: look again. */
  changed(): void
  signal: AbortSignal
}

/** First as it was described by hand, which is exact; where that fails, by its likeness to what it was. */
export function createStepFinder({ document, roots, slot, steps, session, changed, signal }: Ports): StepFinder {
  let likely = new Map<string, Likely>()
  let stale = true
  let looking = false

  const print = (step: Step) => slot.now?.scene.learned[step.id] ?? step.target?.fingerprint

  async function look(): Promise<void> {
    if (looking || !stale || signal.aborted) return
    looking = true
    stale = false
    try {
      if (!slot.likeness) await slot.loadLikeness()
      // Together: each one found says where the others are.
      const asked = steps().flatMap((step) => {
        const wanted = print(step)
        return wanted ? [{ id: step.id, wanted }] : []
      })
      const found = await slot.likeness?.resolve(
        asked.map((it) => it.wanted),
        signal,
      )
      if (found) likely = new Map(asked.flatMap(({ id }, at) => (found[at] ? [[id, found[at]] as const] : [])))
    } catch {
      // Without it the step is looked for in words alone, as the card says.
    }
    looking = false
    if (!signal.aborted) changed()
  }

  function byLikeness(step: Step): Located | null {
    if (!print(step)) return null
    void look()
    const it = likely.get(step.id)
    if (!it?.element?.isConnected) return null
    const vouched = session()?.vouched[step.id]
    if (it.state === 'found') return { element: it.element, as: it.bySelectors ? 'found' : 'healed' }
    if (it.state !== 'probable' || vouched === 'no') return null
    return { element: it.element, as: vouched === 'yes' ? 'healed' : 'unsure' }
  }

  const target = (step: Step): Located | null => {
    if (!step.target) return null
    const element = byHand(document, step.target, roots())
    return element ? { element, as: 'found' } : byLikeness(step)
  }

  return {
    target,
    aim(step) {
      const found = target(step)
      if (found) return found
      const opener = whatOpens(document, step.reveal ?? [], roots())
      return opener && { ...opener, as: 'reveal' }
    },
    pageChanged() {
      stale = true
    },
  }
}
