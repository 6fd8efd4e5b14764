import { chosenLrs } from '#schema/lrs.ts'
import { askPermission } from './lrs-permission.ts'
import { readChosen, writeChosen } from './lrs-storage.ts'

interface Typed {
  endpoint: string
  key: string
  secret: string
  steps: boolean
}

/**
 * Keeps the store a person typed in, once they have allowed sending there. Called while their press is being answered.
 * Null when it is kept; else what stands in the way.
 */
export async function saveLrs(typed: Typed): Promise<'form-bad' | 'denied' | null> {
  // Asked at once: after anything that takes time the browser no longer takes it for an answer to the press.
  const endpoint = chosenLrs.shape.endpoint.safeParse(typed.endpoint)
  if (!endpoint.success || typed.key.trim() === '') return 'form-bad'
  const allowed = askPermission(endpoint.data)
  const kept = await readChosen()
  const same = kept?.endpoint === endpoint.data && kept.key === typed.key.trim()
  const lrs = chosenLrs.safeParse({
    ...typed,
    key: typed.key.trim(),
    // A secret goes with its own store: another address does not get it by leaving the field empty.
    secret: typed.secret || (same ? kept.secret : ''),
  })
  if (!(await allowed)) return 'denied'
  if (!lrs.success) return 'form-bad'
  await writeChosen(lrs.data)
  return null
}
