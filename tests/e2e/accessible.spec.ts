import { findFaults } from '../support/find-faults.ts'
import type { Tab } from '../support/learner.ts'
import { practicePages } from '../support/practice-pages.ts'
import { shutLauncher } from '../support/start-tour.ts'
import { visitCards } from '../support/visit-cards.ts'
import { seedMachine, visitPages } from '../support/visit-pages.ts'
import { expect, test } from './fixture.ts'

/** Besides the light one, which is what a fresh machine shows here. Colours are the same in both browsers. */
const THEMES = { chromium: ['dark', 'contrast'], firefox: [] }

/** By every rule in the theme that shows, and by those about colours in the others. */
async function expectNone(tab: Tab, name: string, ours: boolean, themes: readonly string[]): Promise<void> {
  const found = await findFaults(tab, { ours })
  for (const theme of themes) found.push(...(await findFaults(tab, { ours, theme })))
  expect.soft(found, name).toEqual([])
}

test('axe finds nothing on any page of the extension and of the practice portal', async ({ learner, practice }) => {
  const themes = THEMES[learner.browser]
  await visitPages(learner, await seedMachine(learner), (it, name) => expectNone(it, name, false, themes))
  const tab = await learner.open(practice.url('dvcqg', '/index.html'))
  for (const { site, path } of practicePages()) {
    await tab.goto(practice.url(site, path))
    expect.soft(await findFaults(tab), site + path).toEqual([])
  }
})

test('axe, which sees into what lies over a page, finds nothing there in whatever situation', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('man-hinh', '/index.html'))
  await shutLauncher(tab)
  await tab.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('div'))
      shadowRoot?.querySelector('.chip')?.append(document.createElement('button'))
  })
  expect((await findFaults(tab, { ours: true })).join()).toContain('button-name')
  await tab.close()
  const themes = THEMES[learner.browser]
  await visitCards(learner, practice, await seedMachine(learner), (it, name) => expectNone(it, name, true, themes))
})
