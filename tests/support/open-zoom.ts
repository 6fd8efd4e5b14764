import type { Learner, Tab } from './learner.ts'
import { waitUntil } from './wait-until.ts'

interface ExtensionWorld {
  browser?: Runtime
  chrome: Runtime
}

interface Runtime {
  tabs: {
    query(filter: { url: string }): Promise<{ id: number }[]>
    setZoom(tab: number, factor: number): Promise<void>
  }
}

/** The browser's own zoom (Ctrl and +), which nothing in a page can set: a page of the extension does. */
export async function openZoom(learner: Learner): Promise<(tab: Tab, factor: number) => Promise<void>> {
  const page = await learner.openExtensionPage('record.html')
  let was = 1
  return async (tab, factor) => {
    await tab.front()
    const before = await tab.evaluate(() => devicePixelRatio)
    const { hostname } = new URL(await tab.url())
    await page.evaluate(
      async ({ host, zoom }) => {
        const { browser, chrome } = globalThis as unknown as ExtensionWorld
        const { tabs } = browser ?? chrome
        const [found] = await tabs.query({ url: `http://${host}/*` })
        if (found) await tabs.setZoom(found.id, zoom)
      },
      { host: hostname, zoom: factor },
    )
    const wanted = (before / was) * factor
    // Firefox rounds to whole device pixels: 67 % is two thirds.
    await waitUntil(
      async () => Math.abs((await tab.evaluate(() => devicePixelRatio)) / wanted - 1) < 0.02,
      `the zoom to be ${factor}`,
    )
    was = factor
  }
}
