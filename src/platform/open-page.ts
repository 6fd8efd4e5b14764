import { browser } from './browser.ts'

/** Opens a page of the extension. `opener` lets a running tour follow into it. */
export async function openExtensionPage(path: string, opener: number | null): Promise<number | null> {
  const url = path.includes('://') ? path : browser.runtime.getURL(path)
  const tab = await browser.tabs.create(opener === null ? { url } : { url, openerTabId: opener })
  return tab.id ?? null
}

/** Opens a page of the extension in a small window of its own; in a tab where the browser has no windows (a phone). */
export async function openExtensionWindow(path: string): Promise<void> {
  const url = browser.runtime.getURL(path)
  if (browser.windows) await browser.windows.create({ url, type: 'popup', width: 600, height: 800 })
  else await browser.tabs.create({ url })
}

/** Where a tab is; null where the extension has no say. Asked for the popup alone, and goes no further. */
export async function addressOf(tab: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tab)).url ?? null
  } catch {
    return null
  }
}

/** Is this tab in a private window? One that is gone is taken for private: then nothing of it is stored. */
export async function isPrivate(tab: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tab)).incognito
  } catch {
    return true
  }
}

/** Tab that opened this one. Asked for each time: Chromium leaves it out of what it says of a message's sender. */
export async function openerOf(tab: number): Promise<number | null> {
  try {
    return (await browser.tabs.get(tab)).openerTabId ?? null
  } catch {
    return null // The tab is gone again.
  }
}
