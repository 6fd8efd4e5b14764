import type { TestInfo } from '@playwright/test'
import type { Tab } from './learner.ts'

/** As high as a picture may be (px). */
const HIGHEST = 6000

/**
 * A picture of the page as it stands at this width, for people to look at: in each theme and size of text, where
 * PICTURES=1 asks for them. They are compared with nothing.
 */
export async function keepPictures(
  tab: Tab,
  info: TestInfo,
  name: string,
  { width, sizes, themes }: { width: number; sizes: readonly number[]; themes: readonly string[] },
): Promise<void> {
  if (!process.env.PICTURES) return
  const look = (theme: string, size: number) =>
    tab.evaluate(
      ([theme, size]) => {
        const page = document.documentElement
        page.dataset.theme = theme
        page.style.setProperty('--text-size', String(size / 100))
        return page.scrollHeight
      },
      [theme, size] as const,
    )
  for (const size of sizes)
    for (const theme of themes) {
      const height = await look(theme, size)
      await tab.setViewport(width, Math.min(Math.max(height, 768), HIGHEST))
      const file = `${name.replace(/[^\p{L}\d]+/gu, '-')}-${width}-${size}-${theme}.png` as const
      await tab.screenshot(info.outputPath(file) as `${string}.png`)
    }
  await look('light', 100)
}
