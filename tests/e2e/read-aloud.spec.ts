import { startFour } from '../support/four-steps.ts'
import { waitToSee } from '../support/gestures.ts'
import { readCard } from '../support/read-card.ts'
import { pressOurs } from '../support/start-tour.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

test('a machine without a Vietnamese voice is said to have none, and the tour goes on', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('man-hinh', '/index.html'))
  await waitToSee(tab, { selector: '.at-corner' })
  await startFour(tab)
  // These browsers have no voices of their own: with one, this would read.
  expect(await tab.evaluate(() => speechSynthesis.getVoices().filter((it) => it.lang.startsWith('vi')).length)).toBe(0)
  await pressOurs(tab, 'Đọc to')
  await waitUntil(async () => (await readCard(tab))?.text.includes('chưa có giọng đọc'), 'the card to say so')
  expect((await readCard(tab))?.step).toBe('sang-hai')
})
