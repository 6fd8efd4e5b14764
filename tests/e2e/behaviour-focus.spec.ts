import { FOUR, startFour } from '../support/four-steps.ts'
import { clickOn, waitToSee } from '../support/gestures.ts'
import { WHOLE, waitForStep } from '../support/go-through.ts'
import { hearAnnouncements } from '../support/hear-announcements.ts'
import type { Tab } from '../support/learner.ts'
import { openPopup } from '../support/open-popup.ts'
import { readCard } from '../support/read-card.ts'
import { pressOurs, startTour, waitForLauncher } from '../support/start-tour.ts'
import { waitForRing } from '../support/wait-for-ring.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

/** What has the focus: `#id` of the page's, or role and words of ours. */
const focused = (tab: Tab) =>
  tab.evaluate(() => {
    const at = document.activeElement
    const inner = at?.shadowRoot?.activeElement
    if (inner) return inner.getAttribute('role') ?? inner.textContent ?? ''
    return at?.id ? `#${at.id}` : (at?.getAttribute('aria-label') ?? '')
  })

const waitForFocus = (tab: Tab, wanted: string) =>
  waitUntil(async () => (await focused(tab)) === wanted, `the focus on ${wanted}`).catch(async (error) => {
    throw new Error(`${error.message}; it is on “${await focused(tab)}”`)
  })

/** Presses Tab until this has the focus, as nobody does more often than so. */
async function tabTo(tab: Tab, wanted: string): Promise<void> {
  const met: string[] = []
  while (met.length < 40 && (await focused(tab)) !== wanted) {
    await tab.press('Tab')
    met.push(await focused(tab))
  }
  expect(met.slice(-1), `Tab comes to “${wanted}” by way of ${met.join(', ')}`).toEqual(met.length > 0 ? [wanted] : [])
}

test('the card is a dialog with a name, not modal, after the page; a screen reader hears each step once', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('man-hinh', '/index.html'))
  await waitForLauncher(tab)
  const heard = hearAnnouncements(tab)
  const last = async (words: string) => waitUntil(async () => (await (await heard)()).at(-1)?.includes(words), words)
  await startFour(tab)
  await last('Bước 1/4')
  const tree = await waitUntil(async () => {
    const lines = await tab.accessibleTree()
    return lines.some((it) => it.startsWith('dialog')) && lines
  }, 'the card among what is told')
  expect(tree).toEqual([
    ...['heading “Bước một”', 'textbox “Ô để gõ”', 'button “Sang bước hai”', 'link “Trang ngoài bài”', 'status'],
    ...['dialog “Bước 1/4 Bước một”', 'button “Đọc to”', 'button “Thu nhỏ thẻ”', 'progressbar “Bước 1/4”'],
    ...['heading “Bấm “Sang bước hai”.”', 'summary “Vì sao? Nguồn ở đâu?”', 'summary “Dành cho người dạy”'],
    ...[
      'button “Tôi đã làm xong”',
      'button “Tôi bị lạc”',
      'button “Tạm dừng”',
      'button “Rời bài”',
      'button “Mẹo cho ô này”',
    ],
  ])
  const meant = await tab.evaluate(() => {
    const host = [...document.querySelectorAll('div')].find((it) => it.shadowRoot?.querySelector('.guide'))
    const card = host?.shadowRoot?.querySelector('[data-situation]')
    return [card?.getAttribute('aria-modal') ?? null, card?.closest('[lang]')?.getAttribute('lang')]
  })
  expect(meant).toEqual([null, 'vi'])
  await pressOurs(tab, 'Tạm dừng')
  await last('tạm dừng')
  await pressOurs(tab, 'Học tiếp')
  await last('Bước 1/4')
  await clickOn(tab, { selector: 'button', text: 'Sang bước hai' })
  await last('Bước 2/4')
  await pressOurs(tab, 'Bỏ qua bước này')
  await last('Bước 3/4')
  await clickOn(tab, { selector: 'button', text: 'Sang bước ba' })
  await last('Bước 4/4')
  await pressOurs(tab, 'Rời bài')
  await last('Rời')
  await pressOurs(tab, 'Ở lại')
  await pressOurs(tab, 'Tiếp tục')
  await last(FOUR)
  const first = 'Bước 1/4. Bấm “Sang bước hai”. Làm xong, thẻ này tự sang bước sau.'
  expect(await (await heard)()).toEqual([
    first,
    `Đang tạm dừng: ${FOUR}.`,
    first,
    'Bước 2/4. Đọc đầu trang. Không cần thì bỏ qua.',
    'Bước 3/4. Bấm “Sang bước ba”. Làm xong, thẻ này tự sang bước sau.',
    'Bước 4/4. Đọc dòng “Hết.”.',
    'Rời bài này? Nếu chỉ nghỉ một lát, hãy bấm “Tạm dừng”.',
    `Xong rồi! Bạn vừa đi hết bài “${FOUR}”. Đây là bài luyện tập, không có hồ sơ nào được gửi đi.`,
  ])
})

test('a short tour by keyboard alone, from the popup to its end; then the page has its focus back', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('hostile', '/thu/form.html'))
  await waitForLauncher(tab)
  const popup = await openPopup(learner, tab)
  const start = { selector: '.button', text: `Bắt đầu: ${WHOLE.title}` }
  await waitToSee(popup, start)
  await tabTo(popup, start.text)
  await popup.press('Enter')
  await tab.front()
  await waitForRing(tab, WHOLE.field)
  await tabTo(tab, WHOLE.field.selector)
  await tab.type('Nguyễn')
  await tab.press('Tab')
  await waitForStep(tab, 'ghi-lai')
  await waitForRing(tab, WHOLE.button)
  await tabTo(tab, WHOLE.button.selector)
  await tab.press('Enter')
  await waitForStep(tab, 'xem-lai')
  expect(await focused(tab), 'the page keeps it').toBe(WHOLE.button.selector)
  await tabTo(tab, 'Tiếp tục')
  await tab.press('Enter')
  await waitForFocus(tab, 'dialog')
  await tabTo(tab, 'Đóng')
  await tab.press('Enter')
  await waitUntil(async () => (await readCard(tab)) === null, 'the card to go')
  await waitForFocus(tab, WHOLE.button.selector)
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
  await waitForFocus(tab, 'Bạn đang ở đúng trang')
  await pressOurs(tab, 'Về thẻ hướng dẫn')
  await tabTo(tab, 'Rời bài')
  await tab.press('Tab')
  expect(await focused(tab), 'no trap').toBe('')
})
