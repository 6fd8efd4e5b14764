import { findCutText } from './find-cut-text.ts'
import { findFaults } from './find-faults.ts'
import type { Tab } from './learner.ts'

/**
 * What axe finds of ours over a page, in its own colours and in dark ones, and words that cannot be read there: as it
 * stands, and on a window of 320 px with text as large as it is and twice as large. The window is as before afterwards.
 */
export async function faultsOverPage(tab: Tab): Promise<string[]> {
  const found = await findFaults(tab, { ours: true })
  found.push(...(await findFaults(tab, { ours: true, theme: 'dark' })))
  found.push(...(await findCutText(tab, { ours: true })))
  const [width, height] = await tab.evaluate(() => [window.innerWidth, window.innerHeight] as const)
  await tab.setViewport(320, 640)
  for (const times of [1, 2]) {
    await scaleText(tab, times)
    for (const it of await findCutText(tab, { ours: true })) found.push(`320 px, ${times * 100} %, ${it}`)
    await scaleText(tab, 1 / times)
  }
  await tab.setViewport(width, height)
  return found
}

/** The text of what is ours so many times as large, and what follows from that. */
function scaleText(tab: Tab, times: number): Promise<void> {
  return tab.evaluate(async (by) => {
    for (const { shadowRoot } of document.querySelectorAll('html > div'))
      for (const it of shadowRoot?.querySelectorAll<HTMLElement>('.guide,.bar') ?? [])
        it.style.fontSize = `${Number.parseFloat(getComputedStyle(it).fontSize) * by}px`
    window.dispatchEvent(new Event('resize'))
    await new Promise((done) => setTimeout(done, 200))
  }, times)
}
