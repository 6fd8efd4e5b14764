import { cardAtRest, expectClear } from '../support/card-at-rest.ts'
import { goThrough, WHOLE } from '../support/go-through.ts'
import type { Tab } from '../support/learner.ts'
import { readCard } from '../support/read-card.ts'
import { pressOurs, startTour } from '../support/start-tour.ts'
import { waitForRing } from '../support/wait-for-ring.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

/** How often the page has taken our host out. */
const removals = (tab: Tab) => tab.evaluate(() => Number(document.body.dataset.removed ?? 0))

const say = (tab: Tab, word: string) => tab.evaluate((type) => document.dispatchEvent(new Event(type)), word)

test('a page that patches and freezes the built-in prototypes has no part in what the guide does', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/thu/patched.html'))
  await startTour(tab, WHOLE.title)
  await goThrough(tab)
  expect(await tab.evaluate(() => document.documentElement.title), 'what of it we asked for').toBe('')
})

test('a form whose fields are named like the properties of elements is a form like any other', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/thu/clobber.html'))
  await startTour(tab, WHOLE.title)
  await waitForRing(tab, WHOLE.field)
  expectClear(await cardAtRest(tab), 'clobbered')
  await goThrough(tab)
})

test('where the page takes our host out again and again we give up for a while, and are back once it tolerates us', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/thu/remove-all.html'))
  await startTour(tab, WHOLE.title)
  await waitForRing(tab, WHOLE.field)
  await say(tab, 'tidy')
  await waitUntil(async () => (await readCard(tab)) === null && (await removals(tab)) > 0, 'the card to be taken out')
  const first = await waitUntil(async () => {
    const before = await removals(tab)
    await new Promise((done) => setTimeout(done, 500))
    return (await removals(tab)) === before && before
  }, 'us to give up')
  expect(first).toBeLessThanOrEqual(6)
  // The page has its peace: it works as it did without us.
  await tab.evaluate(() => document.querySelector<HTMLElement>('#ho-ten')?.focus())
  await tab.type('Nguyễn')
  expect(await tab.evaluate(() => document.querySelector<HTMLInputElement>('#ho-ten')?.value)).toBe('Nguyễn')
  await waitUntil(async () => (await removals(tab)) > first, 'us to try again', 15_000)
  expect(await removals(tab)).toBeLessThanOrEqual(12)
  await say(tab, 'tolerate')
  await waitUntil(() => readCard(tab), 'the card to be back', 30_000)
  await waitForRing(tab, WHOLE.field)
  await pressOurs(tab, 'Tạm dừng')
  await waitUntil(async () => (await readCard(tab))?.situation === 'paused', 'the button to answer')
})
