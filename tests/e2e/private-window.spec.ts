import { readCard } from '../support/read-card.ts'
import { readKept } from '../support/read-log.ts'
import { pressOurs, startTour } from '../support/start-tour.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

test('in a private window a tour works and nothing is stored', async ({ learner, practice }) => {
  const tab = await learner.openPrivate(practice.url('dvcqg', '/index.html?trang=thu-tuc&ma=2.000635'))
  await startTour(tab, 'Cấp bản sao trích lục hộ tịch')
  const step = await waitUntil(async () => (await readCard(tab))?.step, 'a step')
  await pressOurs(tab, 'Tôi đã làm xong')
  await waitUntil(async () => (await readCard(tab))?.step !== step, 'the next step')
  await tab.close()
  const kept = await readKept(learner)
  expect(kept.events).toEqual([])
  expect(kept.sessions).toEqual([])
  expect(kept.local).toEqual({})
})
