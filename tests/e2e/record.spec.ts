import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FOUR, startFour, toLastOfFour } from '../support/four-steps.ts'
import { clickOn, waitToSee } from '../support/gestures.ts'
import type { Learner, Tab } from '../support/learner.ts'
import { readCard } from '../support/read-card.ts'
import { readExport } from '../support/read-exports.ts'
import { readKept } from '../support/read-log.ts'
import { pressOurs } from '../support/start-tour.ts'
import { waitInPage, waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

/** Three steps done, one of them with help, one left out. */
async function finishTour(tab: Tab) {
  await startFour(tab)
  await clickOn(tab, { selector: '.guide summary', text: 'Vì sao? Nguồn ở đâu?' })
  await toLastOfFour(tab)
  await pressOurs(tab, 'Tiếp tục')
  await pressOurs(tab, 'Đóng')
}

async function leaveTour(tab: Tab) {
  await startFour(tab)
  await pressOurs(tab, 'Rời bài')
  await pressOurs(tab, 'Rời hẳn')
  await waitUntil(async () => (await readCard(tab)) === null, 'the card to go')
}

const rows = (record: Tab) =>
  record.evaluate(() =>
    [...document.querySelectorAll('.attempts tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].slice(0, 9).map((cell) => cell.textContent ?? ''),
    ),
  )

async function openRecord(learner: Learner, count: number) {
  const record = await learner.openExtensionPage('record.html')
  await waitUntil(async () => (await rows(record)).length === count, `${count} attempts in the log`)
  return record
}

test('one finished and one left tour are listed, exported and deleted', async ({ learner, practice }) => {
  const address = practice.url('man-hinh', '/index.html')
  const tab = await learner.open(address)
  await finishTour(tab)
  await tab.goto(address)
  await leaveTour(tab)
  const record = await openRecord(learner, 2)

  const portal = '=Cổng thử có dấu bằng ở đầu'
  const [left, finished] = await rows(record)
  expect(finished).toEqual([FOUR, portal, 'Luyện tập', expect.stringMatching(DATE), TIME, '3', '1', '1', 'Đã xong'])
  expect(left).toEqual([FOUR, portal, 'Luyện tập', expect.stringMatching(DATE), TIME, '0', '0', '0', 'Đã rời'])

  const { events } = await readKept(learner)
  const json = JSON.parse(await readExport(record, 'Lưu tệp JSON'))
  expect(json).toMatchObject({ format: 'dan-loi-log', version: 1 })
  expect(json.events).toEqual(events)

  const csv = await readExport(record, 'Lưu bảng Excel (CSV)')
  expect(csv.charCodeAt(0)).toBe(0xfeff)
  const lines = csv.slice(1).trimEnd().split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toContain('Bài,Cổng,Cách học,Ngày giờ')
  // A spreadsheet would run what begins with an equals sign.
  for (const line of lines.slice(1)) expect(line).toContain(`${FOUR},'${portal},Luyện tập`)

  await clickOn(record, { selector: '.attempts .button', text: 'Xóa lần này' })
  await waitToSee(record, { selector: '.asking' })
  await clickOn(record, { selector: '.button', text: 'Giữ lại' })
  expect(await rows(record)).toHaveLength(2)
  await clickOn(record, { selector: '.attempts .button', text: 'Xóa lần này' })
  await clickOn(record, { selector: '.asking .button', text: 'Xóa' })
  await waitUntil(async () => (await rows(record)).length === 1, 'one attempt to be gone')
  expect((await rows(record))[0]?.at(-1)).toBe('Đã xong')
  const one = await readKept(learner)
  expect(new Set(one.events.map((it) => it.attempt)).size).toBe(1)
  expect(one.sessions).toHaveLength(1)

  await clickOn(record, { selector: '.button', text: 'Xóa tất cả' })
  expect((await readKept(learner)).events).not.toEqual([])
  await clickOn(record, { selector: '.asking .button', text: 'Xóa' })
  await waitInPage(record, () => document.body.textContent.includes('Chưa có bài nào'))
  const none = await readKept(learner)
  expect(none.events).toEqual([])
  expect(none.sessions).toEqual([])
})

const DATE = /^\d{1,2}:\d{2}.+\d{1,2}\/\d{1,2}\/\d{2,4}$/
const TIME = expect.stringMatching(/^\d+ giây$/)

test('damaged rows are counted and kept, and the rest still shows', async ({ learner, practice }) => {
  const tab = await learner.open(practice.url('man-hinh', '/index.html'))
  await leaveTour(tab)
  const record = await openRecord(learner, 1)
  await record.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((ok) => {
      const asked = indexedDB.open('dan-loi')
      asked.onsuccess = () => ok(asked.result)
    })
    const tx = db.transaction(['events', 'sessions'], 'readwrite')
    tx.objectStore('events').put({ id: 'hong-1', attempt: 'hong', type: 'chua-tung-co', at: 'hôm qua' })
    tx.objectStore('events').put({ id: 'hong-2' })
    tx.objectStore('sessions').put({ attempt: 'hong', status: 'running' })
    await new Promise((ok) => {
      tx.oncomplete = ok
    })
    db.close()
  })
  const again = await openRecord(learner, 1)
  await waitInPage(again, () => document.body.textContent.includes('Có 2 dòng nhật ký bị hỏng'))
  expect((await rows(again))[0]?.[0]).toBe(FOUR)
  // Tours go on beside a damaged session, too.
  await tab.front()
  await leaveTour(tab)
  const { events } = await readKept(learner)
  expect(events.map((it) => it.id)).toEqual(expect.arrayContaining(['hong-1', 'hong-2']))
})

