import { readCarriedLog, toCarriedLog } from '../../src/learning/carried-log.ts'
import type { SupportEvent } from '../../src/schema/support.ts'
import { startFour, toLastOfFour } from '../support/four-steps.ts'
import { clickOn, fillIn, waitToSee } from '../support/gestures.ts'
import { readExport } from '../support/read-exports.ts'
import { readKept } from '../support/read-log.ts'
import { setSettings } from '../support/set-settings.ts'
import { pressOurs } from '../support/start-tour.ts'
import { waitInPage } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

test('a tour done with somebody counts once as support, is no practice of one’s own, and comes along by code', async ({
  learner,
  practice,
}) => {
  await setSettings(learner, { helping: true })
  const tab = await learner.open(practice.url('man-hinh', '/index.html'))
  await startFour(tab)
  await waitToSee(tab, { selector: '.helping', text: 'Giúp người khác' })
  await toLastOfFour(tab)
  await pressOurs(tab, 'Tiếp tục')
  await pressOurs(tab, 'Người dân')
  await waitToSee(tab, { selector: '.guide .own', text: 'Đã ghi 1 lượt. Xem và sửa ở “Sổ hỗ trợ”.' })

  const kept = (await readKept(learner)).events as unknown as SupportEvent[]
  expect(kept).toMatchObject([{ type: 'support-given', kinds: ['skills'], group: 'nguoi-dan', portal: 'man-hinh-thu' }])
  const book = await learner.openExtensionPage('support.html')
  const csv = await readExport(book, 'Lưu bảng (CSV)')
  expect(csv.split('\r\n')[0]).toContain('Lượt người dân được hỗ trợ kỹ năng số')
  expect(csv.split('\r\n')[1]).toMatch(/^\d{4}-\d\d-\d\d,1,1,0,0,0,0,1,0,0$/)

  const lines = await toCarriedLog([], kept)
  expect(await readCarriedLog(lines.join(), 10)).toEqual({ values: kept })
  const record = await learner.openExtensionPage('record.html')
  await clickOn(record, { selector: '.paste summary' })
  await fillIn(record, { selector: '.paste textarea' }, lines.join('\n'))
  await clickOn(record, { selector: '.paste .button' })
  await waitInPage(record, () => document.body.textContent.includes('Đã nhập 0 dòng mới, 1 dòng đã có sẵn.'))
})
