import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { test as base, type TestInfo } from '@playwright/test'
import { type PracticeServer, servePractice } from '../../scripts/serve-practice.ts'
import { launchLearner } from '../support/launch-learner.ts'
import type { BrowserName, Learner } from '../support/learner.ts'
import { TEST_PORTALS } from '../support/test-portals.ts'

export interface WorkerOptions {
  learnerBrowser: BrowserName
  /** The extension to load; the test build for the browser unless said otherwise. */
  extensionDir: string
}

interface TestFixtures {
  /** A fresh browser on a fresh profile with the extension in it. */
  learner: Learner
}

interface WorkerFixtures {
  practice: PracticeServer
}

export const test = base.extend<TestFixtures, WorkerOptions & WorkerFixtures>({
  learnerBrowser: ['chromium', { option: true, scope: 'worker' }],
  extensionDir: ['', { option: true, scope: 'worker' }],

  practice: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures asked for from this pattern
    async ({}, use) => {
      const server = await servePractice({ extraSites: TEST_PORTALS })
      await use(server)
      await server.close()
    },
    { scope: 'worker' },
  ],

  learner: async ({ learnerBrowser, extensionDir }, use, testInfo) => {
    const learner = await launchLearner(learnerBrowser, { extensionDir: extensionDir || builtFor(learnerBrowser) })
    await use(learner)
    if (testInfo.status !== testInfo.expectedStatus) await attachWhatWasSeen(learner, testInfo)
    await learner.close()
  },
})

export { expect } from '@playwright/test'

function builtFor(browser: BrowserName): string {
  const folder = `.output/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3-test`
  const dir = resolve(import.meta.dirname, '../..', folder)
  if (!existsSync(dir)) throw new Error(`${folder} is missing: npm run build:test`)
  return dir
}

async function attachWhatWasSeen(learner: Learner, testInfo: TestInfo) {
  const tabs = await learner.tabs().catch(() => [])
  for (const [index, tab] of tabs.entries()) {
    const path = testInfo.outputPath(`tab-${index + 1}.png`) as `${string}.png`
    await tab.screenshot(path).catch(() => {})
    testInfo.attachments.push({ name: `tab ${index + 1}`, path, contentType: 'image/png' })
  }
  await testInfo.attach('console', { body: learner.consoleLines.join('\n'), contentType: 'text/plain' })
}
