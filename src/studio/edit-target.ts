import type { DraftStep, Words } from '#schema/draft.ts'
import type { Picked } from '#schema/picking.ts'
import type { Target } from '#schema/target.ts'

export type PickedFor = Pick<Picked, 'target' | 'kind' | 'label'> & { page?: Picked['page'] }

/** What a step points at is another now: what it is done by, and the name it quotes, follow. */
export function withTarget(step: DraftStep, picked: PickedFor): DraftStep {
  // Nothing ever points at a field for a password or a code.
  if (step.own && ['log-in', 'passcode', 'otp'].includes(step.own)) return step
  const { target, label, page } = picked
  const before = step.target && nameOf(step.target)
  const words = before && label ? renamed(step.do, before, label) : step.do
  return { ...step, ...(page && { page }), target, do: words, done: doneBy(step, picked, page ?? step.page) }
}

/** It points at nothing: then only the person can know that it is done. */
export function withoutTarget({ target: _, reveal: __, tip: ___, ...step }: DraftStep): DraftStep {
  const touches = ['click', 'filled', 'chosen', 'attached'].includes(step.done.on)
  return { ...step, done: touches ? { on: 'next' } : step.done }
}

/** What a list says while nothing has been chosen. */
const ASKS = /^[-–—.\s]*(chọn|select|choose)(?=\s|$)/i

function nameOf(target: Target): string {
  return target.names?.[0] ?? target.fingerprint?.names[0]?.text ?? ''
}

function doneBy({ done, own }: DraftStep, { kind, target }: PickedFor, page: string): DraftStep['done'] {
  // Another page, or something that appears, is as good a sign as it was.
  if (done.on === 'page' && done.page === page) return own ? { on: 'next' } : byKind(done, kind, target)
  return own || done.on === 'page' || done.on === 'appears' ? done : byKind(done, kind, target)
}

function byKind(done: DraftStep['done'], kind: Picked['kind'], target: Target): DraftStep['done'] {
  // A button that asks “-- Chọn Tỉnh --” is not there any more once something is chosen; another only can be pressed.
  if (kind === 'choose' && target.role === 'button')
    return target.names?.every((it) => ASKS.test(it))
      ? { on: 'gone', target: { role: target.role, names: target.names } }
      : { on: 'click' }
  if (kind === 'fill') return done.on === 'filled' ? done : { on: 'filled' }
  if (kind === 'attach') return { on: 'attached' }
  if (kind === 'choose' || kind === 'tick') return { on: 'chosen' }
  return kind === 'press' ? { on: 'click' } : { on: 'next' }
}

function renamed({ vi, en }: Words, before: string, now: string): Words {
  const one = (text: string) => text.replaceAll(`“${before}”`, `“${now}”`).slice(0, 600)
  return { vi: one(vi), en: one(en) }
}
