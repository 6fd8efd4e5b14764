import { cardAtRest, expectClear } from '../support/card-at-rest.ts'
import { goThrough, WHOLE, waitForStep } from '../support/go-through.ts'
import type { Tab } from '../support/learner.ts'
import { readCard } from '../support/read-card.ts'
import { pressOurs, startTour } from '../support/start-tour.ts'
import { waitForRing } from '../support/wait-for-ring.ts'
import { waitUntil } from '../support/wait-until.ts'
import { whatHides } from '../support/what-hides.ts'
import { expect, test } from './fixture.ts'

/** Scrolls the page until the upper edge of an element is so far below the window's. */
const scrollTo = (tab: Tab, selector: string, top: number) =>
  tab.evaluate(
    (at) => {
      const element = document.querySelector(at.selector)
      if (element) window.scrollBy({ top: element.getBoundingClientRect().top - at.top, behavior: 'instant' })
    },
    { selector, top },
  )

const height = (tab: Tab) => tab.evaluate(() => innerHeight)

test('a target under a bar that stays, at the top or at the bottom, is scrolled out from under it', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/thu/kieu.html?bars'))
  await scrollTo(tab, '#ho-ten', 98)
  expect(await whatHides(tab, '#ho-ten'), 'the page is as it should be').toContain('thanh')
  await startTour(tab, WHOLE.title)
  await waitUntil(async () => (await whatHides(tab, '#ho-ten')) === '', 'the field to come out from under the header')
  await waitForRing(tab, WHOLE.field)
  await scrollTo(tab, '#ghi-lai', (await height(tab)) - 118)
  expect(await whatHides(tab, '#ghi-lai'), 'the page is as it should be').toContain('thanh')
  await pressOurs(tab, 'Tôi đã làm xong')
  await waitForStep(tab, 'ghi-lai')
  await waitUntil(async () => (await whatHides(tab, '#ghi-lai')) === '', 'the button to come out from under the footer')
  await waitForRing(tab, WHOLE.button)
  expectClear(await cardAtRest(tab), 'under bars')
})

test('a form taller than the window begins below a bar that stays', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('hostile', '/muoi-ba-o.html?bars'))
  await tab.setViewport(900, 420)
  await startTour(tab, 'Mười ba loại ô')
  await waitForRing(tab, { selector: '#bieu-mau' })
  const top = await waitUntil(
    () => tab.evaluate(() => document.querySelector('#bieu-mau')?.getBoundingClientRect().top),
    'the form',
  )
  const bar = await tab.evaluate(() => document.querySelector('.thanh')?.getBoundingClientRect().bottom)
  expect(top).toBeGreaterThanOrEqual(bar ?? 0)
})

test('out of view in two scrollers, the target is brought into view in both, and the ring is cut where they cut it', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/thu/kieu.html?nested'))
  await startTour(tab, WHOLE.title)
  await waitForRing(tab, WHOLE.field)
  await waitUntil(async () => (await whatHides(tab, '#ho-ten')) === '', 'the field to be in view')
  const whole = (await readCard(tab))?.ring?.height ?? 0
  const inner = (by: number) =>
    tab.evaluate((far) => {
      const [box, field] = [document.querySelector('.trong'), document.querySelector('#ho-ten')]
      if (!box || !field) return
      const { top, height } = field.getBoundingClientRect()
      box.scrollBy(0, top + height * far - box.getBoundingClientRect().top)
    }, by)
  await inner(0.5)
  await waitUntil(async () => {
    const ring = (await readCard(tab))?.ring
    return ring && ring.height > 12 && ring.height < whole - 6
  }, 'the ring to be cut')
  await inner(2)
  await waitUntil(async () => (await readCard(tab))?.ring === null, 'the ring to go out with its target')
  await inner(-1)
  await waitForRing(tab, WHOLE.field)
  await tab.evaluate(() => document.querySelector('.ngoai')?.scrollTo(0, 0))
  await waitUntil(async () => (await readCard(tab))?.ring === null, 'the ring to go out with the outer scroller')
  await tab.evaluate(() => document.querySelector('.ngoai')?.scrollTo(0, 9999))
  await pressOurs(tab, 'Tôi đã làm xong')
  await waitForRing(tab, WHOLE.button)
  await waitUntil(async () => (await whatHides(tab, '#ghi-lai')) === '', 'the button to be in view')
})

test('pages that scroll smoothly, that snap, that draw late, and a fixed form in a scroller: the ring is on the target', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/thu/kieu.html'))
  await startTour(tab, WHOLE.title)
  for (const kinds of ['smooth&bars', 'snap', 'lazy', 'smooth&nested', 'nested&fixed']) {
    await tab.goto(practice.url('hostile', `/thu/kieu.html?${kinds}`))
    await waitUntil(async () => (await whatHides(tab, '#ho-ten')) === '', `${kinds}: the field to be in view`)
    await waitForRing(tab, WHOLE.field)
    expectClear(await cardAtRest(tab), kinds)
  }
  await goThrough(tab)
})
