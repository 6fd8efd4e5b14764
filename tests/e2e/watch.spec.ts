import { clickOn } from '../support/gestures.ts'
import type { Tab } from '../support/learner.ts'
import { readCard } from '../support/read-card.ts'
import { readKept } from '../support/read-log.ts'
import { setSettings } from '../support/set-settings.ts'
import { pressOurs, watchTour } from '../support/start-tour.ts'
import { waitUntil } from '../support/wait-until.ts'
import { placeOf, practised } from '../support/walks.ts'
import { expect, test } from './fixture.ts'

const TITLE = 'Đăng ký khai sinh'
/** Firefox holds back what a tab does that is not in front. */
const AT_A_TIME = { chromium: 4, firefox: 1 }

const situation = (tab: Tab, wanted: string, timeout?: number) =>
  waitUntil(async () => (await readCard(tab))?.situation === wanted, `the card to be ${wanted}`, timeout)

test('a tour plays itself to its end over all hosts; it can be stopped, gone through step by step, and is only seen', async ({
  learner,
  practice,
}) => {
  await setSettings(learner, { pace: 'fast' })
  const tab = await learner.open(practice.url('dvcqg', '/index.html'))
  await watchTour(tab, TITLE)
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

test('every other tour plays itself to its end', async ({ learner, practice }) => {
  test.setTimeout(240_000)
  await setSettings(learner, { pace: 'fast' })
  const before = await learner.openExtensionPage('record.html')
  const stopped: string[] = []
  const playing = new Set<Promise<unknown>>()
  for (const { name, tour } of practised.filter((it) => it.tour.title !== TITLE)) {
    // Into a tab opened from its own a tour would follow.
    await before.front()
    const start = placeOf(tour.start)
    const tab = await learner.open(practice.url(start?.site ?? '', start?.path))
    await watchTour(tab, tour.title)
    const played: Promise<unknown> = situation(tab, 'finished', 60_000)
      .catch(async () => {
        const card = await readCard(tab).catch(() => null)
        stopped.push(`${name}: ${card?.situation} at “${card?.step}”`)
      })
      .then(() => tab.close())
      .finally(() => playing.delete(played))
    playing.add(played)
    if (playing.size >= AT_A_TIME[learner.browser]) await Promise.race(playing)
  }
  await Promise.all(playing)
  expect(stopped).toEqual([])
})
