import { findSpot } from '../support/find-spot.ts'
import { clickOn, waitToSee } from '../support/gestures.ts'
import type { Tab } from '../support/learner.ts'
import { openPopup } from '../support/open-popup.ts'
import { pressOurs, shutLauncher, startTour } from '../support/start-tour.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

const CHIP = { selector: '.at-corner .chip .button' }
const boxOfChip = (tab: Tab) => tab.boxOf(findSpot, { selector: '.at-corner .chip' })
const chipIs = (tab: Tab, what: string, is: (box: { x: number; y: number }) => boolean) =>
  waitUntil(async () => {
    const box = await boxOfChip(tab)
    return box && is(box) && box
  }, `the button ${what}`)

test('the button on the page keeps clear of the page’s own, moves by drag and keys, stays there, shrinks, hides and comes back', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('man-hinh', '/index.html'))
  await shutLauncher(tab)
  const before = await tab.evaluate(() => document.documentElement.outerHTML.replace(/<div popover.*?<\/div>/s, ''))
  // In its corner, where it goes once the panel has gone.
  const first = await chipIs(tab, 'in its corner', ({ y }) => y > 680)
  // The page’s own chat comes late, in the same corner.
  await tab.evaluate(() => {
    const chat = document.body.appendChild(document.createElement('div'))
    chat.id = 'chat'
    chat.style.cssText = 'position:fixed;right:10px;bottom:10px;width:120px;height:90px;background:teal'
  })
  await chipIs(tab, 'above the chat', ({ y }) => y < first.y - 40)
  await tab.evaluate(() => document.querySelector('#chat')?.remove())
  await chipIs(tab, 'back in its corner', ({ y }) => y === first.y)
  const from = await tab.boxOf(findSpot, CHIP)
  if (!from) throw new Error('no button')
  await tab.drag({ x: from.x + 20, y: from.y + 10 }, { x: 120, y: 300 })
  await chipIs(tab, 'on the left, higher up', ({ x, y }) => x < 40 && y > 200 && y < 400)
  expect(await tab.boxOf(findSpot, { selector: '.at-corner .panel' }), 'dragging is no press').toBeNull()

  await tab.goto(practice.url('man-hinh', '/index.html'))
  await shutLauncher(tab)
  await chipIs(tab, 'where it was left', ({ x, y }) => x < 40 && y > 200 && y < 400)
  const now = await boxOfChip(tab)
  // Shut again it has the focus, as what was pressed has gone.
  await clickOn(tab, CHIP)
  await pressOurs(tab, 'Đóng')
  await tab.press('ArrowRight')
  await tab.press('ArrowUp')
  await chipIs(tab, 'moved by keys', ({ x, y }) => x > 400 && y < (now?.y ?? 0) - 20)

  await clickOn(tab, CHIP)
  await clickOn(tab, { selector: '.at-corner summary', text: 'Nút Dẫn Lối này' })
  await pressOurs(tab, 'Thu nhỏ nút')
  await pressOurs(tab, 'Đóng')
  await waitToSee(tab, { selector: '.at-corner .chip.small' })
  await clickOn(tab, CHIP)
  await clickOn(tab, { selector: '.at-corner summary', text: 'Nút Dẫn Lối này' })
  await pressOurs(tab, 'Ẩn nút')
  await waitUntil(async () => (await tab.boxOf(findSpot, { selector: '.at-corner' })) === null, 'the button to go')
  const popup = await openPopup(learner, tab)
  await clickOn(popup, { selector: 'button', text: 'Hiện lại nút Dẫn Lối trên trang' })
  await popup.close()
  await tab.front()
  await startTour(tab, 'Bốn việc trên ba màn hình (bài kiểm thử)')
  expect(await tab.evaluate(() => document.documentElement.outerHTML.replace(/<div popover.*?<\/div>/s, ''))).toBe(
    before,
  )
})
