import type { Fingerprint } from '#schema/fingerprint.ts'
import type { Step } from '#schema/step.ts'
import type { Slot } from './slot.ts'
import type { Located } from './step-finder.ts'

interface Ports {
  slot: Pick<Slot, 'now' | 'likeness' | 'loadLikeness'>
  learn(step: string, fingerprint: Fingerprint): void
  signal: AbortSignal
}

export interface TargetLearner {
  /** This is what is pointed at now; what it is like is written down while the learner reads. */
  aimed(step: Step, at: Located | null): void
  /** The learner did something: if it was to the target, it was the right one. */
  acted(event: Event): void
}

/**
 * Learns what targets look like now, with the learner's consent alone: only what they themselves used where we pointed,
 * and never what we were not sure of.
 */
export function createTargetLearner({ slot, learn, signal }: Ports): TargetLearner {
  let ready: { step: string; element: Element; fingerprint: Fingerprint } | null = null
  let pointing: Element | null = null
  let begun = false

  async function writeDown(step: string, element: Element): Promise<void> {
    try {
      if (!slot.likeness) await slot.loadLikeness()
      const fingerprint = await slot.likeness?.describe(element, signal)
      if (!fingerprint || pointing !== element) return
      const known = slot.now?.scene.learned[step]
      if (JSON.stringify(known) !== JSON.stringify(fingerprint)) ready = { step, element, fingerprint }
    } catch {
      // Nothing is learned this time.
    }
  }

  return {
    aimed(step, at) {
      const element = at && (at.as === 'found' || at.as === 'healed') ? at.element : null
      if (element !== pointing) {
        ready = null
        begun = false
      }
      pointing = element
      if (!element || begun || slot.now?.scene.settings.heal !== 'yes') return
      begun = true
      void writeDown(step.id, element)
    },
    acted(event) {
      if (!ready || !event.isTrusted || !['click', 'change'].includes(event.type)) return
      if (!event.composedPath().includes(ready.element)) return
      learn(ready.step, ready.fingerprint)
      ready = null
    },
  }
}
