import type { Draft, DraftSegment, DraftStep, Words } from '#schema/draft.ts'
import { MOST_CHECKS, MOST_SEGMENTS } from '#schema/draft.ts'
import { MOST_STEPS } from '#schema/tour.ts'
import { freshId } from './fresh-id.ts'

/** One change to how a long tour is divided. */
export type SegmentEdit =
  /** A segment begins at this step; of a tour that was whole, the first one too. */
  | { type: 'divide'; from: string }
  /** With the one before it. */
  | { type: 'join-segment'; segment: string }
  | { type: 'propose-segments' }
  | { type: 'segment'; segment: string; words: Partial<Words> }
  | { type: 'add-check'; segment: string }
  /** Null takes it away. */
  | { type: 'segment-check'; segment: string; check: string; words: Partial<Words> | null }

const EMPTY: Words = { vi: '', en: '' }

export function editSegments(draft: Draft, edit: SegmentEdit): Draft {
  const { segments = [], steps } = draft
  const one = (id: string, next: (segment: DraftSegment) => DraftSegment) =>
    put(
      draft,
      segments.map((it) => (it.id === id ? next(it) : it)),
    )
  switch (edit.type) {
    case 'divide':
      return divide(draft, edit.from)
    case 'join-segment':
      return join(draft, edit.segment)
    case 'propose-segments':
      return put(draft, proposeSegments(steps, draft))
    case 'segment':
      return one(edit.segment, (it) => ({ ...it, title: { ...it.title, ...edit.words } }))
    case 'add-check':
      return one(edit.segment, (it) =>
        it.check.length < MOST_CHECKS
          ? { ...it, check: [...it.check, { id: freshId(it.check, 'k'), text: EMPTY }] }
          : it,
      )
    case 'segment-check': {
      const { check, words } = edit
      return one(edit.segment, (it) => ({
        ...it,
        check: words
          ? it.check.map((line) => (line.id === check ? { ...line, text: { ...line.text, ...words } } : line))
          : it.check.filter((line) => line.id !== check),
      }))
    }
  }
}

/** Places of a segment's steps in the draft: from the first, to before the last. */
export function placesOf({ segments = [], steps }: Pick<Draft, 'segments' | 'steps'>, id: string): [number, number] {
  const at = segments.findIndex((it) => it.id === id)
  const place = (from: string | undefined) => steps.findIndex((it) => it.id === from)
  const next = segments[at + 1]
  return [place(segments[at]?.from), next ? place(next.from) : steps.length]
}

/**
 * The division after the steps have changed: a segment whose first step has gone, or been moved, begins at its next one;
 * one with no step left is no more.
 */
export function keepSegments(before: Draft, after: Draft, moved?: string): Draft {
  const { segments } = before
  if (!segments) return after
  const there = new Set(after.steps.map((it) => it.id))
  const place = (id: string) => after.steps.findIndex((it) => it.id === id)
  const kept = segments.flatMap((segment) => {
    const [from, to] = placesOf(before, segment.id)
    const own = before.steps.slice(from, to).map((it) => it.id)
    const first = own.find((it) => there.has(it) && it !== moved) ?? own.find((it) => there.has(it))
    return first ? [{ ...segment, from: first }] : []
  })
  const [head, ...rest] = kept.sort((a, b) => place(a.from) - place(b.from))
  return put(after, head ? [{ ...head, from: after.steps[0]?.id ?? head.from }, ...rest] : [])
}

function divide(draft: Draft, from: string): Draft {
  const { segments = [], steps } = draft
  const [first] = steps
  if (!first || first.id === from || !steps.some((it) => it.id === from)) return draft
  if (segments.some((it) => it.from === from) || segments.length >= MOST_SEGMENTS) return draft
  const whole = segments.length > 0 ? segments : [{ id: 'p1', title: EMPTY, from: first.id, check: [] }]
  const place = (id: string) => steps.findIndex((it) => it.id === id)
  const fresh: DraftSegment = { id: freshId(whole, 'p'), title: EMPTY, from, check: [] }
  // What was to be checked at the end of the whole is checked at the end of its last part.
  const cut = whole.findLast((it) => place(it.from) < place(from))
  const [one, two] = cut
    ? [
        { ...cut, check: [] },
        { ...fresh, check: cut.check },
      ]
    : [cut, fresh]
  return put(
    draft,
    whole.flatMap((it) => (it === cut && one ? [one, two] : [it])),
  )
}

