import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeLogs } from '../../scripts/bench/make-logs.ts'
import { startLrs } from '../../scripts/start-lrs.ts'
import { clickOn, fillIn, waitToSee } from '../support/gestures.ts'
import type { Tab } from '../support/learner.ts'
import { readExport } from '../support/read-exports.ts'
import { waitInPage, waitUntil } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

const says = (page: Tab, words: string) =>
  waitInPage(page, (it) => document.body.textContent.includes(it), { argument: words, what: `“${words}”` })

/** A date field takes keys by the browser's own order of day and month, so its value is set as its calendar would. */
const setDay = (page: Tab, id: string, day: string) =>
  page.evaluate(
    (it) => {
      const input = document.getElementById(it.id) as HTMLInputElement
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, it.day)
      input.dispatchEvent(new Event('input', { bubbles: true }))
    },
    { id, day },
  )

async function openReport(learner: { openExtensionPage(path: string): Promise<Tab> }) {
  const record = await learner.openExtensionPage('record.html')
  await waitToSee(record, { selector: 'a[href="/report.html"]', text: 'Báo cáo của đơn vị' })
  await record.close()
  // puppeteer loses sight of a moz-extension: page that goes on to another by itself.
  const page = await learner.openExtensionPage('report.html')
  await waitToSee(page, { selector: '#unit' })
  await setDay(page, 'from', '2026-01-01')
  await setDay(page, 'to', '2026-01-31')
  return page
}

test('many people’s files become one table without names, counted beside a page that stays free', async ({
  learner,
}) => {
  const page = await openReport(learner)
  const folder = await mkdtemp(join(tmpdir(), 'dan-loi-'))
  await makeLogs(folder, 300)
  await writeFile(join(folder, 'anh-cua-lan.json'), '{"format":"anh"}')
  const files = ['anh-cua-lan.json', ...Array.from({ length: 300 }, (_, n) => `nhat-ky-${n}.json`)]
  await fillIn(page, { selector: '#unit' }, '=UBND phường thử')
  await fillIn(page, { selector: '#headcount' }, '400')
  // How often the page's own thread came to its turn while the files were read.
  await page.evaluate(() => {
    const world = globalThis as unknown as { turns: number }
    world.turns = 0
    const turn = () => {
      if (document.querySelector('progress')) world.turns += 1
      setTimeout(turn, 5)
    }
    turn()
  })
  await page.setFile(
    'input[type=file]',
    files.map((it) => join(folder, it)),
  )
  await says(page, 'Đã đọc 300 tệp.')
  expect(await page.evaluate(() => (globalThis as unknown as { turns: number }).turns)).toBeGreaterThan(5)

  await says(page, '1 tệp không tính được')
  const sheet = await page.evaluate(() => document.querySelector('.sheet')?.textContent ?? '')
  expect(sheet).toContain('300 / 400 người, 75 %')
  expect(sheet).toContain('từ 01/01/2026 đến hết 31/01/2026')
  expect(sheet).not.toContain('anh-cua-lan')
  const csv = await readExport(page, 'Lưu bảng Excel (CSV)')
  expect(csv).toContain('\ufeffĐơn vị,')
  expect(csv.trimEnd().split('\r\n').at(-1)).toMatch(/^'=UBND phường thử,2026-01-01,2026-01-31,Tất cả,,Tất cả,300,750,/)
  expect(csv).not.toMatch(/nhat-ky|anh-cua-lan/)

  await page.asPrinted(true)
  expect(await page.evaluate(() => document.querySelector('h1')?.checkVisibility())).toBe(false)
  expect(await page.evaluate(() => document.querySelector('.sheet')?.checkVisibility())).toBe(true)
  await page.asPrinted(false)
  expect(learner.outgoing).toEqual([])
})

test('a record store is read for the report with a key that may read; one that may only write is told of', async ({
  learner,
}) => {
  const lrs = await startLrs({ scopes: ['statements/write'] })
  try {
    const page = await openReport(learner)
    // Chromium's question cannot be answered without a window: there the store has a name that the test build may reach.
    const host = learner.browser === 'firefox' ? '127.0.0.1' : 'lrs.luyen-tap.localhost'
    await clickOn(page, { selector: 'summary' })
    await fillIn(page, { selector: '#endpoint' }, `http://${host}:${lrs.port}/xAPI`)
    await fillIn(page, { selector: '#key' }, lrs.key)
    await fillIn(page, { selector: '#secret' }, lrs.secret)
    await clickOn(page, { selector: '.button', text: 'Đọc từ LRS' })
    await says(page, 'Khóa này không được quyền đọc (403)')
    await lrs.post(Array.from({ length: 3 }, (_, n) => passed(`nguoi-${n}`)))
    lrs.allow(['statements/read'])
    await clickOn(page, { selector: '.button', text: 'Đọc từ LRS' })
    await says(page, 'Đã đọc 3 bản ghi của Dẫn Lối trong LRS.')
    await waitUntil(
      () =>
        page.evaluate(() => document.querySelector('.sheet')?.textContent?.includes('Người đã học: 3 người') ?? false),
      'the table',
    )
    const kept = await page.evaluate(() => document.documentElement.outerHTML)
    expect(kept).not.toContain('nguoi-0')
  } finally {
    await lrs.close()
  }
})

const passed = (name: string) => ({
  actor: { account: { homePage: 'https://dan-loi.example/xapi/learners', name } },
  verb: { id: 'http://adlnet.gov/expapi/verbs/passed' },
  object: { id: 'https://dan-loi.example/xapi/tours/dvcqg/khai-sinh/practice' },
  context: {
    contextActivities: { category: [{ id: 'https://dan-loi.example/xapi/profile/v1' }] },
    extensions: { 'http://id.tincanapi.com/extension/attempt-id': `lan-${name}` },
  },
  timestamp: '2026-01-15T08:00:00.000Z',
})
