import { clickOn } from '../support/gestures.ts'
import { WHOLE, waitForStep } from '../support/go-through.ts'
import type { Tab } from '../support/learner.ts'
import { pressOurs, startTour, waitForLauncher } from '../support/start-tour.ts'
import { waitForRing } from '../support/wait-for-ring.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

/** What has the focus: `#id` of the page's, or role and words of ours. */
const focused = (tab: Tab) =>
  tab.evaluate(() => {
    const at = document.activeElement
    const inner = at?.shadowRoot?.activeElement
    return inner ? (inner.getAttribute('role') ?? inner.textContent ?? '') : at?.id ? `#${at.id}` : ''
  })

const waitForFocus = (tab: Tab, wanted: string) =>
  waitUntil(async () => (await focused(tab)) === wanted, `the focus on ${wanted}`).catch(async (error) => {
    throw new Error(`${error.message}; it is on “${await focused(tab)}”`)
  })

test('the card is a dialog with a name, not modal, whose words are read out as they change', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/thu/form.html'))
  await startTour(tab, WHOLE.title)
  await waitForRing(tab, WHOLE.field)
  const meant = await tab.evaluate(() => {
    const host = [...document.querySelectorAll('div')].find((it) => it.shadowRoot?.querySelector('.guide'))
    const card = host?.shadowRoot?.querySelector('[data-situation]')
    const names = (card?.getAttribute('aria-labelledby') ?? '').split(' ')
    return {
      role: card?.getAttribute('role'),
      modal: card?.getAttribute('aria-modal') ?? null,
      name: names
        .map((id) => host?.shadowRoot?.getElementById(id)?.textContent)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
      live: card?.querySelector('h2')?.closest('[aria-live]')?.getAttribute('aria-live'),
      language: card?.closest('[lang]')?.getAttribute('lang'),
      unnamed: [...(card?.querySelectorAll('button,summary') ?? [])].filter(
        (it) => !(it.getAttribute('aria-label') ?? it.textContent)?.trim(),
      ).length,
    }
  })
  expect(meant).toEqual({
    role: 'dialog',
    modal: null,
    name: 'Bước 1/3 Trang thử',
    live: 'polite',
    language: 'vi',
    unnamed: 0,
  })
})

test('the focus goes from the launcher to the card itself, not to a button that closes, and never gets lost', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/thu/form.html'))
  await startTour(tab, WHOLE.title)
  await waitForRing(tab, WHOLE.field)
  await waitForFocus(tab, 'dialog')
  await pressOurs(tab, 'Tạm dừng')
  await waitForFocus(tab, 'Học tiếp')
  await tab.press('Enter')
  await waitForFocus(tab, 'dialog')
  await waitForRing(tab, WHOLE.field)
  // Pressed with the keyboard, a button that is there in the next step too keeps the focus.
  for (let presses = 0; presses < 12 && (await focused(tab)) !== 'Tôi đã làm xong'; presses++) await tab.press('Tab')
  await tab.press('Enter')
  await waitForStep(tab, 'ghi-lai')
  await waitForFocus(tab, 'Tôi đã làm xong')
})

test('who works in the page keeps the focus there while the card changes, and Tab leads out of the card', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/thu/form.html'))
  await waitForLauncher(tab)
  await startTour(tab, WHOLE.title)
  await waitForRing(tab, WHOLE.field)
  await clickOn(tab, WHOLE.field)
  await tab.type('Nguyễn')
  await tab.press('Tab')
  await waitForStep(tab, 'ghi-lai')
  await waitForRing(tab, WHOLE.button)
  expect(await focused(tab)).toBe('#ghi-lai')
  await pressOurs(tab, 'Tôi bị lạc')
  await waitForFocus(tab, 'Tôi bị lạc')
  await tab.press('Tab')
  await tab.press('Tab')
  expect(await focused(tab)).toBe('Rời bài')
  await tab.press('Tab')
  expect(await focused(tab), 'no trap').toBe('')
})
