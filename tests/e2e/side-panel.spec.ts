import { startFour } from '../support/four-steps.ts'
import { clickOn, waitToSee } from '../support/gestures.ts'
import { openPopup } from '../support/open-popup.ts'
import { readCard } from '../support/read-card.ts'
import { waitInPage, waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

test('the list beside the page and the card keep in step, whichever one is used', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('man-hinh', '/index.html'))
  await waitToSee(tab, { selector: '.at-corner' })
  await startFour(tab)
  const popup = await openPopup(learner, tab)
  const panel = await learner.openExtensionPage(`sidepanel.html${new URL(await popup.url()).search}`)
  await popup.close()
  const now = (step: string) =>
    waitInPage(panel, (it) => document.querySelector('li[aria-current=step]')?.getAttribute('data-step') === it, {
      argument: step,
      what: `the list at ${step}`,
    })
  await now('sang-hai')
  await tab.front()
  await clickOn(tab, { selector: 'button', text: 'Sang bước hai' })
  await waitUntil(async () => (await readCard(tab))?.step === 'bo-qua-duoc', 'the card at the second step')
  await now('bo-qua-duoc')
  expect(await panel.evaluate(() => document.querySelector('li')?.className)).toBe('done')
  await panel.front()
  await clickOn(panel, { selector: 'li.now .button', text: 'Bỏ qua bước này' })
  await now('sang-ba')
  await tab.front()
  await waitUntil(async () => (await readCard(tab))?.step === 'sang-ba', 'the card at the third step')
})
