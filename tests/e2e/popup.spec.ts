import { FOUR } from '../support/four-steps.ts'
import { clickOn, fillIn, sees, waitToSee } from '../support/gestures.ts'
import type { Tab } from '../support/learner.ts'
import { openPopup } from '../support/open-popup.ts'
import { readCard } from '../support/read-card.ts'
import { readKept } from '../support/read-log.ts'
import { startTour } from '../support/start-tour.ts'
import { waitInPage, waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

const KHAI_SINH = 'Đăng ký khai sinh'
const THREE_STEPS = '/index.html'

const textOf = (popup: Tab) => popup.evaluate(() => document.body.textContent)
/** Titles under “Tất cả bài”. */
const found = (popup: Tab) =>
  popup.evaluate(() =>
    [...document.querySelectorAll('input[type=search] ~ article h3')].map((it) => it.textContent ?? ''),
  )

test('the search finds a tour with accents, without, and by its code', async ({ learner }) => {
  const popup = await learner.openExtensionPage('popup.html')
  const search = { selector: 'input[type=search]' }
  await waitToSee(popup, search)
  const all = (await found(popup)).length
  for (const words of ['dang ky khai sinh', 'đăng ký khai sinh', '1.001193']) {
    await fillIn(popup, search, words)
    await waitUntil(async () => (await found(popup)).includes(KHAI_SINH), `“${words}” to find ${KHAI_SINH}`)
    expect((await found(popup)).length, words).toBeLessThan(all)
  }
  await fillIn(popup, search, 'xyzzy')
  await waitUntil(async () => (await textOf(popup)).includes('Không thấy bài nào'), 'the popup to say it found nothing')
})

test('on a page without help the popup says so and offers the practice portal, which offers the tours', async ({
  learner,
  practice,
}) => {
  // From a page with help to one without: what was told of the first must not be taken for the strange.
  const strange = await learner.open(practice.url('man-hinh', THREE_STEPS))
  await waitToSee(strange, { selector: '.at-corner' })
  await strange.goto(practice.url('trang-la'))
  const popup = await openPopup(learner, strange)
  await waitInPage(popup, () => document.body.textContent.includes('Trang này chưa có hướng dẫn'))
  expect(await textOf(popup)).toContain('Đây là trang luyện tập.')
  await clickOn(popup, { selector: '.button', text: 'Mở cổng luyện tập' })
  const portal = await waitUntil(async () => {
    for (const it of await learner.tabs()) if ((await it.url().catch(() => '')).includes('/practice/dvcqg/')) return it
    return null
  }, 'the practice portal to open')
  await portal.front()
  await startTour(portal, KHAI_SINH)
  await waitUntil(async () => (await readCard(portal))?.situation === 'guiding', 'the card')
})

test('a tour of the page in front is started from the popup', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('man-hinh', THREE_STEPS))
  await waitToSee(tab, { selector: '.at-corner' })
  const popup = await openPopup(learner, tab)
  await clickOn(popup, { selector: '.button', text: `Bắt đầu: ${FOUR}` })
  await tab.front()
  await waitUntil(async () => (await readCard(tab))?.step === 'sang-hai', 'the card')
})

test('a tour left unfinished is offered in the popup, wherever one is, and goes on where it belongs', async ({
  learner,
  practice,
}) => {
  const address = practice.url('man-hinh', THREE_STEPS)
  const first = await learner.open(address)
  await startTour(first, FOUR)
  await clickOn(first, { selector: 'button', text: 'Sang bước hai' })
  await waitUntil(async () => (await readCard(first))?.step === 'bo-qua-duoc', 'the second step')
  const strange = await learner.open(practice.url('trang-la'))
  await first.close()
  const elsewhere = await openPopup(learner, strange)
  await waitInPage(elsewhere, () => document.body.textContent.includes('Đang học dở'))
  expect(await sees(elsewhere, { selector: '.button', text: 'Học tiếp' })).toBe(false)
  await elsewhere.close()

  await strange.front()
  await strange.goto(address)
  await waitToSee(strange, { selector: '.at-corner article .button', text: 'Học tiếp' })
  const popup = await openPopup(learner, strange)
  await clickOn(popup, { selector: '.button', text: 'Học tiếp' })
  await strange.front()
  // The wizard begins anew in a new tab, so the tour finds the step that fits.
  await waitUntil(async () => (await readCard(strange))?.situation === 'guiding', 'the card')
})

test('in a private window a tour started from the popup works and nothing is stored', async ({ learner, practice }) => {
  const tab = await learner.openPrivate(practice.url('man-hinh', THREE_STEPS))
  await waitToSee(tab, { selector: '.at-corner' })
  const popup = await openPopup(learner, tab)
  await clickOn(popup, { selector: '.button', text: `Bắt đầu: ${FOUR}` })
  await waitUntil(async () => (await readCard(tab))?.step === 'sang-hai', 'the card')
  await popup.close()
  await tab.close()
  const { events, sessions } = await readKept(learner)
  expect(events).toEqual([])
  expect(sessions).toEqual([])
})
