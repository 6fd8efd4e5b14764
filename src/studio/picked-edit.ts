import type { Draft } from '#schema/draft.ts'
import type { Picked, PickUse } from '#schema/picking.ts'
import type { Edit } from './edit-draft.ts'

/** What follows from the place somebody pointed at; null where it has no words by which a condition could be told. */
export function pickedEdit(draft: Draft, step: string, use: PickUse, picked: Picked): Edit | null {
  if (use === 'target') return { type: 'target', step, picked }
  const { role, names, within } = picked.target
  const at = draft.steps.find((it) => it.id === step)
  if (!at || !names) return null
  const condition = { shows: { role, names, ...(within && { within }) } }
  return use === 'when'
    ? { type: 'when', step, when: [...(at.when ?? []), condition].slice(0, 4) }
    : { type: 'branch', step, when: condition }
}
