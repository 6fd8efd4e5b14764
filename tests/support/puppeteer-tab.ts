import type { ElementHandle, Frame, JSHandle, KeyInput, Page } from 'puppeteer-core'
import { readFirefoxTree } from './accessible-tree.ts'
import { findBox } from './find-box.ts'
import { inFirefoxChrome } from './firefox-chrome.ts'
import type { Box, Tab } from './learner.ts'
import { waitUntil } from './wait-until.ts'

export function createPuppeteerTab(page: Page): Tab {
  const frameOf = (part: string | undefined): Frame => {
    if (part === undefined) return page.mainFrame()
    const frame = page.frames().find((it) => it !== page.mainFrame() && it.url().includes(part))
    if (!frame) throw new Error(`No frame with "${part}" in its address on ${page.url()}`)
    return frame
  }
  return {
    // puppeteer is not told of navigations to moz-extension: pages, so the page is asked.
    url: () => page.evaluate(() => location.href),
    goto: async (url) => void (await page.goto(url)),
    // While another tab is closing Firefox refuses this for a moment.
    front: async () =>
      void (await waitUntil(() => page.bringToFront().then(() => true), 'the tab to come to the front')),
    click: (x, y) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 5 })
      await page.mouse.up()
    },
    type: (text) => page.keyboard.type(text),
    async press(key) {
      const keys = key.split('+') as KeyInput[]
      const held = keys.slice(0, -1)
      for (const it of held) await page.keyboard.down(it)
      await page.keyboard.press(keys.at(-1) as KeyInput)
      for (const it of held.reverse()) await page.keyboard.up(it)
    },
    evaluate: (run, argument, frame) => frameOf(frame).evaluate(run as never, argument as never),
    async boxOf(find, argument, frame) {
      if (frame === undefined) return (await page.evaluate(findBox(find, argument))) as Box | null
      const handle = (await frameOf(frame).evaluateHandle(find as never, argument as never)) as JSHandle
      const box = await (handle.asElement() as ElementHandle<Element> | null)?.boundingBox()
      await handle.dispose()
      return box ?? null
    },
    async setFile(selector, path, frame) {
      const input = (await frameOf(frame).$(selector)) as ElementHandle<HTMLInputElement> | null
      if (!input) throw new Error(`No ${selector} on ${page.url()}`)
      await input.uploadFile(...[path].flat())
      await input.dispose()
    },
    accessibleTree: () => readFirefoxTree(page.browser()),
    setViewport: (width, height) => page.setViewport({ width, height }),
    // puppeteer cannot emulate a medium in Firefox.
    asPrinted: (on) =>
      inFirefoxChrome(
        page.browser(),
        `gBrowser.selectedBrowser.browsingContext.mediumOverride = '${on ? 'print' : ''}'`,
      ),
    // 2: always our colours, as Firefox does in high-contrast mode.
    forceColours: (on) =>
      inFirefoxChrome(page.browser(), `Services.prefs.setIntPref('browser.display.document_color_use', ${on ? 2 : 0})`),
    pdf: () => page.pdf({ format: 'a4', margin: { top: '14mm', bottom: '14mm', left: '14mm', right: '14mm' } }),
    screenshot: (path) => page.screenshot(path ? { path } : {}),
    close: () => page.close(),
  }
}
