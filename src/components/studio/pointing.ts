import type { Draft, DraftStep } from '#schema/draft.ts'
import type { Picked, PickUse } from '#schema/picking.ts'
import type { Picking } from '#stores/picking.ts'

export type PageNames = ReadonlyMap<string, string>

/** Pointing, on the live page, at what a step means. */
export interface Pointing {
  picking: Picking | null
  /** What was pointed at last, and how sure it is. */
  judged: { step: string; picked: Picked } | null
  /** Words for the pages that the draft goes through. */
  names: PageNames
  onPick(draft: Draft, step: DraftStep, use: PickUse): void
  onPickStop(): void
}
