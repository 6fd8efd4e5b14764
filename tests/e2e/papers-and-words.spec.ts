import { findSpot } from '../support/find-spot.ts'
import { clickOn, waitToSee } from '../support/gestures.ts'
import { openPopup } from '../support/open-popup.ts'
import { readKept } from '../support/read-log.ts'
import { samplePaper } from '../support/sample-paper.ts'
import { startTour } from '../support/start-tour.ts'
import { waitInPage, waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

test('a word underlined on the card says what it means by keyboard alone, and the popup’s search finds it', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('dvcqg', '/index.html'))
  await startTour(tab, 'Cấp bản sao trích lục hộ tịch')
  await clickOn(tab, { selector: 'summary', text: 'Trước khi bắt đầu' })
  await waitToSee(tab, { selector: '.word', text: 'VNeID' })
  // From the part that was opened, the first word is the next stop.
  await tab.press('Tab')
  await tab.press('Enter')
  await waitToSee(tab, { selector: '.meaning strong', text: 'VNeID' })
  await tab.press('Enter')
  await waitUntil(async () => !(await tab.boxOf(findSpot, { selector: '.meaning' })), 'the meaning to close')

  const popup = await openPopup(learner, tab)
  await clickOn(popup, { selector: 'input[type=search]' })
  await popup.type('trich luc')
  await waitToSee(popup, { selector: '.words dt', text: 'trích lục hộ tịch' })
})

test('what to prepare can be ticked and printed; one’s own files are judged without being opened, and leave no trace', async ({
  learner,
}) => {
  const page = await learner.openExtensionPage('prepare.html?tour=dvcqg/khai-sinh')
  const paper = { selector: '.ticks label', nth: 2 }
  await clickOn(page, paper)
  await waitInPage(page, () => document.querySelectorAll('.ticks input:checked').length === 1)

  await page.setFile('input[type=file]', samplePaper('giay-cua-toi.docx'))
  await waitInPage(page, () =>
    /DOCX.*PDF, JPG, JPEG, PNG/.test(document.querySelector('.files .warn')?.textContent ?? ''),
  )
  await page.setFile('input[type=file]', samplePaper('giay-cua-toi.pdf'))
  await waitInPage(
    page,
    () => document.querySelector('.files .fine')?.textContent?.includes('giay-cua-toi.pdf') ?? false,
  )

  await page.asPrinted(true)
  expect(await page.boxOf(findSpot, { selector: 'input[type=file]' }), 'what only a screen can do').toBeNull()
  expect(await page.boxOf(findSpot, paper)).not.toBeNull()
  await page.asPrinted(false)
  expect(JSON.stringify(await readKept(learner))).not.toContain('giay-cua-toi')
  expect(learner.requests.join('\n')).not.toContain('giay-cua-toi')
  expect(learner.outgoing).toEqual([])
})
