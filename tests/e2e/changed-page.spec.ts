import type { Spot } from '../support/find-spot.ts'
import { clickOn } from '../support/gestures.ts'
import type { Learner, Tab } from '../support/learner.ts'
import { readCard } from '../support/read-card.ts'
import { readExport } from '../support/read-exports.ts'
import { readKept } from '../support/read-log.ts'
import { setSettings } from '../support/set-settings.ts'
import { pressOurs, startTour } from '../support/start-tour.ts'
import { waitForRing } from '../support/wait-for-ring.ts'
import { waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

const TITLE = 'Nộp hồ sơ trên cổng hay thay đổi'
const TARGET = { selector: '#nop' }
const FRAMED = { title: 'Nộp hồ sơ trong khung hay thay đổi', target: { ...TARGET, frame: 'doi-moi-khung.' } }

const step = (tab: Tab, id: string) => waitUntil(async () => (await readCard(tab))?.step === id, `step ${id}`)
const says = (tab: Tab, words: string) =>
  waitUntil(async () => (await readCard(tab))?.text.includes(words), `the card to say “${words}”`)

async function end(tab: Tab): Promise<void> {
  await step(tab, 'xem-lai')
  await pressOurs(tab, 'Tiếp tục')
  await waitUntil(async () => (await readCard(tab))?.situation === 'finished', 'the end')
}

/** Follows the tour once on the page as its author saw it, with leave to remember what its button is like. */
async function learnOnce(learner: Learner, url: string, title = TITLE, target: Spot = TARGET): Promise<Tab> {
  await setSettings(learner, { heal: 'yes' })
  const tab = await learner.open(url)
  await startTour(tab, title)
  await waitForRing(tab, target)
  // What it is like is written down while a person reads.
  await new Promise((done) => setTimeout(done, 500))
  await clickOn(tab, target)
  await end(tab)
  await pressOurs(tab, 'Đóng')
  return tab
}

test('a button that was renamed is found again by what this machine remembers of it', async ({ learner, practice }) => {
  const at = (version: number) => practice.url('doi-moi', `/index.html?ban=${version}`)
  const tab = await learnOnce(learner, at(1))
  await tab.goto(at(2))
  await startTour(tab, TITLE)
  await waitForRing(tab, TARGET)
  await clickOn(tab, TARGET)
  await end(tab)
})

test('without leave to remember nothing is remembered: the card says in words what to look for', async ({
  learner,
  practice,
}) => {
  const at = (version: number) => practice.url('doi-moi', `/index.html?ban=${version}`)
  const tab = await learnOnce(learner, at(1))
  await setSettings(learner, { heal: 'no' })
  await tab.goto(at(2))
  await startTour(tab, TITLE)
  await waitUntil(async () => (await readCard(tab))?.missing, 'the card to say that it is not there')
  await says(tab, 'Nộp trực tuyến')
  expect((await readCard(tab))?.ring).toBeNull()
})

test('of what may be the button one is asked; pressing it does not go on before the answer', async ({
  learner,
  practice,
}) => {
  const at = (version: number) => practice.url('doi-moi', `/index.html?ban=${version}`)
  const tab = await learnOnce(learner, at(1))
  await tab.goto(at(5))
  await startTour(tab, TITLE)
  await waitForRing(tab, TARGET)
  await says(tab, 'Có phải nút này không?')
  await clickOn(tab, TARGET)
  // Longer than a click that counts needs.
  await new Promise((done) => setTimeout(done, 1000))
  expect((await readCard(tab))?.step).toBe('nop')
  await pressOurs(tab, 'Không phải')
  await waitUntil(async () => (await readCard(tab))?.ring === null, 'the ring to go')
  await waitUntil(async () => (await readCard(tab))?.missing, 'the card to say that it is not there')

  await pressOurs(tab, 'Rời bài')
  await pressOurs(tab, 'Rời hẳn')
  await startTour(tab, TITLE)
  await says(tab, 'Có phải nút này không?')
  await pressOurs(tab, 'Đúng rồi')
  await waitUntil(async () => !(await readCard(tab))?.text.includes('Có phải'), 'the question to go')
  await clickOn(tab, TARGET)
  await end(tab)
})

test('a button that is gone is not mistaken for the one in its place', async ({ learner, practice }) => {
  const at = (version: number) => practice.url('doi-moi', `/index.html?ban=${version}`)
  const tab = await learnOnce(learner, at(1))
  await tab.goto(at(3))
  await startTour(tab, TITLE)
  await waitUntil(async () => (await readCard(tab))?.missing, 'the card to say that it is not there')
  expect((await readCard(tab))?.ring).toBeNull()
  // Reported once it has been looked for long enough.
  await waitUntil(
    async () => (await readKept(learner)).events.some((it) => it.type === 'target-missing'),
    'the missing button to be in the log',
  )
  const record = await learner.openExtensionPage('record.html')
  const report = JSON.parse(await readExport(record, 'Lưu báo cáo bước hỏng'))
  expect(report.steps).toMatchObject([{ tour: 'nop-ho-so', step: 'nop', missing: 1, healed: 0 }])
  expect(JSON.stringify(report)).not.toContain('Thanh toán phí')
  await record.close()
  await says(tab, 'Trang này trông khác “Trang hồ sơ”')
})

test('a button that has moved into a menu: the menu is pointed at first', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('doi-moi', '/index.html?ban=4'))
  await startTour(tab, TITLE)
  const menu = { selector: '#thanh button', text: 'Thao tác' }
  const button = { selector: '#menu button' }
  await waitForRing(tab, menu)
  await says(tab, 'Trước hết, hãy bấm “Thao tác”')
  await clickOn(tab, menu)
  await waitForRing(tab, button)
  await says(tab, 'Bấm “Nộp trực tuyến”.')
  expect((await readCard(tab))?.text).not.toContain('Trước hết')
  await clickOn(tab, button)
  await end(tab)
})

