import { FORMIO_PATH } from '../portals/formio/serving.ts'
import { fillIn } from '../support/gestures.ts'
import { readCard } from '../support/read-card.ts'
import { pressOurs, startTour } from '../support/start-tour.ts'
import { waitForRing } from '../support/wait-for-ring.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

const FORMIO = 'Đăng ký khai sinh trên cổng dùng Form.io (bài kiểm thử)'
const NAME = '[name="data[HoVaTenC]"]'

test('made small the card is its head alone, and the next step opens it again', async ({ learner, practice }) => {
  for (const { width, height } of [
    { width: 1280, height: 800 },
    { width: 320, height: 640 },
  ]) {
    const tab = await learner.open(practice.url('formio', FORMIO_PATH))
    await tab.setViewport(width, height)
    await startTour(tab, FORMIO)
    await waitForRing(tab, { selector: NAME })
    const tall = (await readCard(tab))?.box?.height ?? 0
    await pressOurs(tab, 'Thu nhỏ thẻ')
    const low = await waitUntil(async () => {
      const box = (await readCard(tab))?.box
      return box && box.height < tall / 2 && box
    }, 'the card to be small')
    expect(low.y + low.height, 'it stays in the window').toBeLessThanOrEqual(height)
    await fillIn(tab, { selector: NAME }, 'Nguyễn Văn Thử')
    await tab.press('Tab')
    await waitUntil(async () => {
      const card = await readCard(tab)
      return card?.step === 'so-dinh-danh' && (card.box?.height ?? 0) > low.height * 1.5
    }, 'the next step to open the card')
    await tab.close()
  }
})