test('deleting everything while a tour runs takes its card away, and it does not come back', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('man-hinh', '/index.html'))
  await startFour(tab)
  const record = await openRecord(learner, 1)
  await clickOn(record, { selector: '.button', text: 'Xóa tất cả' })
  await clickOn(record, { selector: '.asking .button', text: 'Xóa' })
  await waitInPage(record, () => document.body.textContent.includes('Chưa có bài nào'))
  await tab.front()
  await waitUntil(async () => (await readCard(tab)) === null, 'the card to go')
  await clickOn(tab, { selector: 'button', text: 'Sang bước hai' })
  await waitToSee(tab, { selector: '.at-corner' })
  expect((await readKept(learner)).events).toEqual([])
})

test('a log taken along as a file is the same on another machine, however often it is taken in', async ({
  learner,
  practice,
}) => {
  const tab = await learner.open(practice.url('man-hinh', '/index.html'))
  await finishTour(tab)
  const record = await openRecord(learner, 1)
  const before = await rows(record)
  const file = join(await mkdtemp(join(tmpdir(), 'dan-loi-')), 'nhat-ky.json')
  await writeFile(file, await readExport(record, 'Lưu tệp JSON'))
  const takeIn = async (path: string, said: string) => {
    await record.setFile('input[type=file]', path)
    const read = () => record.evaluate(() => document.body.textContent ?? '')
    await waitUntil(async () => (await read()).includes(said), `the page to say “${said}”`)
  }
  await takeIn(file, 'Đã nhập 0 dòng mới')

  await clickOn(record, { selector: '.button', text: 'Xóa tất cả' })
  await clickOn(record, { selector: '.button', text: 'Xóa' })
  await waitUntil(async () => (await rows(record)).length === 0, 'the log to be empty')
  const count = JSON.parse(await readFile(file, 'utf8')).events.length
  // A press on the button forgets the file before it; a file that is only put there is no change, were it the same.
  const copy = `${file}.json`
  await copyFile(file, copy)
  await takeIn(copy, `Đã nhập ${count} dòng mới, 0 dòng đã có sẵn.`)
  expect(await rows(record)).toEqual(before)
  await waitToSee(record, { selector: '[data-level=with-help]' })

  await writeFile(file, '{"format":"dan-loi-log","version":1,"events":[{"id":1}]}')
  await takeIn(file, 'Tệp nhật ký có chỗ sai, nên không nhập gì cả.')
  expect(await rows(record)).toEqual(before)
})
