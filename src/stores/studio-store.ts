import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Draft } from '#schema/draft.ts'
import { aboutOf, type Edit, editDraft } from '#studio/edit-draft.ts'
import { change, type History, redo, startHistory, undo } from '#studio/history.ts'
import { withoutShots } from '#studio/shots-of-acts.ts'
import { keepMark, withMark } from '#studio/verified-mark.ts'
import { keepNewest } from './keep-newest.ts'

export interface StudioState {
  history: History<Draft> | null
  /** Could the last change be written down? */
  kept: 'yes' | 'writing' | 'no'
  open(draft: Draft | null): void
  /** A draft as another window has written it, or null where it was deleted there. */
  adopt(id: string, draft: Draft | null): void
  edit(edit: Edit): void
  /** Pictures that were deleted: all, or this one. */
  dropShots(only?: string): void
  /** Every step was found on the portal itself, on this day. */
  verify(day: string): void
  undo(): void
  redo(): void
}

interface Ports {
  write(draft: Draft): Promise<void>
  now(): string
}

/** A draft being edited: every change is written down at once, so that a crash takes nothing. */
export function createStudioStore({ write, now }: Ports): StoreApi<StudioState> {
  let turn = 0
  const keep = keepNewest(write)
  /** Drafts as they were last changed here, by id: the disk may be behind, or full. */
  const ours = new Map<string, Draft>()
  return createStore<StudioState>((set, get) => {
    const put = (history: History<Draft>, draft: Draft) => {
      turn += 1
      const mine = turn
      ours.set(draft.id, draft)
      set({ history, kept: 'writing' })
      keep(draft).then(
        () => mine === turn && set({ kept: 'yes' }),
        () => mine === turn && set({ kept: 'no' }),
      )
    }
    const take = (next: (history: History<Draft>) => History<Draft>) => {
      const { history } = get()
      if (!history) return
      const after = next(history)
      if (after !== history) put(after, { ...after.now, changedAt: now() })
    }
    return {
      history: null,
      kept: 'yes',
      open(draft) {
        const left = draft && ours.get(draft.id)
        if (draft && left && left.changedAt > draft.changedAt) return put(startHistory(left), left)
        set({ history: draft && startHistory(draft), kept: 'yes' })
      },
      adopt(id, draft) {
        const { history } = get()
        if (history?.now.id !== id) return
        if (!draft) return set({ history: null, kept: 'yes' })
        const known = [history.now.changedAt, ours.get(id)?.changedAt ?? '']
        // Also our own, which comes back from the disk.
        if (known.every((it) => draft.changedAt > it)) set({ history: change(history, draft, null), kept: 'yes' })
      },
      edit: (edit) =>
        take((history) => change(history, keepMark(history.now, editDraft(history.now, edit)), aboutOf(edit))),
      dropShots: (only) => take((history) => change(history, withoutShots(history.now, only), null)),
      verify: (day) => take((history) => change(history, withMark(history.now, day), null)),
      undo: () => take(undo),
      redo: () => take(redo),
    }
  })
}

export type { Remark } from '#studio/check-draft.ts'
export type { WritingRemark } from '#studio/check-writing.ts'
export type { Edit } from '#studio/edit-draft.ts'
export { freshSource } from '#studio/fresh-source.ts'
