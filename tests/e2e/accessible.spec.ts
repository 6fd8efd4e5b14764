import { findCutText } from '../support/find-cut-text.ts'
import { findFaults } from '../support/find-faults.ts'
import { guideAtRest } from '../support/guide-at-rest.ts'
import type { Learner, Tab } from '../support/learner.ts'
import { practicePages } from '../support/practice-pages.ts'
import { readCard } from '../support/read-card.ts'
import { sendRequest } from '../support/send-request.ts'
import { setSettings } from '../support/set-settings.ts'
import { shutLauncher } from '../support/start-tour.ts'
import { visitCards } from '../support/visit-cards.ts'
import { seedMachine, visitPages } from '../support/visit-pages.ts'
import { expect, test } from './fixture.ts'

/** Everything together in one browser, pairs of everything in the other. 320 px is also 1280 px at 400 %. */
const WAYS = {
  chromium: {
    widths: [320, 768, 1366],
    sizes: [100, 200],
    themes: ['light', 'dark', 'contrast'],
    axe: ['dark', 'contrast'],
    languages: ['en'],
  },
  firefox: { widths: [320, 1366], sizes: [200], themes: ['light'], axe: [], languages: [] },
} as const

/** A list that select2 has drawn is named after what is chosen in it: so it is on the portal, and so it is practised. */
const AS_THERE = ['aria-input-field-name']

const PLAIN = [
  [1366, 100, 'vi'],
  [320, 100, 'vi'],
] as const
const PAIRS = [...PLAIN.slice(0, 1), [320, 200, 'vi'], [360, 100, 'en']] as const

async function expectNoFault(tab: Tab, name: string, themes: readonly string[]): Promise<void> {
  const ours = (await tab.url()).startsWith('http')
  const found = await findFaults(tab, { ours })
  // By the rules about colours alone.
  for (const theme of themes) found.push(...(await findFaults(tab, { ours, theme })))
  expect.soft(found, name).toEqual([])
}

async function expectWhole(tab: Tab, name: string, { browser }: Learner): Promise<void> {
  const { widths, sizes, themes } = WAYS[browser]
  for (const width of widths) {
    await tab.setViewport(width, 768)
    expect.soft(await findCutText(tab, { sizes, themes }), `${name}, ${width} px`).toEqual([])
  }
}

// Each of these goes through everything there is: on a busy machine that takes its time.
test.setTimeout(240_000)

test('on each page of ours axe finds nothing, and no word is cut, in any theme, width, size and language', async ({
  learner,
}) => {
  const { axe, languages } = WAYS[learner.browser]
  const page = await seedMachine(learner)
  await visitPages(learner, page, async (tab, name) => {
    await expectNoFault(tab, name, axe)
    await expectWhole(tab, name, learner)
  })
  for (const language of languages) {
    await setSettings(learner, { language })
    await visitPages(learner, page, (tab, name) => expectWhole(tab, `${name} (${language})`, learner))
  }
})

test('on each page of the practice portal axe finds nothing, and no word is cut', async ({ learner, practice }) => {
  const { widths } = WAYS[learner.browser]
  const tab = await learner.open(practice.url('dvcqg', '/index.html'))
  for (const { site, path } of practicePages()) {
    await tab.goto(practice.url(site, path))
    expect.soft(await findFaults(tab, { but: AS_THERE }), site + path).toEqual([])
    for (const width of widths) {
      await tab.setViewport(width, 768)
      expect.soft(await findCutText(tab), `${site}${path}, ${width} px`).toEqual([])
    }
  }
})

test('of what lies over a page axe finds nothing, and no word is cut, in any situation', async ({
  learner,
  practice,
}) => {
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
    await expectNoFault(tab, name, WAYS[learner.browser].axe)
    if (!(await tab.url()).startsWith('http')) return expectWhole(tab, name, learner)
    const ended = (await readCard(tab))?.situation === 'finished'
    // A tour that has ended goes from the page when settings change.
    for (const [width, textSize, language] of ended ? PLAIN : PAIRS) {
      if (!ended) await sendRequest(page, { type: 'save-settings', settings: { textSize, language } })
      await tab.setViewport(width, 640)
      await guideAtRest(tab, { textSize, language })
      expect
        .soft(await findCutText(tab, { ours: true }), `${name}, ${width} px, ${textSize} %, ${language}`)
        .toEqual([])
    }
    if (!ended) await sendRequest(page, { type: 'save-settings', settings: { textSize: 100, language: 'vi' } })
    await tab.setViewport(1280, 800)
    await guideAtRest(tab, { textSize: 100, language: 'vi' })
  })
})
