import { mkdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Browser } from 'puppeteer-core'
import { playTour } from '../tests/support/play-tour.ts'
import { practiceActs } from '../tests/support/practice-acts.ts'
import { createPuppeteerTab } from '../tests/support/puppeteer-tab.ts'
import type { SeenCard } from '../tests/support/read-card.ts'
import { pressOurs, startTour } from '../tests/support/start-tour.ts'
import { waitInPage, waitUntil } from '../tests/support/wait-until.ts'
import { ROOT } from './run-command.ts'
import type { PracticeServer } from './serve-practice.ts'

export interface DemoStage {
  /** Running headless, with the practice build of the extension in it. */
  browser: Browser
  practice: PracticeServer
  screenshotDir: string
}

const TITLE = 'Cấp bản sao trích lục hộ tịch'

/**
 * Where there is no display: a scripted learner follows the first tour to its end, by trusted clicks and keys alone,
 * says what it did step by step, and leaves a picture of each step and of the log.
 */
export async function playDemo({ browser, practice, screenshotDir }: DemoStage): Promise<void> {
  rmSync(screenshotDir, { recursive: true, force: true })
  mkdirSync(screenshotDir, { recursive: true })
  const tabs = async () => {
    const pages = await browser.pages()
    return pages.filter((page) => page.url() !== 'about:blank').map(createPuppeteerTab)
  }
  const page = (await browser.pages())[0] ?? (await browser.newPage())
  const tab = createPuppeteerTab(page)
  await tab.goto(practice.url('dvcqg', '/index.html'))
  await startTour(tab, TITLE)
  console.log(`Bài: ${TITLE}`)
  const picture = (name: string) => join(screenshotDir, `${name}.png`) as `${string}.png`
  const { steps, tab: last } = await playTour({
    learner: { tabs },
    tab,
    acts: practiceActs('dvcqg/trich-luc'),
    async onStep(card, at, count) {
      const path = picture(`${String(count).padStart(2, '0')}-${card.step}`)
      await at.screenshot(path)
      console.log(`${heading(card)}\n    ${new URL(await at.url()).host.split('.')[0]} · ${relative(ROOT, path)}`)
    },
  }).catch(async (error) => {
    await tab.screenshot(picture('00-dung-o-day'))
    throw error
  })
  await last.screenshot(picture('98-xong'))
  await pressOurs(last, 'Xem nhật ký')
  const log = await waitUntil(async () => {
    for (const it of await browser.pages()) {
      const candidate = createPuppeteerTab(it)
      if ((await candidate.url()).endsWith('/record.html')) return candidate
    }
    return null
  }, 'the log to open')
  await waitInPage(log, () => document.querySelector('tbody tr') !== null)
  await log.screenshot(picture('99-nhat-ky'))
  const row = await log.evaluate(() =>
    [...document.querySelectorAll('tbody tr:first-child td')].map((it) => it.textContent),
  )
  console.log(`Xong ${steps.length} bước. Nhật ký: ${row.slice(0, 9).join(' · ')}`)
}

/** “Bước 3/27 · …”, and what the card asks for. */
function heading(card: SeenCard): string {
  return `${card.where}: ${card.says}`
}
