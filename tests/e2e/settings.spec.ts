import { startFour } from '../support/four-steps.ts'
import { clickOn, sees, waitToSee } from '../support/gestures.ts'
import { openPopup } from '../support/open-popup.ts'
import { readCard } from '../support/read-card.ts'
import { pressOurs } from '../support/start-tour.ts'
import { waitInPage, waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

test('language, text size, tips and launcher change on the pages that are open, and back', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('man-hinh', '/index.html'))
  await startFour(tab)
  const popup = await openPopup(learner, tab)
  await clickOn(popup, { selector: 'summary', text: 'Cài đặt' })
  const set = (id: string, value: string) =>
    popup.evaluate(
      ([name, to]) => {
        const list = document.querySelector<HTMLSelectElement>(`#${name}`)
        if (!list) return
        list.value = to
        list.dispatchEvent(new Event('change', { bubbles: true }))
      },
      [id, value] as const,
    )
  const shows = (words: string) =>
    waitUntil(async () => (await readCard(tab))?.text.includes(words), `the card to say “${words}”`)

  await set('language', 'en')
  await waitInPage(popup, () => document.body.textContent.includes('Settings'))
  await tab.front()
  await shows('On to step two')
  await set('language', 'vi')
  await shows('Bấm “Sang bước hai”')
  await waitInPage(popup, () => document.body.textContent.includes('Cài đặt'))

  const size = () =>
    tab.evaluate(() => {
      const host = [...document.querySelectorAll('div')].find((it) => it.shadowRoot?.querySelector('.guide'))
      return getComputedStyle(host?.shadowRoot?.querySelector('.guide') as Element).fontSize
    })
  expect(await size()).toBe('18px')
  await set('size', '150')
  await waitUntil(async () => (await size()) === '27px', 'larger text')

  await waitToSee(tab, { selector: '.marker' })
  await popup.front()
  await clickOn(popup, { selector: 'label', text: 'Hiện mẹo' })
  await tab.front()
  await waitUntil(async () => !(await sees(tab, { selector: '.marker' })), 'the marker to go')
  await pressOurs(tab, 'Rời bài')
  await pressOurs(tab, 'Rời hẳn')
  await waitToSee(tab, { selector: '.at-corner' })
  await popup.front()
  await clickOn(popup, { selector: 'label', text: 'Hiện nút Dẫn Lối trên trang' })
  await tab.front()
  await waitUntil(async () => !(await sees(tab, { selector: '.at-corner' })), 'the launcher to go')
})
