import { clickOn, fillIn } from '../support/gestures.ts'
import type { Tab } from '../support/learner.ts'
import { EFORM, openEForm } from '../support/open-e-form.ts'
import { readCard } from '../support/read-card.ts'
import { startTour } from '../support/start-tour.ts'
import { waitForRing } from '../support/wait-for-ring.ts'
import { waitInPage, waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

const IN_FRAME = { selector: '#ho-ten', frame: 'ben=phai' }

const step = (tab: Tab, id: string) => waitUntil(async () => (await readCard(tab))?.step === id, `step ${id}`)

/** Scrolls the page, the frame and the window, and looks at the ring after each. */
async function ringStays(tab: Tab, spot: { selector: string; frame: string }): Promise<void> {
  await waitForRing(tab, spot)
  await tab.evaluate(() => window.scrollBy(0, 37))
  await waitForRing(tab, spot)
  await tab.evaluate(() => window.scrollBy(0, -23), undefined, spot.frame)
  await waitForRing(tab, spot)
  await tab.setViewport(1100, 700)
  await tab.evaluate(() => window.scrollBy(0, -31))
  await waitForRing(tab, spot)
}

test('the ring is on the field in the eForm of another origin, and stays on it', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('tu-phap', '/nop-ho-so.html?ma=1.001193'))
  await startTour(tab, 'Đăng ký khai sinh')
  await openEForm(tab)
  // Whoever was slower than the tour sees the card between two segments first.
  const first = await waitUntil(async () => {
    const card = await readCard(tab)
    return card?.step === 'tk-nguoi-yeu-cau' && card
  }, 'the form')
  if (first.situation === 'resting') await clickOn(tab, { selector: '.ways .button.main' })
  await waitUntil(async () => (await readCard(tab))?.ring, 'the ring')
  for (const done of ['tk-nguoi-yeu-cau', 'tk-ten-tre', 'tk-ngay-sinh', 'tk-bang-chu']) {
    await step(tab, done)
    await clickOn(tab, { selector: '.ways .button:not(.quiet):last-child' })
  }
  await step(tab, 'tk-gioi-tinh')
  await ringStays(tab, { selector: '#custom-select-GioiTinhKS .input-field-select', frame: EFORM })
})

test('a border, a padding and a second frame of the same origin beside it change nothing', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/khung/hai-khung.html'))
  await startTour(tab, 'Ô nằm trong khung')
  await ringStays(tab, IN_FRAME)
  await clickOn(tab, IN_FRAME)
  await learner.pressCommand('card')
  await waitInPage(tab, () => document.activeElement?.shadowRoot?.activeElement?.role === 'dialog')
  await learner.pressCommand('card')
  await waitUntil(
    () => tab.evaluate(() => document.hasFocus() && document.activeElement?.id === 'ho-ten', undefined, IN_FRAME.frame),
    'the field in the frame to have the focus again',
  )
  await fillIn(tab, IN_FRAME, 'Nguyễn Văn Mẫu')
  await tab.press('Tab')
  await step(tab, 'ngoai-khung')
  expect((await readCard(tab))?.ring).toBeNull()
})

test('a field in a frame inside a frame, through a page no pack knows, is lit up and followed', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/khung/khung-trong-khung.html'))
  await startTour(tab, 'Ô nằm trong khung')
  await ringStays(tab, IN_FRAME)
  await tab.evaluate(() => window.scrollBy(0, 19), undefined, 'giua.html')
  await waitForRing(tab, IN_FRAME)
})
