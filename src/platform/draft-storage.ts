import { type Draft, draft } from '#schema/draft.ts'
import { browser } from './browser.ts'

const KEY = 'draft:'

/** Tours being written, the last changed first. One key each, so that writing one never touches another. */
export async function readDrafts(): Promise<Draft[]> {
  const all = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(KEY))
  return all.flatMap(([, it]) => draft.safeParse(it).data ?? []).sort((a, b) => b.changedAt.localeCompare(a.changedAt))
}

export async function writeDraft(next: Draft): Promise<void> {
  await browser.storage.local.set({ [KEY + next.id]: next })
}

export async function removeDraft(id: string): Promise<void> {
  await browser.storage.local.remove(KEY + id)
}
