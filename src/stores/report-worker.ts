import { createReportCounter, type ReportCounter } from '#learning/report-counter.ts'
import type { Group } from '#schema/groups.ts'
import { MOST_CHARACTERS } from '#schema/log-file.ts'
import type { RefusedFile, ReportNews, ReportOrder } from '#schema/unit-report.ts'
import { readAhead } from './read-ahead.ts'

/** How often the page hears how far it is, in ms. */
const NEWS_EVERY = 100
/** More bytes than the longest log has are not even read. */
const MOST_BYTES = 3 * MOST_CHARACTERS

const UNREADABLE: RefusedFile['reason'] = {
  vi: 'Không mở được tệp này: tệp đã bị chuyển đi, xóa, hoặc máy không cho đọc.',
  en: 'The file cannot be opened: it was moved or deleted, or may not be read.',
}
const TOO_BIG: RefusedFile['reason'] = {
  vi: 'Tệp quá lớn, không phải nhật ký của một người.',
  en: 'The file is too large for one person’s log.',
}

/** The worker's side of a report: takes orders one after the other. `say` tells the page; `now`: ms, for pacing alone. */
export function createReportWorker(say: (news: ReportNews) => void, now: () => number): (order: ReportOrder) => void {
  let counter: ReportCounter | null = null
  let queue = Promise.resolve()

  async function readFiles(files: readonly File[], group: Group | null) {
    let [read, told] = [0, now()]
    let refused: RefusedFile[] = []
    const tell = () => {
      say({ type: 'files-read', read, refused })
      ;[read, refused, told] = [0, [], now()]
    }
    for await (const { file, text } of readAhead(files, MOST_BYTES)) {
      const reason = text === null ? unread(file) : counter?.addFile(text, group)
      if (reason) refused.push({ name: file.webkitRelativePath || file.name, reason })
      read += 1
      if (now() - told >= NEWS_EVERY) tell()
    }
    tell()
  }

  async function take(order: ReportOrder): Promise<void> {
    if (order.type === 'begin') counter = createReportCounter(order)
    if (order.type === 'read-files') await readFiles(order.files, order.group)
    if (!counter) return
    if (order.type === 'read-statements') {
      const page = counter.addStatements(order.text, order.group)
      say(page ? { type: 'statements-read', ...page } : { type: 'statements-refused' })
    }
    if (order.type === 'finish') say({ type: 'finished', report: counter.report() })
  }

  return (order) => {
    queue = queue.then(() => take(order)).catch(() => say({ type: 'broken' }))
  }
}

function unread(file: File): RefusedFile['reason'] {
  return file.size > MOST_BYTES ? TOO_BIG : UNREADABLE
}
