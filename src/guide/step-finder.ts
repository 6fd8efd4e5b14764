import type { Likely } from '#locator/likeness.ts'
import { resolveTarget } from '#locator/resolve-target.ts'
import type { Aimed } from '#schema/message.ts'
import type { Session } from '#schema/session.ts'
import type { Step } from '#schema/step.ts'
import type { Target } from '#schema/target.ts'
import type { Slot } from './slot.ts'

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
  slot: Pick<Slot, 'now' | 'likeness' | 'loadLikeness'>
  steps(): readonly Step[]
  session(): Session | null
  /** Something more is known: look again. */
  changed(): void
  signal: AbortSignal
}

/** First as it was described by hand, which is exact; where that fails, by its likeness to what it was. */
export function createStepFinder({ document, slot, steps, session, changed, signal }: Ports): StepFinder {
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
    const element = byHand(document, step.target)
    return element ? { element, as: 'found' } : byLikeness(step)
  }

  return {
    target,
    aim: (step) => target(step) ?? whatOpens(document, step),
    pageChanged() {
      stale = true
    },
  }
}

function byHand(document: Document, target: Target): Element | null {
  if (!target.names && !target.css) return null
  const found = resolveTarget(document, target)
  return 'element' in found ? found.element : null
}

/** The innermost that is in view and not open yet: pressing an open one would shut it. */
function whatOpens(document: Document, step: Step): Located | null {
  for (const [at, opener] of [...(step.reveal ?? []).entries()].reverse()) {
    const element = byHand(document, opener)
    if (!element) continue
    return isOpen(element) ? null : { element, as: 'reveal', trigger: at }
  }
  return null
}

function isOpen(element: Element): boolean {
  if (element.matches('summary')) return element.closest('details')?.open ?? false
  return ['aria-expanded', 'aria-selected'].some((name) => element.getAttribute(name) === 'true')
}
