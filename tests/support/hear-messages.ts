import type { Learner } from './learner.ts'

interface Listening {
  chrome: { runtime: { onMessage: { addListener(heard: (message: unknown) => void): void } } }
  heard: string[]
}

/**
 * Writes down every message of the extension from now on. What frames ask and what the background tells goes by
 * `runtime.sendMessage`, which all pages of the extension hear: one of them listens here. Open it before the tour's tab.
 */
export async function hearMessages(learner: Learner): Promise<() => Promise<string[]>> {
  const page = await learner.openExtensionPage('record.html')
  await page.evaluate(() => {
    const world = globalThis as unknown as Listening
    world.heard = []
    world.chrome.runtime.onMessage.addListener((message) => {
      world.heard.push(JSON.stringify(message))
    })
  })
  return () => page.evaluate(() => (globalThis as unknown as Listening).heard)
}

/** What frames asked, of one kind. */
export function ofType(heard: readonly string[], type: string): Record<string, unknown>[] {
  return heard.map((it) => JSON.parse(it) as Record<string, unknown>).filter((it) => it.type === type)
}
