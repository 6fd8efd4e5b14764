import type { Frame, JSHandle, Page } from '@playwright/test'
import { readChromiumTree } from './accessible-tree.ts'
import { findBox } from './find-box.ts'
import type { Box, Tab } from './learner.ts'

export function createPlaywrightTab(page: Page): Tab {
  const frameOf = (part: string | undefined): Frame => {
    if (part === undefined) return page.mainFrame()
    const frame = page.frames().find((it) => it !== page.mainFrame() && it.url().includes(part))
    if (!frame) throw new Error(`No frame with "${part}" in its address on ${page.url()}`)
    return frame
  }
  return {
    url: async () => page.url(),
    goto: async (url) => void (await page.goto(url)),
    front: () => page.bringToFront(),
    click: (x, y) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 5 })
      await page.mouse.up()
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    evaluate: (run, argument, frame) => frameOf(frame).evaluate(run as never, argument),
    async boxOf(find, argument, frame) {
      if (frame === undefined) return page.evaluate<Box | null>(findBox(find, argument))
      const handle = (await frameOf(frame).evaluateHandle(find as never, argument)) as JSHandle
      const box = await handle.asElement()?.boundingBox()
      await handle.dispose()
      return box ?? null
    },
    async setFile(selector, path, frame) {
      await frameOf(frame).setInputFiles(selector, path)
    },
    accessibleTree: () => readChromiumTree(page),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    asPrinted: (on) => page.emulateMedia({ media: on ? 'print' : null }),
    forceColours: (on) => page.emulateMedia({ forcedColors: on ? 'active' : null }),
    pdf: () => page.pdf({ preferCSSPageSize: true }),
    screenshot: (path) => page.screenshot(path ? { path } : {}),
    close: () => page.close(),
  }
}
