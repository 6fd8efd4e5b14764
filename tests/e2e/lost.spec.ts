import { getDocumentProxy } from 'unpdf'
import { startFour } from '../support/four-steps.ts'
import { waitToSee } from '../support/gestures.ts'
import { readCard } from '../support/read-card.ts'
import { pressOurs } from '../support/start-tour.ts'
import { waitInPage, waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

const LOST = 'Tôi bị lạc'

test('who is lost is brought back or told the way, in every situation, and gets a sheet for whoever helps', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('man-hinh', '/index.html'))
  await startFour(tab)
  const says = (text: string) =>
    waitUntil(async () => (await readCard(tab))?.text.includes(text), `the card to say “${text}”`)

  await pressOurs(tab, LOST)
  await says('Bạn đang ở đúng trang')
  await pressOurs(tab, 'Về thẻ hướng dẫn')
  await pressOurs(tab, 'Tạm dừng')
  await pressOurs(tab, LOST)
  await says('Đã tìm lại chỗ của bạn')

  await tab.goto(practice.url('man-hinh', '/khac.html'))
  await waitToSee(tab, { selector: '[data-situation=waiting],[data-situation=astray]' })
  await pressOurs(tab, LOST)
  await says('Bạn đang ở trang khác')
  await pressOurs(tab, 'Gọi người giúp')
  const sheet = await waitUntil(async () => {
    for (const it of await learner.tabs()) if ((await it.url()).includes('/help.html')) return it
    return null
  }, 'the sheet')
  await waitInPage(sheet, () => document.body.textContent.includes('Bốn việc trên ba màn hình'))
  const pdf = await getDocumentProxy(new Uint8Array(await sheet.pdf()))
  expect(pdf.numPages).toBe(1)
})