function join(draft: Draft, id: string): Draft {
  const { segments = [] } = draft
  const at = segments.findIndex((it) => it.id === id)
  const [before, gone] = [segments[at - 1], segments[at]]
  if (!before || !gone) return draft
  const check = gone.check.length > 0 ? gone.check : before.check
  return put(
    draft,
    segments.flatMap((it) => (it === before ? [{ ...before, check }] : it === gone ? [] : [it])),
  )
}

/** Of fewer than two parts none is one. */
function put({ segments: _, ...draft }: Draft, next: readonly DraftSegment[]): Draft {
  return next.length > 1 ? { ...draft, segments: [...next] } : draft
}

/** Where the tour would best be cut: no part too long, few parts, rather where another page begins, and evenly. */
export function proposeSegments(
  steps: readonly DraftStep[],
  { pages, id }: Pick<Draft, 'pages' | 'id'>,
): DraftSegment[] {
  const cuts = bestCuts(steps)
  const names = cuts.map((from) => nameOf(steps[from] as DraftStep, pages, id))
  return cuts.map((from, at) => {
    const to = cuts[at + 1] ?? steps.length
    const [first, last] = [steps[from] as DraftStep, steps[to - 1] as DraftStep]
    const { vi, en } = names[at] ?? EMPTY
    // Of parts on one page which is which.
    const nth = names.slice(0, at + 1).filter((it) => it.vi === vi).length
    const number = names.filter((it) => it.vi === vi).length > 1 ? ` (${nth})` : ''
    const done = last.do
    return {
      id: `p${at + 1}`,
      title: { vi: vi && vi + number, en: en && en + number },
      from: first.id,
      check:
        to < steps.length && done.vi.trim()
          ? [{ id: 'k1', text: { vi: `Đã xong: ${done.vi}`, en: done.en.trim() && `Done: ${done.en}` } }]
          : [],
    }
  })
}

/** What a part is about: the page that it begins on, or, of a page that is not the draft's own, what is done first. */
function nameOf(step: DraftStep, pages: Draft['pages'], draft: string): Words {
  const page = pages.find((it) => `${draft}/${it.id}` === pageOf(step))
  const plain = (text: string) => text.trim().replace(/[.:]$/, '')
  return page ? { vi: page.name, en: page.nameEn } : { vi: plain(step.do.vi), en: plain(step.do.en) }
}

function pageOf(step: DraftStep | undefined): string {
  return step?.page.split('#')[0] ?? ''
}

/** A part more costs more than any place to cut. */
const A_PART = 100
const SAME_PAGE = 8
const SAME_VIEW = 4

/** Places of the first steps of the parts. */
function bestCuts(steps: readonly DraftStep[]): number[] {
  const even = steps.length / Math.ceil(steps.length / MOST_STEPS)
  const costOf = (from: number, to: number) => {
    const [last, next] = [steps[to - 1], steps[to]]
    const same = next !== undefined && pageOf(last) === pageOf(next)
    return (
      A_PART + (same ? SAME_PAGE : 0) + (same && last?.page === next?.page ? SAME_VIEW : 0) + (to - from - even) ** 2
    )
  }
  // The least that the first `n` steps cost, and where their last part begins.
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let to = 1; to <= steps.length; to++) {
    let least = { cost: Number.POSITIVE_INFINITY, from: 0 }
    for (let from = Math.max(0, to - MOST_STEPS); from < to; from++) {
      const cost = (best[from]?.cost ?? 0) + costOf(from, to)
      if (cost < least.cost) least = { cost, from }
    }
    best.push(least)
  }
  const cuts: number[] = []
  for (let at = steps.length; at > 0; at = best[at]?.from ?? 0) cuts.unshift(best[at]?.from ?? 0)
  return cuts
}
