import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import type { PracticeServer } from './serve-practice.ts'

export interface DemoStage {
  /** Running headless, with the practice build of the extension in it. */
  browser: Browser
  practice: PracticeServer
  screenshotDir: string
}

/** Where there is no display: opens the practice portal, prints what it did and leaves a screenshot. */
export async function playDemo({ browser, practice, screenshotDir }: DemoStage): Promise<void> {
  mkdirSync(screenshotDir, { recursive: true })
  const page = (await browser.pages())[0] ?? (await browser.newPage())
  const url = practice.url('dvcqg', '/index.html')
  await page.goto(url)
  await page.screenshot({ path: join(screenshotDir, '01.png') as `${string}.png` })
  console.log(`1. ${url} → ${join(screenshotDir, '01.png')}`)
}
