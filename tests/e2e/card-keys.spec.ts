import { FORMIO_PATH } from '../portals/formio/serving.ts'
import { clickOn, waitToSee } from '../support/gestures.ts'
import type { Tab } from '../support/learner.ts'
import { readCard } from '../support/read-card.ts'
import { pressOurs, startTour } from '../support/start-tour.ts'
import { waitForRing } from '../support/wait-for-ring.ts'
import { waitInPage, waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

const NAME = '[name="data[HoVaTenC]"]'
const KINDS = 'text password email number date tel search file checkbox radio select textarea button'.split(' ')

const situation = (tab: Tab, wanted: string) =>
  waitUntil(async () => (await readCard(tab))?.situation === wanted, `the card to be ${wanted}`)

/** What has the focus: the id of a field of the page, or the words of a button of ours. */
const focused = (tab: Tab) =>
  tab.evaluate(() => {
    const at = document.activeElement
    return at?.shadowRoot?.activeElement?.textContent ?? at?.id ?? ''
  })

/** Presses Tab until this has the focus, or for so long that it never will; what had it on the way. */
async function tabThrough(tab: Tab, last: string, key = 'Tab'): Promise<string[]> {
  const met: string[] = []
  while (met.length < 30 && met.at(-1) !== last) {
    await tab.press(key)
    met.push(await focused(tab))
  }
  return met
}

test('Esc pauses, and “Học tiếp” goes on at the same step', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('hostile', '/thu/form.html'))
  await startTour(tab, 'Đi hết trang thử')
  await waitForRing(tab, { selector: '#ho-ten' })
  await tab.press('Escape')
  await situation(tab, 'paused')
  expect((await readCard(tab))?.ring).toBeNull()
  await pressOurs(tab, 'Học tiếp')
  await waitForRing(tab, { selector: '#ho-ten' })
  await clickOn(tab, { selector: '#ho-ten' })
  await tab.press('Escape')
  await situation(tab, 'paused')
})

test('Esc in an open dialog of the page closes the dialog and does not pause', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('hostile', '/thu/dialog.html'))
  await startTour(tab, 'Đi hết trang thử')
  await waitForRing(tab, { selector: '#ho-ten' })
  await clickOn(tab, { selector: '#ho-ten' })
  await tab.press('Escape')
  await waitInPage(tab, () => !document.querySelector('dialog')?.open)
  expect((await readCard(tab))?.situation).toBe('guiding')
})

test('a stray click on the dimmed page neither ends nor advances the tour', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('hostile', '/thu/form.html'))
  await startTour(tab, 'Đi hết trang thử')
  await waitForRing(tab, { selector: '#ho-ten' })
  for (const [x, y] of [
    [1200, 60],
    [1270, 790],
    [640, 600],
  ] as const)
    await tab.click(x, y)
  await waitForRing(tab, { selector: '#ho-ten' })
  expect(await readCard(tab)).toMatchObject({ situation: 'guiding', step: 'ho-ten' })
})

test('arrows, Enter and typing belong to the field: the value arrives whole and the tour stays', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('formio', FORMIO_PATH))
  await startTour(tab, 'Đăng ký khai sinh trên cổng dùng Form.io (bài kiểm thử)')
  await waitForRing(tab, { selector: NAME })
  await clickOn(tab, { selector: NAME })
  await tab.type('Nguyễn Thị Ước Mơ')
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home']) await tab.press(key)
  await tab.type('Đặng ')
  await tab.press('Enter')
  const value = await tab.evaluate((css) => document.querySelector<HTMLInputElement>(css)?.value, NAME)
  expect(value).toBe('Đặng Nguyễn Thị Ước Mơ')
  expect(await readCard(tab)).toMatchObject({ situation: 'guiding', step: 'ho-ten' })
})

test('Tab reaches all thirteen kinds of field on the page, and every button of the card; a key leads there and back', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/muoi-ba-o.html'))
  await startTour(tab, 'Mười ba loại ô')
  await waitToSee(tab, { selector: '.guide .button', text: 'Tiếp tục' })
  await clickOn(tab, { selector: '#o-text' })
  const met = [await focused(tab), ...(await tabThrough(tab, 'Rời bài'))]
  expect(met).toEqual(expect.arrayContaining(KINDS.map((it) => `o-${it}`)))
  expect(met).toEqual(expect.arrayContaining(['Tiếp tục', 'Tôi bị lạc', 'Tạm dừng', 'Rời bài']))
  expect(await tabThrough(tab, 'o-button', 'Shift+Tab'), 'and leads back to the page').toContain('o-button')
  for (const field of ['o-button', 'o-email']) {
    await tab.evaluate((id) => document.querySelector<HTMLElement>(`#${id}`)?.focus(), field)
    await learner.pressCommand('card')
    await waitUntil(async () => (await focused(tab)).includes('Rời bài'), 'the key to lead to the card')
    await tab.press('Tab')
    expect(await focused(tab), 'and Tab on from there').not.toBe(field)
    await learner.pressCommand('card')
    await waitUntil(async () => (await focused(tab)) === field, 'the key to lead back to the field')
  }
})

test('the buttons of the card answer to the keyboard', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('hostile', '/muoi-ba-o.html'))
  await startTour(tab, 'Mười ba loại ô')
  await waitToSee(tab, { selector: '.guide .button', text: 'Tiếp tục' })
  await clickOn(tab, { selector: '#o-textarea' })
  expect(await tabThrough(tab, 'Tiếp tục')).toContain('Tiếp tục')
  await tab.press('Enter')
  await situation(tab, 'finished')
})

test('leaving asks first: “Ở lại” stays, “Rời hẳn” leaves', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('hostile', '/thu/form.html'))
  await startTour(tab, 'Đi hết trang thử')
  await waitForRing(tab, { selector: '#ho-ten' })
  await pressOurs(tab, 'Rời bài')
  await pressOurs(tab, 'Ở lại')
  expect(await readCard(tab)).toMatchObject({ situation: 'guiding', step: 'ho-ten' })
  await pressOurs(tab, 'Rời bài')
  await pressOurs(tab, 'Rời hẳn')
  await waitUntil(async () => (await readCard(tab)) === null, 'the card to go')
})
