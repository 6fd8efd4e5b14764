import { type Draft, draft } from '#schema/draft.ts'
import { upgradeDraft } from '#schema/upgrade-draft.ts'
import { browser } from './browser.ts'

const KEY = 'draft:'

/** Tours being written, the last changed first. One key each, so that writing one never touches another. */
export async function readDrafts(): Promise<Draft[]> {
  const all = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(KEY))
  const read = all.flatMap(([, it]) => draft.safeParse(upgradeDraft(it)).data ?? [])
  return read.sort((a, b) => b.changedAt.localeCompare(a.changedAt))
}

export async function writeDraft(next: Draft): Promise<void> {
  await browser.storage.local.set({ [KEY + next.id]: next })
}

/** Whichever window of the browser has written it; null where it was deleted. */
export function onDraftChanged(changed: (id: string, now: Draft | null) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    for (const [key, { newValue }] of area === 'local' ? Object.entries(changes) : []) {
      if (!key.startsWith(KEY)) continue
      const now = newValue === undefined ? null : draft.safeParse(upgradeDraft(newValue)).data
      if (now !== undefined) changed(key.slice(KEY.length), now)
    }
  })
}

export async function removeDraft(id: string): Promise<void> {
  await browser.storage.local.remove(KEY + id)
}
