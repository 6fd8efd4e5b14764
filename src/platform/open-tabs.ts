import { browser } from './browser.ts'

export interface OpenTab {
  id: number
  title: string
  host: string
  url: string
}

/** Tabs on sites that the extension may read already; of any other nothing is known. Private windows are left out. */
export async function openTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({})
  return tabs.flatMap(({ id, url, title, incognito }) => {
    if (id === undefined || incognito || !url || !/^https?:/.test(url)) return []
    return [{ id, title: title ?? '', host: new URL(url).hostname, url }]
  })
}
