import type { Draft, DraftStep, Words } from '#schema/draft.ts'
import type { Proposal } from '#schema/step-check.ts'

/** One change to a draft. Data, so that it can be taken back and told about. */
export type Edit =
  | { type: 'title'; words: Partial<Words> }
  | { type: 'summary'; words: Partial<Words> }
  | { type: 'by'; text: string }
  | { type: 'step'; step: string; words: Partial<Words> }
  | { type: 'delete'; step: string }
  | { type: 'move'; step: string; by: -1 | 1 }
  /** The person's own or not: of what is only pressed the recorder goes by its name. */
  | { type: 'own'; step: string; own: boolean }
  /** It points at something else, as the locator or a person proposed. */
  | { type: 'target'; step: string; picked: Proposal }
  | { type: 'page'; page: string; words: Partial<Words> }
  /** A heading that is no sure sign of its page. */
  | { type: 'drop-mark'; page: string; name: string }

/** The draft after the change; the same one where there is nothing to change. */
export function editDraft(draft: Draft, edit: Edit): Draft {
  switch (edit.type) {
    case 'title':
      return { ...draft, title: { ...draft.title, ...edit.words } }
    case 'summary':
      return { ...draft, summary: { ...draft.summary, ...edit.words } }
    case 'by':
      return { ...draft, by: edit.text }
    case 'step':
      return {
        ...draft,
        steps: draft.steps.map((it) => (it.id === edit.step ? { ...it, do: { ...it.do, ...edit.words } } : it)),
      }
    case 'delete':
      return { ...draft, steps: draft.steps.filter((it) => it.id !== edit.step) }
    case 'move':
      return move(draft, edit.step, edit.by)
    case 'own':
      return { ...draft, steps: draft.steps.map((it) => (it.id === edit.step ? withOwn(it, edit.own) : it)) }
    case 'target':
      return { ...draft, steps: draft.steps.map((it) => (it.id === edit.step ? withTarget(it, edit.picked) : it)) }
    case 'page':
      return {
        ...draft,
        pages: draft.pages.map((it) =>
          it.id === edit.page ? { ...it, name: edit.words.vi ?? it.name, nameEn: edit.words.en ?? it.nameEn } : it,
        ),
      }
    case 'drop-mark':
      return { ...draft, pages: draft.pages.map((it) => (it.id === edit.page ? withoutMark(it, edit.name) : it)) }
  }
}

function move(draft: Draft, step: string, by: -1 | 1): Draft {
  const at = draft.steps.findIndex((it) => it.id === step)
  const [moved, other] = [draft.steps[at], draft.steps[at + by]]
  if (!moved || !other) return draft
  const steps = [...draft.steps]
  steps[at] = other
  steps[at + by] = moved
  return { ...draft, steps }
}

/** The name that its sentence quotes follows. */
function withTarget(step: DraftStep, { target, label }: Proposal): DraftStep {
  const before = step.target?.names?.[0] ?? step.target?.fingerprint?.names[0]?.text
  const renamed = (text: string) =>
    before && label ? text.replaceAll(`“${before}”`, `“${label}”`).slice(0, 600) : text
  return { ...step, target, do: { vi: renamed(step.do.vi), en: renamed(step.do.en) } }
}

/** What is the person's own is done by a page that comes, or by their word; what is not, by the press again. */
function withOwn({ own: _, ...step }: DraftStep, own: boolean): DraftStep {
  const { done } = step
  if (own) return { ...step, own: 'submit', done: done.on === 'click' ? { on: 'next' } : done }
  return { ...step, done: done.on === 'next' && step.target ? { on: 'click' } : done }
}

function withoutMark({ landmarks = [], ...page }: Draft['pages'][number], name: string): Draft['pages'][number] {
  const left = landmarks.filter((it) => it.name !== name)
  return left.length > 0 ? { ...page, landmarks: left } : page
}
