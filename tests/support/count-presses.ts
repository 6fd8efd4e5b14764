import type { Learner, Tab } from './learner.ts'

/** The same learner, whose clicks and keys are counted: every press of a hand but the letters of a text. */
export function countPresses(learner: Learner): { learner: Learner; count(): number } {
  let count = 0
  const counted = (tab: Tab): Tab => ({
    ...tab,
    async click(x, y) {
      count += 1
      await tab.click(x, y)
    },
    async drag(from, to) {
      count += 1
      await tab.drag(from, to)
    },
    async press(key) {
      count += 1
      await tab.press(key)
    },
  })
  return {
    count: () => count,
    learner: {
      ...learner,
      open: async (url) => counted(await learner.open(url)),
      openExtensionPage: async (path) => counted(await learner.openExtensionPage(path)),
      tabs: async () => (await learner.tabs()).map(counted),
    },
  }
}
