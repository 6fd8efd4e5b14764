import { playTour } from '../support/play-tour.ts'
import { practiceActs } from '../support/practice-acts.ts'
import { readCard } from '../support/read-card.ts'
import { startTour } from '../support/start-tour.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

test('a tour runs on the practice portal inside the extension, with no server at all', async ({ learner }) => {
  const tab = await learner.openExtensionPage('practice/dvcqg/index.html')
  await startTour(tab, 'Cấp bản sao trích lục hộ tịch')
  // The driver cannot reach into a frame of a moz-extension: page: there the learner gets as far as the form in it.
  const until = learner.browser === 'firefox' ? { until: 'tk-nguoi-yeu-cau' } : {}
  const { steps, tab: last } = await playTour({ learner, tab, acts: practiceActs('dvcqg/trich-luc'), ...until })
  if (learner.browser === 'firefox')
    await waitUntil(async () => (await readCard(last))?.ring, 'the light inside the frame')
  else expect(steps.at(-1)).toBe('ghi-ma-ho-so')
  expect(learner.outgoing).toEqual([])
})
