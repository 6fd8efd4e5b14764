import type { ReportNews, ReportOrder } from '#schema/unit-report.ts'
import { browser } from './browser.ts'

/** The worker that counts, as the page sees it. */
export interface ReportPort {
  order(order: ReportOrder): void
  /** At once, in the middle of whatever it does. */
  end(): void
}

/** Starts a worker of our own: it counts beside the page. `broken`: it could not go on (out of memory). */
export function openReportWorker(heard: (news: ReportNews) => void, broken: () => void): ReportPort {
  const worker = new Worker(browser.runtime.getURL('/report-worker.js'))
  worker.onmessage = (event: MessageEvent<ReportNews>) => heard(event.data)
  worker.onerror = broken
  worker.onmessageerror = broken
  return { order: (order) => worker.postMessage(order), end: () => worker.terminate() }
}
