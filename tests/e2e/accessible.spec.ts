import type { TestInfo } from '@playwright/test'
import { findCutText } from '../support/find-cut-text.ts'
import { findFaults } from '../support/find-faults.ts'
import { guideAtRest } from '../support/guide-at-rest.ts'
import { keepPictures } from '../support/keep-pictures.ts'
import type { Tab } from '../support/learner.ts'
import { practicePages } from '../support/practice-pages.ts'
import { readCard } from '../support/read-card.ts'
import { sendRequest } from '../support/send-request.ts'
import { setSettings } from '../support/set-settings.ts'
import { shutLauncher } from '../support/start-tour.ts'
import { visitCards } from '../support/visit-cards.ts'
import { seedMachine, visitPages } from '../support/visit-pages.ts'
import { expect, test } from './fixture.ts'

/** Everything together with everything. 320 px is also 1280 px at 400 %. */
const WIDTHS = [320, 768, 1366]
const LOOKS = { sizes: [100, 200], themes: ['light', 'dark', 'contrast'] }
/** Colours are the same in both browsers, and the gallery is looked at in both. */
const AXE = { chromium: ['dark', 'contrast'], firefox: [] } as const

async function expectNoFault(tab: Tab, name: string, themes: readonly string[]): Promise<void> {
  const ours = (await tab.url()).startsWith('http')
  const found = await findFaults(tab, { ours })
  // By the rules about colours alone.
  for (const theme of themes) found.push(...(await findFaults(tab, { ours, theme })))
  expect.soft(found, name).toEqual([])
}

async function expectWhole(tab: Tab, name: string, info: TestInfo): Promise<void> {
  for (const width of WIDTHS) {
    await tab.setViewport(width, 768)
    expect.soft(await findCutText(tab, LOOKS), `${name}, ${width} px`).toEqual([])
    await keepPictures(tab, info, name, { width, ...LOOKS })
  }
}

// Each of these goes through everything there is: on a busy machine that takes its time.
test.setTimeout(240_000)

test('on each page of ours axe finds nothing, and no word is cut, in any theme, width, size and language', async ({
  learner,
}, info) => {
  const page = await seedMachine(learner)
  await visitPages(learner, page, async (tab, name) => {
    await expectNoFault(tab, name, AXE[learner.browser])
    await expectWhole(tab, name, info)
  })
  await setSettings(learner, { language: 'en' })
  await visitPages(learner, page, (tab, name) => expectWhole(tab, `${name} (en)`, info))
})

test('on each page of the practice portal axe finds nothing, and no word is cut', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('dvcqg', '/index.html'))
  for (const { site, path } of practicePages()) {
    await tab.goto(practice.url(site, path))
    expect.soft(await findFaults(tab), site + path).toEqual([])
    for (const width of WIDTHS) {
      await tab.setViewport(width, 768)
      expect.soft(await findCutText(tab), `${site}${path}, ${width} px`).toEqual([])
    }
  }
})

test('of what lies over a page axe finds nothing, and no word is cut, in any situation', async ({
  learner,
  practice,
}, info) => {
  const first = await learner.open(practice.url('doi-moi', '/index.html?ban=1'))
  await shutLauncher(first)
  await first.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('div'))
      shadowRoot?.querySelector('.chip')?.append(document.createElement('button'))
  })
  expect((await findFaults(first, { ours: true })).join(), 'axe sees into our root').toContain('button-name')
  await first.close()

  const page = await seedMachine(learner)
  await visitCards(learner, practice, page, async (tab, name) => {
    await expectNoFault(tab, name, AXE[learner.browser])
    if (!(await tab.url()).startsWith('http')) return expectWhole(tab, name, info)
    // A tour that has ended goes from the page when settings change.
    const ended = (await readCard(tab))?.situation === 'finished'
    for (const language of ended ? (['vi'] as const) : (['en', 'vi'] as const)) {
      if (!ended) await sendRequest(page, { type: 'save-settings', settings: { language } })
      await guideAtRest(tab, { textSize: 100, language })
      for (const width of WIDTHS) {
        await tab.setViewport(width, 768)
        expect.soft(await findCutText(tab, { ours: true, ...LOOKS }), `${name}, ${width} px, ${language}`).toEqual([])
      }
    }
    await tab.setViewport(1280, 800)
    await guideAtRest(tab, { textSize: 100, language: 'vi' })
  })
})
