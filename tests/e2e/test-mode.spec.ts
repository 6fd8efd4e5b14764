import { clickOn } from '../support/gestures.ts'
import type { Tab } from '../support/learner.ts'
import { readCard } from '../support/read-card.ts'
import { readKept } from '../support/read-log.ts'
import { openLauncher, pressOurs } from '../support/start-tour.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

const TITLE = 'Nộp hồ sơ trên cổng hay thay đổi'
const TARGET = { selector: '#nop' }

const situation = (tab: Tab, wanted: string) =>
  waitUntil(async () => (await readCard(tab))?.situation === wanted, `the card to be ${wanted}`)

async function startTest(tab: Tab): Promise<void> {
  await openLauncher(tab)
  await clickOn(tab, { selector: '.at-corner article .ways .button', text: `Kiểm tra: ${TITLE}`, reveal: 'centre' })
}

test('a test shows nothing, counts a wrong turn, and says at the end how each step went', async ({
  learner,
  practice,
}) => {
  const url = practice.url('doi-moi', '/index.html')
  const tab = await learner.open(url)
  await startTest(tab)
  await situation(tab, 'testing')
  const card = await readCard(tab)
  expect(card?.ring).toBeNull()
  expect(card?.text).not.toContain('Bấm “Nộp trực tuyến”')

  await tab.goto(practice.url('man-hinh', '/khac.html'))
  await waitUntil(async () => (await readCard(tab))?.text.includes('Rẽ nhầm 1 lần'), 'the wrong turn to be counted')
  await tab.goto(url)
  await situation(tab, 'testing')
  await clickOn(tab, TARGET)
  await situation(tab, 'finished')
  const result = await readCard(tab)
  expect(result?.text).toContain('Đạt! Bạn tự làm được.')
  expect(result?.text).toContain('Tự làm được. Rẽ nhầm 1 lần ở đây.')
  const { events } = await readKept(learner)
  expect(events.filter((it) => it.type === 'wrong-turn')).toHaveLength(1)
  expect(new Set(events.map((it) => it.mode))).toEqual(new Set(['test']))
})

test('a hint in a test shows the step and counts against it', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('doi-moi', '/index.html'))
  await startTest(tab)
  await situation(tab, 'testing')
  await pressOurs(tab, 'Xem gợi ý (tính là có trợ giúp)')
  await waitUntil(async () => (await readCard(tab))?.ring, 'the ring')
  await clickOn(tab, TARGET)
  await situation(tab, 'finished')
  const result = await readCard(tab)
  expect(result?.text).toContain('Chưa đạt')
  expect(result?.text).toContain('Có xem gợi ý.')
})
