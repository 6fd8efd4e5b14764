import { FOUR } from '../support/four-steps.ts'
import { clickOn } from '../support/gestures.ts'
import { readCard } from '../support/read-card.ts'
import { readKept } from '../support/read-log.ts'
import { pressOurs, startTour } from '../support/start-tour.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

const FULL = 'Máy không ghi được nhật ký'

test('on a full disk the tour goes on and says so, and once there is room again nothing is lost', async ({
  learner,
  practice,
}) => {
  test.skip(!learner.limitDisk, 'Firefox has no command to limit the disk of one origin')
  const tab = await learner.open(practice.url('man-hinh', '/index.html'))
  const at = (step: string, full: boolean) =>
    waitUntil(
      async () => {
        const card = await readCard(tab)
        return card?.step === step && card.text.includes(FULL) === full
      },
      `step ${step}, ${full ? 'with' : 'without'} a word on the disk`,
    )
  // Before the first write: Chromium remembers for half a minute how much room an open database had.
  const log = await learner.openExtensionPage('record.html')
  await learner.limitDisk?.(1)
  await tab.front()
  await startTour(tab, FOUR)
  await at('sang-hai', true)
  await clickOn(tab, { selector: 'button', text: 'Sang bước hai' })
  await at('bo-qua-duoc', true)
  await pressOurs(tab, 'Bỏ qua bước này')
  await at('sang-ba', true)
  expect((await readKept(learner)).events).toEqual([])

  await learner.limitDisk?.(null)
  await log.close()
  await clickOn(tab, { selector: 'button', text: 'Sang bước ba' })
  await at('doc-ket-qua', false)
  const { events } = await readKept(learner)
  expect(events.map((it) => it.seq)).toEqual(events.map((_, n) => n))
  expect(events.filter((it) => it.type === 'step-ended').map((it) => [it.step, it.outcome])).toEqual([
    ['sang-hai', 'done'],
    ['bo-qua-duoc', 'skipped'],
    ['sang-ba', 'done'],
  ])
})
