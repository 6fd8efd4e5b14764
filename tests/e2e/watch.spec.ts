import { clickOn } from '../support/gestures.ts'
import type { Tab } from '../support/learner.ts'
import { readCard } from '../support/read-card.ts'
import { readKept } from '../support/read-log.ts'
import { setSettings } from '../support/set-settings.ts'
import { openLauncher, pressOurs } from '../support/start-tour.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

const TITLE = 'Đăng ký khai sinh'

const situation = (tab: Tab, wanted: string, timeout?: number) =>
  waitUntil(async () => (await readCard(tab))?.situation === wanted, `the card to be ${wanted}`, timeout)

test('a tour plays itself to its end over all hosts; it can be stopped, gone through step by step, and is only seen', async ({
  learner,
  practice,
}) => {
  await setSettings(learner, { pace: 'fast' })
  const tab = await learner.open(practice.url('dvcqg', '/index.html'))
  await openLauncher(tab)
  await clickOn(tab, { selector: '.at-corner article .ways .button', text: `Xem làm mẫu: ${TITLE}`, reveal: 'centre' })
  await situation(tab, 'guiding')
  // Whoever reaches into the page has it to themselves; a press may meet a page that is just going.
  await waitUntil(async () => {
    if ((await readCard(tab).catch(() => null))?.situation === 'paused') return true
    return clickOn(tab, { selector: 'h1' }).then(
      () => false,
      () => false,
    )
  }, 'the tour to stop')
  const before = (await readCard(tab))?.step
  await pressOurs(tab, 'Bước sau')
  const next = async () => (await readCard(tab).catch(() => null)) ?? { step: before, situation: '' }
  await waitUntil(async () => {
    const card = await next()
    return card.step !== before && card.situation === 'paused'
  }, 'one step to be done, and no more')
  await pressOurs(tab, 'Xem tiếp')
  await situation(tab, 'finished', 60_000)
  expect((await readCard(tab))?.text).toContain('Thử tự làm')

  const { events } = await readKept(learner)
  const ended = events.filter((it) => it.type === 'step-ended').map((it) => it.outcome)
  expect(new Set(ended)).toEqual(new Set(['watched']))
  expect(events.at(-1)).toMatchObject({ type: 'tour-finished', mode: 'watch' })
  expect(learner.outgoing).toEqual([])
})
