import { cardAtRest, expectClear } from '../support/card-at-rest.ts'
import { clickOn } from '../support/gestures.ts'
import { goThrough, WHOLE } from '../support/go-through.ts'
import type { Box, Tab } from '../support/learner.ts'
import { openZoom } from '../support/open-zoom.ts'
import { outOfReach } from '../support/out-of-reach.ts'
import { startTour } from '../support/start-tour.ts'
import { waitForRing } from '../support/wait-for-ring.ts'
import { waitUntil } from '../support/wait-until.ts'
import { whatHides } from '../support/what-hides.ts'
import { expect, test } from './fixture.ts'

/** How far apart two boxes are, in px; 0 where they touch. */
function gapBetween(a: Box, b: Box): number {
  const apart = (at: number, size: number, from: number, other: number) =>
    Math.max(0, from - (at + size), at - (from + other))
  return Math.max(apart(a.x, a.width, b.x, b.width), apart(a.y, a.height, b.y, b.height))
}

/** Ring on the target, card in the window and off the target, every button within reach; the card's own size. */
async function looksRight(tab: Tab, where: string): Promise<Box & { gap: number }> {
  await waitForRing(tab, WHOLE.field)
  await waitUntil(async () => (await whatHides(tab, '#ho-ten')) === '', `${where}: the field to be in view`)
  const { cut: _, ...seen } = await cardAtRest(tab)
  expectClear({ cut: await outOfReach(tab), ...seen }, where)
  const { card, viewport } = seen
  expect.soft(Math.min(card.x, card.y), `${where}: the card within the window`).toBeGreaterThanOrEqual(0)
  expect.soft(card.x + card.width, `${where}: the card within the window`).toBeLessThanOrEqual(viewport.width + 1)
  expect.soft(card.y + card.height, `${where}: the card within the window`).toBeLessThanOrEqual(viewport.height + 1)
  return { ...card, gap: gapBetween(card, await waitForRing(tab, WHOLE.field)) }
}

test('a page’s small root font, CSS zoom, scaled body and direction move and shrink nothing of ours', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/thu/kieu.html'))
  await startTour(tab, WHOLE.title)
  const plain = await looksRight(tab, 'plain')
  for (const kinds of ['rem', 'zoom', 'scale', 'rtl', 'rtl&nested', 'zoom&rtl&scale']) {
    await tab.goto(practice.url('hostile', `/thu/kieu.html?${kinds}`))
    const card = await looksRight(tab, kinds)
    expect.soft(Math.abs(card.width - plain.width), `${kinds}: the card as wide`).toBeLessThan(2)
    expect.soft(Math.abs(card.height - plain.height), `${kinds}: the card as high`).toBeLessThan(2)
    if (kinds.includes('rtl'))
      expect.soft(card.gap, `${kinds}: the card below its target, or beside it`).toBeLessThan(40)
  }
  await tab.goto(practice.url('hostile', '/thu/kieu.html'))
  await looksRight(tab, 'plain again')
  await tab.evaluate(() => {
    document.documentElement.classList.add('zoom')
    document.querySelector('#ho-ten')?.scrollIntoView({ block: 'center' })
  })
  const zoomed = await looksRight(tab, 'zoomed under way')
  expect(Math.abs(zoomed.width - plain.width)).toBeLessThan(2)
  await goThrough(tab)
})

test('the browser’s zoom, from 50 to 300 %, keeps target, ring and card together and all buttons in reach', async ({
  learner,
  practice,
}) => {
  const zoom = await openZoom(learner)
  const tab = await learner.open(practice.url('hostile', '/thu/kieu.html'))
  await startTour(tab, WHOLE.title)
  for (const factor of [0.5, 0.67, 0.8, 1, 1.5, 2, 3]) {
    await zoom(tab, factor)
    await looksRight(tab, `zoom ${factor * 100} %`)
  }
  await zoom(tab, 1)
  await goThrough(tab)
})

test('a keyboard on a phone’s screen leaves field, ring and buttons in reach, and so does turning the phone', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/thu/kieu.html?bars&low'))
  await tab.setViewport(320, 640)
  await startTour(tab, WHOLE.title)
  await looksRight(tab, 'upright')
  await clickOn(tab, WHOLE.field)
  await tab.setViewport(320, 340)
  await looksRight(tab, 'with a keyboard')
  await tab.type('Nguyễn')
  await tab.setViewport(640, 320)
  await looksRight(tab, 'turned')
  await tab.setViewport(320, 640)
  await looksRight(tab, 'upright again')
  expect(await tab.evaluate(() => document.querySelector<HTMLInputElement>('#ho-ten')?.value)).toBe('Nguyễn')
})
