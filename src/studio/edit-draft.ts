import type { Draft, DraftFact, DraftSource, DraftStep, FactList, Words } from '#schema/draft.ts'
import { MOST_FACTS, MOST_SOURCES, RECORDED } from '#schema/draft.ts'
import type { Predicate } from '#schema/step.ts'
import { editSegments, keepSegments, type SegmentEdit } from './edit-segments.ts'
import { addBranch, deleteStep, insertStep, mergeSteps, moveStep, splitStep } from './edit-steps.ts'
import { type PickedFor, withoutTarget, withTarget } from './edit-target.ts'
import { freshId } from './fresh-id.ts'

/** One change to a draft. Data, so that it can be taken back and told about. */
export type Edit =
  | { type: 'title'; words: Partial<Words> }
  | { type: 'summary'; words: Partial<Words> }
  | { type: 'by'; text: string }
  | { type: 'procedure'; text: string }
  | { type: 'competence'; code: string; on: boolean }
  | { type: 'add-fact'; list: FactList; source: string }
  /** One that is not there yet is put last. */
  | { type: 'fact'; list: FactList; fact: DraftFact }
  | { type: 'drop-fact'; list: FactList; fact: string }
  | SegmentEdit
  | { type: 'source'; at: number; source: DraftSource | null }
  | { type: 'step'; step: string; text: 'do' | 'why' | 'note'; words: Partial<Words> }
  | { type: 'tip'; step: string; text: 'text' | 'example' | 'mistake' | 'law'; words: Partial<Words> }
  /** Where the tip is known from: the recording (null), a source that is there, or one that is named with it. */
  | { type: 'tip-source'; step: string; source: DraftSource | string | null }
  | { type: 'delete'; step: string }
  /** `to`: its place afterwards, from 0. */
  | { type: 'move'; step: string; to: number }
  /** `after`: empty in a tour without steps. */
  | { type: 'insert'; after: string }
  | { type: 'split'; step: string; at?: number | undefined }
  /** With the one after it. */
  | { type: 'merge'; step: string }
  /** The person's own or not: of what is only pressed the recorder goes by its name. */
  | { type: 'own'; step: string; own: DraftStep['own'] | null }
  | { type: 'done'; step: string; done: DraftStep['done'] }
  | { type: 'target'; step: string; picked: PickedFor | null }
  | { type: 'optional'; step: string; optional: boolean }
  | { type: 'when'; step: string; when: NonNullable<DraftStep['when']> }
  /** A way from the step, to where it most likely leads: past the next one. */
  | { type: 'branch'; step: string; when: Predicate }
  | { type: 'branches'; step: string; branches: NonNullable<DraftStep['branches']> }
  | { type: 'page'; page: string; words: Partial<Words> }
  /** A heading that is no sure sign of its page. */
  | { type: 'drop-mark'; page: string; name: string }

/** The draft after the change; the same one where there is nothing to change. */
export function editDraft(draft: Draft, edit: Edit): Draft {
  const steps = (next: Draft['steps']) => {
    if (next === draft.steps) return draft
    const moved = edit.type === 'move' ? edit.step : undefined
    return keepSegments(draft, withStart({ ...draft, steps: next }, draft), moved)
  }
  const one = (id: string, next: (step: DraftStep) => DraftStep) =>
    steps(draft.steps.map((it) => (it.id === id ? next(it) : it)))
  switch (edit.type) {
    case 'title':
      return { ...draft, title: { ...draft.title, ...edit.words } }
    case 'summary':
      return { ...draft, summary: { ...draft.summary, ...edit.words } }
    case 'by':
      return { ...draft, by: edit.text }
    case 'procedure':
      return { ...draft, procedure: edit.text }
    case 'competence':
      return { ...draft, competences: withCode(draft.competences ?? [], edit.code, edit.on) }
    case 'add-fact':
    case 'fact':
    case 'drop-fact':
      return { ...draft, facts: withFact(draft.facts ?? {}, edit) }
    case 'source':
      return withSource(draft, edit.at, edit.source)
    case 'step':
      return one(edit.step, (it) => ({ ...it, ...textOf(it, edit.text, edit.words) }))
    case 'tip':
      return one(edit.step, (it) => {
        const tip = it.tip ?? { text: EMPTY }
        return { ...it, tip: { ...tip, [edit.text]: { ...EMPTY, ...tip[edit.text], ...edit.words } } }
      })
    case 'tip-source': {
      const { source } = edit
      const named = source !== null && typeof source === 'object'
      const all = draft.sources ?? []
      if (named && all.length >= MOST_SOURCES) return draft
      const next = one(edit.step, (it) => withTipSource(it, named ? source.id : source))
      return named ? { ...next, sources: [...all, source] } : next
    }
    case 'delete':
      return steps(deleteStep(draft.steps, edit.step))
    case 'move':
      return steps(moveStep(draft.steps, edit.step, edit.to))
    case 'insert':
      return steps(insertStep(draft.steps, edit.after, draft.start))
    case 'split':
      return steps(splitStep(draft.steps, edit.step, edit.at))
    case 'merge':
      return steps(mergeSteps(draft.steps, edit.step))
    case 'own':
      return one(edit.step, (it) => withOwn(it, edit.own ?? undefined))
    case 'done':
      return one(edit.step, (it) => ({ ...it, done: edit.done }))
    case 'target':
      return one(edit.step, (it) => (edit.picked ? withTarget(it, edit.picked) : withoutTarget(it)))
    case 'optional':
      return one(edit.step, ({ optional: _, ...it }) => (edit.optional ? { ...it, optional: true } : it))
    case 'when':
      return one(edit.step, ({ when: _, ...it }) => (edit.when.length > 0 ? { ...it, when: edit.when } : it))
    case 'branch':
      return steps(addBranch(draft.steps, edit.step, edit.when))
    case 'branches':
      return one(edit.step, ({ branches: _, ...it }) =>
        edit.branches.length > 0 ? { ...it, branches: edit.branches } : it,
      )
    case 'page':
      return {
        ...draft,
        pages: draft.pages.map((it) =>
          it.id === edit.page ? { ...it, name: edit.words.vi ?? it.name, nameEn: edit.words.en ?? it.nameEn } : it,
        ),
      }
    case 'divide':
    case 'join-segment':
    case 'propose-segments':
    case 'segment':
    case 'add-check':
    case 'segment-check':
      return editSegments(draft, edit)
    case 'drop-mark':
      return { ...draft, pages: draft.pages.map((it) => (it.id === edit.page ? withoutMark(it, edit.name) : it)) }
  }
}

