import type { DraftStep, Words } from '#schema/draft.ts'
import type { Picked } from '#schema/picking.ts'
import type { Target } from '#schema/target.ts'

/** What a step points at is another now: what it is done by, and the name it quotes, follow. */
export type PickedFor = Pick<Picked, 'target' | 'kind' | 'label'>

export function withTarget(step: DraftStep, picked: PickedFor): DraftStep {
  // Nothing ever points at a field for a password or a code.
  if (step.own && ['log-in', 'passcode', 'otp'].includes(step.own)) return step
  const { target, kind, label } = picked
  const before = step.target && nameOf(step.target)
  const words = before && label ? renamed(step.do, before, label) : step.do
  return { ...step, target, do: words, done: doneBy(step, kind) }
}

/** It points at nothing: then only the person can know that it is done. */
export function withoutTarget({ target: _, tip: __, ...step }: DraftStep): DraftStep {
  const touches = ['click', 'filled', 'chosen', 'attached'].includes(step.done.on)
  return { ...step, done: touches ? { on: 'next' } : step.done }
}

function nameOf(target: Target): string {
  return target.names?.[0] ?? target.fingerprint?.names[0]?.text ?? ''
}

function doneBy({ done, own }: DraftStep, kind: Picked['kind']): DraftStep['done'] {
  // Another page, or something that appears, is as good a sign as it was.
  if (own || done.on === 'page' || done.on === 'appears') return done
  if (kind === 'fill') return done.on === 'filled' ? done : { on: 'filled' }
  if (kind === 'attach') return { on: 'attached' }
  if (kind === 'choose' || kind === 'tick') return { on: 'chosen' }
  return kind === 'press' ? { on: 'click' } : { on: 'next' }
}

function renamed({ vi, en }: Words, before: string, now: string): Words {
  const one = (text: string) => text.replaceAll(`“${before}”`, `“${now}”`).slice(0, 600)
  return { vi: one(vi), en: one(en) }
}
