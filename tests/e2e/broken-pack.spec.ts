import { FOUR } from '../support/four-steps.ts'
import { clickOn, waitToSee } from '../support/gestures.ts'
import { startTour } from '../support/start-tour.ts'
import { waitInPage } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

test('a broken pack is refused with file, place and reason in words, and the others work', async ({
  learner,
  practice,
}) => {
  const popup = await learner.openExtensionPage('popup.html')
  await clickOn(popup, { selector: 'summary', text: 'Có gói bài bị hỏng nên không dùng được:' })
  const said = await waitInPage(popup, () => document.querySelector('details[open] p')?.textContent)
  expect(said).toContain('hong-thu/tours/co-html.json')
  expect(said).toContain('steps → 0 → do: không hợp lệ (plain text only, no HTML or script)')
  const titles = await popup.evaluate(() => [...document.querySelectorAll('h3')].map((it) => it.textContent))
  expect(titles).not.toContain('Bài của gói hỏng')
  expect(titles).toContain('Đăng ký khai sinh')

  const tab = await learner.open(practice.url('man-hinh', '/index.html'))
  await startTour(tab, FOUR)
  await waitToSee(tab, { selector: '.panel[data-situation=guiding]' })
})
