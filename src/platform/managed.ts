import { browser } from './browser.ts'

/** What an administrator set for this machine. Firefox rejects where there is no policy at all. */
export async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null)
  } catch {
    return {}
  }
}

/** Must be called while the script first runs: for the first half second after an installation there seems to be no policy. */
export function onPolicyChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') changed()
  })
}
