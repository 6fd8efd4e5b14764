import { type Draft, type DraftStep, MOST_IN_DRAFT, type Words } from '#schema/draft.ts'
import type { Predicate } from '#schema/step.ts'
import { freshId } from './fresh-id.ts'

type Steps = Draft['steps']

/** Done on what the step points at. */
const TOUCHES: readonly DraftStep['done']['on'][] = ['click', 'filled', 'chosen', 'attached']

export function moveStep(steps: Steps, step: string, to: number): Steps {
  const at = steps.findIndex((it) => it.id === step)
  const moved = steps[at]
  if (!moved || at === to || to < 0 || to >= steps.length) return steps
  const rest = steps.filter((it) => it !== moved)
  return [...rest.slice(0, to), moved, ...rest.slice(to)]
}

/** Ways that led to the step lead nowhere else: what comes next is told by the order again. */
export function deleteStep(steps: Steps, step: string): Steps {
  return steps.filter((it) => it.id !== step).map((it) => withoutWayTo(it, [step]))
}

/** A step to be written, on the same page; where there is none, on the page where the tour begins. */
export function insertStep(steps: Steps, after: string, start: Draft['start']): Steps {
  const at = steps.findIndex((it) => it.id === after)
  const page = steps.length === 0 ? start : steps[at]?.page
  if (!page || steps.length >= MOST_IN_DRAFT.steps) return steps
  const fresh: DraftStep = { id: freshId(steps, 'b'), page, do: { vi: '', en: '' }, done: { on: 'next' } }
  return [...steps.slice(0, at + 1), fresh, ...steps.slice(at + 1)]
}

/**
 * One step as two. The second is done by what the whole was done by, and has the ways from it; the first is done when the
 * learner says so. `at`: where to cut the Vietnamese text; without it, after a sentence or before “rồi”.
 */
export function splitStep(steps: Steps, step: string, at?: number): Steps {
  const place = steps.findIndex((it) => it.id === step)
  const whole = steps[place]
  if (!whole || steps.length >= MOST_IN_DRAFT.steps) return steps
  const [vi, restVi] = cut(whole.do.vi, /,\s+(?:rồi|sau đó)\s+/i, at)
  const [en, restEn] = cut(whole.do.en, /,\s+(?:and\s+)?then\s+/i)
  const { branches: _, tip: __, own: ___, ...first } = whole
  const { why: ____, note: _____, tip: ______, ...second } = whole
  return [
    ...steps.slice(0, place),
    { ...first, do: { vi, en }, done: { on: 'next' }, ...(whole.tip && { tip: whole.tip }) },
    { ...second, id: freshId(steps, 'b'), do: { vi: restVi, en: restEn } },
    ...steps.slice(place + 1),
  ]
}

/** Can this step and the next be one? Only of one page, and never what is the person's own with what is not. */
export function canMerge(steps: Steps, step: string): boolean {
  const at = steps.findIndex((it) => it.id === step)
  const [one, next] = [steps[at], steps[at + 1]]
  return one !== undefined && next !== undefined && one.page === next.page && one.own === next.own
}

/** This step and the next as one: done by what the second was done by. */
export function mergeSteps(steps: Steps, step: string): Steps {
  const at = steps.findIndex((it) => it.id === step)
  const [one, next] = [steps[at], steps[at + 1]]
  if (!one || !next || !canMerge(steps, step)) return steps
  const branches = [...(one.branches ?? []), ...(next.branches ?? [])].filter(
    (it) => ![one.id, next.id].includes(it.to),
  )
  const { target: _, tip: __, branches: ___, reveal: ____, ...rest } = { ...one, ...next }
  // What opens a place, and help for it, go with that place.
  const { target, tip, reveal } = next.target || TOUCHES.includes(next.done.on) ? next : one
  const merged: DraftStep = {
    ...rest,
    id: one.id,
    do: joined(one.do, next.do),
    ...both('why', one, next),
    ...both('note', one, next),
    ...(target && { target }),
    ...(reveal && { reveal }),
    ...(tip && { tip }),
    // Each of the two has numbered its own.
    ...(branches.length > 0 && { branches: branches.slice(0, 4).map((it, n) => ({ ...it, id: `n${n + 1}` })) }),
  }
  return [...steps.slice(0, at), merged, ...steps.slice(at + 2)].map((it) => ({
    ...it,
    ...(it.branches && { branches: it.branches.map((way) => (way.to === next.id ? { ...way, to: one.id } : way)) }),
  }))
}

/** One more way from a step, past the next one where there is one: a way to where the tour goes anyway is none. */
export function addBranch(steps: Steps, step: string, when: Predicate): Steps {
  const at = steps.findIndex((it) => it.id === step)
  const to = steps[at + 2] ?? steps.findLast((it) => it.id !== step)
  return steps.map((it) =>
    it.id === step && to && (it.branches?.length ?? 0) < 4
      ? { ...it, branches: [...(it.branches ?? []), { id: freshId(it.branches ?? [], 'n'), when: [when], to: to.id }] }
      : it,
  )
}

function both(text: 'why' | 'note', one: DraftStep, next: DraftStep): Partial<DraftStep> {
  const [a, b] = [one[text], next[text]]
  const words = a && b ? joined(a, b) : (a ?? b)
  return words ? { [text]: words } : {}
}

function joined(a: Words, b: Words): Words {
  const one = (x: string, y: string) => `${x.trim()} ${y.trim()}`.trim().slice(0, 600)
  return { vi: one(a.vi, b.vi), en: one(a.en, b.en) }
}

function withoutWayTo(step: DraftStep, gone: readonly string[]): DraftStep {
  if (!step.branches) return step
  const branches = step.branches.filter((it) => !gone.includes(it.to))
  const { branches: _, ...rest } = step
  return branches.length > 0 ? { ...rest, branches } : rest
}

/** Two sentences of one. The second part is empty where there is nothing to cut at. */
function cut(text: string, link: RegExp, at?: number): [string, string] {
  if (at !== undefined && text.slice(0, at).trim() && text.slice(at).trim())
    return [ended(text.slice(0, at)), begun(text.slice(at))]
  const sentence = /[.!?]["”]?\s+(?=\S)/.exec(text)
  if (sentence)
    return [text.slice(0, sentence.index + sentence[0].length).trim(), text.slice(sentence.index + sentence[0].length)]
  const linked = link.exec(text)
  if (!linked) return [text, '']
  return [ended(text.slice(0, linked.index)), begun(text.slice(linked.index + linked[0].length))]
}

function ended(text: string): string {
  const plain = text.trim().replace(/[,;]$/, '')
  return /[.!?]["”]?$/.test(plain) ? plain : `${plain}.`
}

function begun(text: string): string {
  const plain = text.trim().replace(/^[,;.]\s*/, '')
  return plain.charAt(0).toLocaleUpperCase('vi') + plain.slice(1)
}
