import { browser } from './browser.ts'

export interface OpenTab {
  id: number
  title: string
  host: string
  url: string
  /** When somebody was last there, in ms since 1970; 0 where the browser does not say. */
  seen: number
}

/** Tabs on sites that the extension may read already; of any other nothing is known. Private windows are left out. */
export async function openTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({})
  return tabs.flatMap(({ id, url, title, incognito, lastAccessed }) => {
    if (id === undefined || incognito || !url || !/^https?:/.test(url)) return []
    return [{ id, title: title ?? '', host: new URL(url).hostname, url, seen: lastAccessed ?? 0 }]
  })
}

/** Shows a tab, and the window it is in. */
export async function bringToFront(tab: number): Promise<void> {
  const { windowId } = await browser.tabs.update(tab, { active: true })
  // On a telephone there are no windows.
  if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true })
}

/** Back to this page of ours. */
export async function comeBack(): Promise<void> {
  const { id } = await browser.tabs.getCurrent()
  if (id !== undefined) await bringToFront(id)
}
