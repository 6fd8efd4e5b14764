import { browser } from './browser.ts'

const KEY = 'pack:'

/** Pack files that a person has taken in, as they were, the oldest first. They are checked again whenever they are read. */
export async function readKeptPacks(): Promise<unknown[]> {
  const all = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(KEY))
  const kept = all.flatMap(([, it]) =>
    typeof it === 'object' && it !== null ? [it as { at: string; file: unknown }] : [],
  )
  return kept.sort((a, b) => String(a.at).localeCompare(String(b.at))).map((it) => it.file)
}

/** `at`: when it was taken, as an ISO time. */
export async function keepPack(id: string, file: unknown, at: string): Promise<void> {
  await browser.storage.local.set({ [KEY + id]: { at, file } })
}

export async function removePack(id: string): Promise<void> {
  await browser.storage.local.remove(KEY + id)
}

/** Must be called while the script first runs. */
export function onPacksChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(KEY))) changed()
  })
}
