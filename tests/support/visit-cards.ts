import type { PracticeServer } from '../../scripts/serve-practice.ts'
import { FORMIO_PATH } from '../portals/formio/serving.ts'
import { startFour, stepIs, toLastOfFour } from './four-steps.ts'
import { clickOn, waitToSee } from './gestures.ts'
import type { Learner, Tab } from './learner.ts'
import { openPopup } from './open-popup.ts'
import { readCard } from './read-card.ts'
import { sendRequest } from './send-request.ts'
import { openLauncher, pressOurs, shutLauncher, startTour } from './start-tour.ts'
import { waitUntil } from './wait-until.ts'

const CHANGED = 'Nộp hồ sơ, có dấu vết của người soạn'

/**
 * Brings about, in one tab, everything of ours that can lie over a page, and hands the tab over each time.
 * `page`: one of the extension's own, to send requests from.
 */
export async function visitCards(
  learner: Learner,
  practice: PracticeServer,
  page: Tab,
  look: (tab: Tab, name: string) => Promise<void>,
): Promise<void> {
  const tab = await learner.open(practice.url('formio', FORMIO_PATH))
  const situation = (wanted: string) =>
    waitUntil(async () => (await readCard(tab))?.situation === wanted, `the card to be ${wanted}`)
  const says = (words: string) =>
    waitUntil(async () => (await readCard(tab))?.text.includes(words), `the card to say “${words}”`)
  const leave = async () => {
    await pressOurs(tab, 'Rời bài')
    await look(tab, 'leaving')
    await pressOurs(tab, 'Rời hẳn')
    await waitUntil(async () => (await readCard(tab)) === null, 'the card to go')
  }

  await shutLauncher(tab)
  await look(tab, 'launcher shut, markers')
  await clickOn(tab, { selector: '[name="data[HoVaTenC]"]' })
  await waitToSee(tab, { selector: '.at-tip .panel' })
  await look(tab, 'tip')

  await tab.goto(practice.url('man-hinh', '/index.html'))
  await openLauncher(tab)
  await look(tab, 'launcher')
  await sendRequest(page, { type: 'save-settings', settings: { helping: true } })
  await startFour(tab)
  await look(tab, 'guiding')
  await pressOurs(tab, 'Tôi bị lạc')
  await says('Bạn đang ở đúng trang')
  await look(tab, 'lost')
  await pressOurs(tab, 'Về thẻ hướng dẫn')
  const popup = await openPopup(learner, tab)
  const panel = await learner.openExtensionPage(`sidepanel.html${new URL(await popup.url()).search}`)
  await waitToSee(panel, { selector: 'li.now' })
  await look(panel, 'side panel')
  await look(popup, 'popup')
  await panel.close()
  await popup.close()
  await tab.front()
  await pressOurs(tab, 'Đọc to')
  await says('chưa có giọng đọc')
  await look(tab, 'no voice')
  await tab.press('Escape')
  await situation('paused')
  await look(tab, 'paused')
  await pressOurs(tab, 'Học tiếp')
  await stepIs(tab, 'sang-hai')
  await toLastOfFour(tab)
  await pressOurs(tab, 'Tiếp tục')
  await situation('finished')
  await look(tab, 'finished, helping')
  await pressOurs(tab, 'Đóng')
  await sendRequest(page, { type: 'save-settings', settings: { helping: false } })

  await tab.goto(practice.url('doi-moi', '/index.html?ban=5'))
  await startTour(tab, CHANGED)
  await says('Có phải nút này không?')
  await look(tab, 'unsure')
  await pressOurs(tab, 'Không phải')
  await waitUntil(async () => (await readCard(tab))?.missing, 'the card to say that it is not there')
  await look(tab, 'missing')
  await tab.goto(practice.url('man-hinh', '/khac.html'))
  await situation('astray')
  await look(tab, 'astray')
  await pressOurs(tab, 'Tôi bị lạc')
  await says('Bạn đang ở trang khác')
  await look(tab, 'lost')
  await tab.goto(practice.url('doi-moi', '/index.html?ban=2'))
  await says('Cổng đôi khi đổi chỗ các nút.')
  await look(tab, 'healed')
  await leave()

  await startTour(tab, 'Xem hồ sơ trong hai phần')
  await pressOurs(tab, 'Tiếp tục')
  await situation('resting')
  await look(tab, 'resting')
  await pressOurs(tab, 'Tạm dừng')
  await situation('paused')
  await pressOurs(tab, 'Rời bài')
  await waitUntil(async () => (await readCard(tab)) === null, 'the card to go')

  await openLauncher(tab)
  await clickOn(tab, {
    selector: '.ways .button',
    text: 'Kiểm tra: Nộp hồ sơ trên cổng hay thay đổi',
    reveal: 'centre',
  })
  await situation('testing')
  await look(tab, 'testing')
  await pressOurs(tab, 'Bỏ qua')
  await situation('finished')
  await look(tab, 'test result')
  await pressOurs(tab, 'Đóng')

  await tab.goto(practice.url('dvcqg', '/index.html'))
  await openLauncher(tab)
  await look(tab, 'launcher of the practice portal')
  await clickOn(tab, { selector: '.ways .button', text: 'Xem làm mẫu: Đăng ký khai sinh', reveal: 'centre' })
  await situation('guiding')
  await waitUntil(async () => {
    if ((await readCard(tab).catch(() => null))?.situation === 'paused') return true
    return clickOn(tab, { selector: 'h1' }).then(
      () => false,
      () => false,
    )
  }, 'what plays itself to stop')
  // The last press before may have led to another page.
  await new Promise((done) => setTimeout(done, 500))
  await situation('paused')
  await look(tab, 'watching, paused')
}
