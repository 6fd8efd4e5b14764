import type { Spread } from './spread-of.ts'
import type { OutboxTime } from './time-outbox.ts'
import type { RecordTimes } from './time-records.ts'
import type { ReportTime } from './time-report.ts'

/** Compare the ratios: machines differ, and are busy. */
export function printRecords({ report, outbox }: RecordTimes): string {
  return [...reportLines(report), ...outboxLines(outbox)].map((it) => `  ${it}`).join('\n')
}

function reportLines({ files, megabytes, whole, longest, longTasks, heap }: ReportTime): string[] {
  return [
    `a unit's report over ${files} files, ${megabytes.toFixed(0)} MB: ${(whole / 1000).toFixed(1)} s from choosing them to the table`,
    `  longest the page's own thread was busy: ${longest.counting.toFixed(0)} ms while it counts, ${longTasks} tasks over 50 ms;` +
      ` ${longest.still.toFixed(0)} ms on the same page at rest, ratio ${(longest.counting / longest.still).toFixed(1)};` +
      ` ${longest.list.toFixed(0)} ms before, while the browser makes the list of files`,
    `  heap the worker keeps: ${heap.tenth.toFixed(1)} MB with a tenth of the files read, ${heap.most.toFixed(1)} MB with nine tenths`,
  ]
}

function outboxLines({ waiting, popup, popupHeap, sending }: OutboxTime): string[] {
  return [
    `an outbox with none and with ${waiting} statements waiting`,
    `  popup ${of(popup.none)} and ${of(popup.full)} ms, ratio ${(popup.full.median / popup.none.median).toFixed(2)};` +
      ` its heap ${popupHeap.none.toFixed(1)} and ${popupHeap.full.toFixed(1)} MB, ratio ${(popupHeap.full / popupHeap.none).toFixed(2)}`,
    `  heap of the background at its most while it sends: ${sending.few.toFixed(1)} MB with 1,000 waiting,` +
      ` ${sending.many.toFixed(1)} MB with all, ratio ${(sending.many / sending.few).toFixed(2)}`,
  ]
}

function of({ min, median, max }: Spread): string {
  return [min, median, max].map((it) => it.toFixed(0)).join(' / ')
}
