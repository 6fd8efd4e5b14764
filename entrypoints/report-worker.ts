import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { ReportOrder } from '#schema/unit-report.ts'
import { createReportWorker } from '#stores/report-worker.ts'

/** Counts a unit's report beside the page, which stays free: reading ten thousand files is no task for its thread. */
export default defineUnlistedScript(() => {
  const take = createReportWorker(
    (news) => postMessage(news),
    () => performance.now(),
  )
  addEventListener('message', (event: MessageEvent<ReportOrder>) => take(event.data))
})