/** Typing on in one field is one change to take back; null for what always stands by itself. */
export function aboutOf(edit: Edit): string | null {
  if (edit.type === 'by' || edit.type === 'procedure') return edit.type
  if (edit.type === 'fact') return `fact ${edit.list} ${edit.fact.id}`
  if (edit.type === 'segment' || edit.type === 'segment-check')
    return (
      edit.words &&
      `${edit.type} ${edit.segment} ${'check' in edit ? edit.check : ''} ${Object.keys(edit.words).join()}`
    )
  if (edit.type === 'source') return edit.source && `source ${edit.at}`
  // Arrow after arrow is one way from there to here.
  if (edit.type === 'move') return `move ${edit.step}`
  if (!('words' in edit)) return null
  const whose = 'step' in edit ? `${edit.step} ${edit.text}` : 'page' in edit ? edit.page : ''
  return `${edit.type} ${whose} ${Object.keys(edit.words).join()}`
}

/** Where the steps on the page on which the tour began are gone, it begins on the page of its first step. */
function withStart(draft: Draft, { steps: before, start }: Draft): Draft {
  const begins = ({ page }: DraftStep) => page === start || page.split('#')[0] === start?.split('#')[0]
  const [first] = draft.steps
  return first && before.some(begins) && !draft.steps.some(begins) ? { ...draft, start: first.page } : draft
}

const EMPTY: Words = { vi: '', en: '' }

function textOf(step: DraftStep, text: 'do' | 'why' | 'note', words: Partial<Words>): Partial<DraftStep> {
  return { [text]: { ...EMPTY, ...step[text], ...words } }
}

/** What is the person's own is done by a page that comes, or by their word; what is not, by the press again. */
function withOwn({ own: _, ...step }: DraftStep, own: DraftStep['own']): DraftStep {
  const { done } = step
  if (!own) return { ...step, done: done.on === 'next' && step.target ? { on: 'click' } : done }
  const touches = ['click', 'filled', 'chosen', 'attached'].includes(done.on)
  const waits: DraftStep = { ...step, own, done: touches ? { on: 'next' } : done }
  if (!['log-in', 'passcode', 'otp'].includes(own)) return waits
  // Nothing ever points at a field for a password or a code.
  const { target: __, reveal: ___, tip: ____, ...rest } = waits
  return rest
}

function withCode(codes: readonly string[], code: string, on: boolean): string[] {
  return on ? [...new Set([...codes, code])].sort() : codes.filter((it) => it !== code)
}

type Facts = NonNullable<Draft['facts']>

function withFact(facts: Facts, edit: Extract<Edit, { type: 'add-fact' | 'fact' | 'drop-fact' }>): Facts {
  const before = facts[edit.list] ?? []
  return { ...facts, [edit.list]: changed(before, edit).slice(0, MOST_FACTS[edit.list]) }
}

function changed(facts: readonly DraftFact[], edit: Parameters<typeof withFact>[1]): DraftFact[] {
  if (edit.type === 'add-fact') return [...facts, { id: freshId(facts, 'm'), text: EMPTY, source: edit.source }]
  if (edit.type === 'drop-fact') return facts.filter((it) => it.id !== edit.fact)
  const there = facts.some((it) => it.id === edit.fact.id)
  return there ? facts.map((it) => (it.id === edit.fact.id ? edit.fact : it)) : [...facts, edit.fact]
}

/** What was cited from a source that is taken away rests on the recording again. */
function withSource(draft: Draft, at: number, source: DraftSource | null): Draft {
  const before = draft.sources ?? []
  if (source)
    return { ...draft, sources: [...before.slice(0, at), source, ...before.slice(at + 1)].slice(0, MOST_SOURCES) }
  const gone = before[at]?.id
  const rests = (it: DraftFact) => (it.source === gone ? { ...it, source: RECORDED } : it)
  const facts = Object.fromEntries(Object.entries(draft.facts ?? {}).map(([list, all]) => [list, all.map(rests)]))
  const steps = draft.steps.map((it) => {
    const { source: own, ...step } = it.tip?.source === gone ? withTipSource(it, null) : it
    return own === undefined || own === gone ? step : { ...step, source: own }
  })
  return { ...draft, sources: before.filter((_, place) => place !== at), facts, steps }
}

function withTipSource(step: DraftStep, source: string | null): DraftStep {
  const { source: _, ...tip } = step.tip ?? { text: EMPTY }
  return { ...step, tip: source === null ? tip : { ...tip, source } }
}

function withoutMark({ landmarks = [], ...page }: Draft['pages'][number], name: string): Draft['pages'][number] {
  const left = landmarks.filter((it) => it.name !== name)
  return left.length > 0 ? { ...page, landmarks: left } : page
}
