import { FOUR, startFour, toLastOfFour } from '../support/four-steps.ts'
import { clickOn, waitToSee } from '../support/gestures.ts'
import type { Learner, Tab } from '../support/learner.ts'
import { openPopup } from '../support/open-popup.ts'
import { readCard } from '../support/read-card.ts'
import { readKept } from '../support/read-log.ts'
import { pressOurs } from '../support/start-tour.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

async function switchOn(learner: Learner, tab: Tab) {
  const popup = await openPopup(learner, tab)
  await clickOn(popup, { selector: '.guest label', text: 'Máy dùng chung (chế độ khách)' })
  await waitToSee(popup, { selector: '.guest.on h2', text: 'Máy dùng chung đang bật' })
  const which = new URL(await popup.url()).search
  await popup.close()
  return which
}

/** As far as the last step. */
async function almostFinish(tab: Tab) {
  await startFour(tab)
  await waitToSee(tab, { selector: '.guest-chip', text: 'Máy dùng chung' })
  await toLastOfFour(tab)
}

const ofGuest = (session: Record<string, unknown>) => Object.keys(session).filter((it) => it.startsWith('guest:'))

test('on a shared machine a tour leaves nothing on the disk, and after “Xong, xóa hết” nothing anywhere', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('man-hinh', '/index.html'))
  await waitToSee(tab, { selector: '.at-corner' })
  const which = await switchOn(learner, tab)
  await almostFinish(tab)
  const sheet = await learner.openExtensionPage(`help.html${which}`)
  await waitToSee(sheet, { selector: '.big', text: FOUR })
  await learner.stopBackground()
  const during = await readKept(learner)
  expect(JSON.stringify(during.session)).toContain('step-ended')
  for (const kept of [during.events, during.sessions, during.outbox]) expect(kept).toEqual([])
  expect(during.local).toEqual({})

  await tab.front()
  await pressOurs(tab, 'Tiếp tục')
  await pressOurs(tab, 'Xong, xóa hết')
  await pressOurs(tab, 'Xóa hết')
  await waitUntil(async () => (await readCard(tab)) === null, 'the card to go')
  const says = () => sheet.evaluate(() => document.body.textContent)
  await waitUntil(async () => !(await says())?.includes(FOUR), 'the sheet for helpers to know of no tour')
  await sheet.close()
  const after = await readKept(learner)
  expect(ofGuest(after.session)).toEqual([])
  expect(after.session['guest-mode'], 'the next person is a guest too').toBeTruthy()

  await tab.goto(practice.url('man-hinh', '/index.html'))
  await startFour(tab)
  expect(ofGuest((await readKept(learner)).session)).not.toEqual([])
  await learner.restart()
  const restarted = await readKept(learner)
  expect([ofGuest(restarted.session), restarted.session['guest-mode']]).toEqual([[], undefined])
  expect([restarted.events, restarted.sessions, restarted.local]).toEqual([[], [], {}])
})
