import { cardAtRest, expectClear } from '../support/card-at-rest.ts'
import { clickOn } from '../support/gestures.ts'
import { goThrough, WHOLE } from '../support/go-through.ts'
import type { Tab } from '../support/learner.ts'
import { readCard } from '../support/read-card.ts'
import { pressOurs, startTour } from '../support/start-tour.ts'
import { waitForRing } from '../support/wait-for-ring.ts'
import { waitInPage, waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

const situation = (tab: Tab, wanted: string) =>
  waitUntil(async () => (await readCard(tab))?.situation === wanted, `the card to be ${wanted}`)

/** Ids of the page's own popovers that are open. */
const openPopovers = (tab: Tab) =>
  tab.evaluate(() => [...document.querySelectorAll('[popover]:not([popover=manual]):popover-open')].map((it) => it.id))

/** Whether our card stands directly under the root again, or still in the page's popover. */
const atRoot = (tab: Tab) =>
  waitInPage(tab, () =>
    [...document.querySelectorAll('html > div')].some((it) => it.shadowRoot?.querySelector('.guide')),
  )

test('a target in the page’s own popover: pressing our card does not close it, Esc and a press beside it do', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/thu/popover.html'))
  await startTour(tab, WHOLE.title)
  expect(await openPopovers(tab), 'starting the tour closed nothing').toEqual(['to-khai'])
  await waitForRing(tab, WHOLE.field)
  expectClear(await cardAtRest(tab), 'beside the popover')
  await pressOurs(tab, 'Tạm dừng')
  await pressOurs(tab, 'Học tiếp')
  await situation(tab, 'guiding')
  expect(await openPopovers(tab)).toEqual(['to-khai'])
  await clickOn(tab, WHOLE.field)
  await tab.press('Escape')
  await waitUntil(async () => (await openPopovers(tab)).length === 0, 'Esc to close the popover')
  expect((await readCard(tab))?.situation, 'Esc was the popover’s').toBe('guiding')
  await atRoot(tab)
  expectClear(await cardAtRest(tab), 'after the popover')
  await tab.evaluate(() => document.querySelector<HTMLElement>('#to-khai')?.showPopover())
  await waitForRing(tab, WHOLE.field)
  await tab.click(1270, 20)
  await waitUntil(async () => (await openPopovers(tab)).length === 0, 'a press beside it to close the popover')
  await tab.evaluate(() => document.querySelector<HTMLElement>('#to-khai')?.showPopover())
  await goThrough(tab)
})

test('a popover of the page that opens over everything leaves the card on top and in reach, and may be thrown away', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/thu/popover.html'))
  await startTour(tab, WHOLE.title)
  await waitForRing(tab, WHOLE.field)
  await clickOn(tab, { selector: '#mo-thuc-don' })
  await waitUntil(async () => (await openPopovers(tab)).includes('thuc-don'), 'the menu to open')
  await waitUntil(async () => (await cardAtRest(tab)).cut.length === 0, 'the card to be on top of it')
  await pressOurs(tab, 'Tạm dừng')
  await situation(tab, 'paused')
  expect(await openPopovers(tab)).toEqual(['thuc-don'])
  // As libraries do: closed by being taken out of the page, with whatever is in it.
  await tab.evaluate(() => document.querySelector('#thuc-don')?.remove())
  await atRoot(tab)
  await pressOurs(tab, 'Học tiếp')
  await situation(tab, 'guiding')
})

test('what fills the screen has the card inside, on top and in reach; afterwards it is where it was', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/thu/full-screen.html'))
  await startTour(tab, WHOLE.title)
  await waitForRing(tab, WHOLE.field)
  await clickOn(tab, { selector: '#toan-man-hinh' })
  await waitInPage(tab, () => document.fullscreenElement?.id === 'khung-lon')
  await waitForRing(tab, WHOLE.field)
  await waitUntil(async () => (await cardAtRest(tab)).cut.length === 0, 'the buttons to be in reach')
  expectClear(await cardAtRest(tab), 'full screen')
  await pressOurs(tab, 'Tạm dừng')
  await pressOurs(tab, 'Học tiếp')
  await situation(tab, 'guiding')
  await clickOn(tab, { selector: '#toan-man-hinh' })
  await waitInPage(tab, () => document.fullscreenElement === null)
  await atRoot(tab)
  await goThrough(tab)
})

test('on paper there is nothing of ours, and on the screen it is all there again', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('hostile', '/thu/form.html'))
  await startTour(tab, WHOLE.title)
  await waitForRing(tab, WHOLE.field)
  await tab.asPrinted(true)
  await waitInPage(tab, () => matchMedia('print').matches)
  const drawn = await tab.evaluate(() => {
    const host = [...document.querySelectorAll('div')].find((it) => it.shadowRoot?.querySelector('.guide'))
    return [...(host?.shadowRoot?.querySelectorAll('*') ?? [])].filter((it) => it.getClientRects().length > 0).length
  })
  expect(drawn).toBe(0)
  await tab.asPrinted(false)
  await waitForRing(tab, WHOLE.field)
  expectClear(await cardAtRest(tab), 'after printing')
})

test('in a page made of frames, without a body, the field of one of them is lit up and the card is in reach', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/khung/bo-khung.html'))
  await startTour(tab, 'Ô nằm trong khung')
  await waitForRing(tab, { selector: '#ho-ten', frame: 'ben=phai' })
  expectClear(await cardAtRest(tab), 'over frames')
  await pressOurs(tab, 'Tôi đã làm xong')
  await waitUntil(async () => (await readCard(tab))?.step === 'ngoai-khung', 'the next step')
})