test('in a frame of another origin the same holds: asked on the card, answered there, and gone on with', async ({
  learner,
  practice,
}) => {
  const at = (version: number) => practice.url('doi-moi', `/khung.html?ban=${version}`)
  const tab = await learnOnce(learner, at(1), FRAMED.title, FRAMED.target)
  await tab.goto(at(5))
  await startTour(tab, FRAMED.title)
  await waitForRing(tab, FRAMED.target)
  await says(tab, 'Có phải nút này không?')
  await clickOn(tab, FRAMED.target)
  await pressOurs(tab, 'Đúng rồi')
  await waitUntil(async () => !(await readCard(tab))?.text.includes('Có phải'), 'the question to go')
  await clickOn(tab, FRAMED.target)
  await end(tab)
})

test('a menu in a frame of another origin is pointed at first', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('doi-moi', '/khung.html?ban=4'))
  await startTour(tab, FRAMED.title)
  const menu = { selector: '#thanh button', text: 'Thao tác', frame: FRAMED.target.frame }
  const button = { selector: '#menu button', frame: FRAMED.target.frame }
  await waitForRing(tab, menu)
  await says(tab, 'Trước hết, hãy bấm “Thao tác”')
  await clickOn(tab, menu)
  await waitForRing(tab, button)
  await clickOn(tab, button)
  await end(tab)
})

test('a button that its author recorded is found again, and one may let the machine remember what it is like now', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('doi-moi', '/index.html?ban=2'))
  await startTour(tab, 'Nộp hồ sơ, có dấu vết của người soạn')
  await waitForRing(tab, TARGET)
  await says(tab, 'Cổng đôi khi đổi chỗ các nút.')
  expect((await readKept(learner)).others.learned).toEqual([])
  await pressOurs(tab, 'Cho phép')
  await waitUntil(async () => !(await readCard(tab))?.text.includes('Cổng đôi khi'), 'the question to go')
  // What it is like now is written down while a person reads.
  await new Promise((done) => setTimeout(done, 500))
  await clickOn(tab, TARGET)
  await end(tab)
  const { events, others } = await readKept(learner)
  expect(events.map((it) => it.type)).toContain('target-healed')
  expect(others.learned).toMatchObject([{ step: 'nop', fingerprint: { names: [{ text: 'Nộp hồ sơ trực tuyến' }] } }])
})
