import { defineConfig } from '@playwright/test'
import type { WorkerOptions } from './tests/e2e/fixture.ts'

/** Playwright is the runner; the browsers are those of the machine (scripts/find-browser.ts), none is downloaded. */
export default defineConfig<object, WorkerOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // In `npm test` alone: what passes only the second time is named there.
  retries: Number(process.env.E2E_RETRIES ?? 0),
  // They wait more than they work: a third keeps two cores busy.
  workers: 3,
  timeout: 120_000,
  reporter: 'list',
  projects: [
    { name: 'chromium', use: { learnerBrowser: 'chromium' } },
    { name: 'firefox', use: { learnerBrowser: 'firefox' } },
  ],
})
