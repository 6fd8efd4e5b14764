import { clickOn, waitToSee } from '../support/gestures.ts'
import { readCard } from '../support/read-card.ts'
import { readKept } from '../support/read-log.ts'
import { pressOurs, startTour } from '../support/start-tour.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

const TRICH_LUC = 'Cấp bản sao trích lục hộ tịch'

test('after a browser restart the tour asks whether to go on, and goes on at the same step', async ({
  learner,
  practice,
}) => {
  const address = practice.url('dvcqg', '/index.html?trang=thu-tuc&ma=2.000635')
  const tab = await learner.open(address)
  await startTour(tab, TRICH_LUC)
  const before = await waitUntil(async () => (await readCard(tab))?.step, 'a step')
  await learner.restart()
  const again = await learner.open(address)
  await waitToSee(again, { selector: '.at-corner article .button', text: 'Học tiếp' })
  expect(await readCard(again)).toBeNull()
  await clickOn(again, { selector: '.at-corner article .button', text: 'Học tiếp', reveal: 'centre' })
  await waitUntil(async () => (await readCard(again))?.step === before, `step ${before} again`)
  const { events } = await readKept(learner)
  expect(events.map((it) => it.type)).toEqual(expect.arrayContaining(['tour-paused', 'tour-resumed']))
  expect(events.map((it) => it.seq)).toEqual(events.map((_, n) => n))
})

test('the tour follows into a tab that the portal opens, and back', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('dvcqg', '/index.html'))
  await startTour(tab, TRICH_LUC)
  await waitUntil(async () => (await readCard(tab))?.situation === 'guiding', 'the card')
  await tab.evaluate(
    (href) => {
      const link = document.createElement('a')
      Object.assign(link, { href, target: '_blank', textContent: 'Mở thẻ mới', id: 'mo-the-moi' })
      document.body.append(link)
    },
    practice.url('dvcqg', '/index.html?trang=thu-tuc&ma=2.000635'),
  )
  await clickOn(tab, { selector: '#mo-the-moi' })
  const opened = await waitUntil(async () => {
    for (const it of await learner.tabs()) if ((await it.url()).includes('trang=thu-tuc')) return it
    return null
  }, 'the new tab')
  await waitUntil(async () => (await readCard(opened))?.situation === 'guiding', 'the card in the new tab')
  await waitUntil(async () => (await readCard(tab)) === null, 'the card to leave the old tab')
  await opened.close()
  await tab.front()
  await tab.goto(practice.url('dvcqg', '/index.html'))
  await waitUntil(
    async () => (await readCard(tab)) !== null || (await tab.evaluate(() => document.body !== null)),
    'the old tab',
  )
})

test('reloading, going elsewhere and coming back lose nothing', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('dvcqg', '/index.html?trang=thu-tuc&ma=2.000635'))
  await startTour(tab, TRICH_LUC)
  const step = await waitUntil(async () => (await readCard(tab))?.step, 'a step')
  await tab.goto(await tab.url())
  await waitUntil(async () => (await readCard(tab))?.step === step, 'the same step after a reload')
  await tab.goto(practice.url('dvcqg', '/khong-co-trang-nay.html'))
  await waitUntil(
    async () => (await readCard(tab))?.situation === 'astray',
    'the card to say that this page is no part',
  )
  await tab.evaluate(() => history.back())
  await waitUntil(async () => (await readCard(tab))?.step === step, 'the same step after coming back')
})

test('a tour whose tab is closed waits to be asked for', async ({ learner, practice }) => {
  const address = practice.url('dvcqg', '/index.html?trang=thu-tuc&ma=2.000635')
  const tab = await learner.open(address)
  await startTour(tab, TRICH_LUC)
  await waitUntil(async () => (await readCard(tab))?.step, 'a step')
  const other = await learner.open(practice.url('dvcqg', '/index.html?trang=ho-so'))
  await tab.close()
  await other.goto(address)
  await waitToSee(other, { selector: '.at-corner article .button', text: 'Học tiếp' })
  await pressOurs(other, 'Học tiếp')
  await waitUntil(async () => (await readCard(other))?.situation === 'guiding', 'the card')
})
