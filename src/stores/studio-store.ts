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
  return createStore<StudioState>((set, get) => {
    const take = (next: (history: History<Draft>) => History<Draft>) => {
      const { history } = get()
      if (!history) return
      const after = next(history)
      if (after === history) return
      turn += 1
      const mine = turn
      set({ history: after, kept: 'writing' })
      keep({ ...after.now, changedAt: now() }).then(
        () => mine === turn && set({ kept: 'yes' }),
        () => mine === turn && set({ kept: 'no' }),
      )
    }
    return {
      history: null,
      kept: 'yes',
      open: (draft) => set({ history: draft && startHistory(draft), kept: 'yes' }),
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
