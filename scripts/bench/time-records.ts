import { join } from 'node:path'
import { ROOT } from '../run-command.ts'
import { openBrowser } from './open-browser.ts'
import { type OutboxTime, timeOutbox } from './time-outbox.ts'
import { type ReportTime, timeReport } from './time-report.ts'

export interface RecordTimes {
  report: ReportTime
  outbox: OutboxTime
}

/** What much of it costs: a report over the files of ten thousand people, a hundred thousand statements waiting. */
export async function timeRecords(): Promise<RecordTimes> {
  const browser = await openBrowser(join(ROOT, '.output/chrome-mv3-test'))
  try {
    return { report: await timeReport(browser, 10_000), outbox: await timeOutbox(browser, 100_000) }
  } finally {
    await browser.close()
  }
}
