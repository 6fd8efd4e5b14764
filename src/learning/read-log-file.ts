import type { TourEvent } from '#schema/event.ts'
import type { Group } from '#schema/groups.ts'
import { type LogRefusal, logFile, logHead, MOST_CHARACTERS, MOST_EVENTS, type RefusedLog } from '#schema/log-file.ts'
import { parse } from '#schema/parse.ts'
import type { SupportEvent } from '#schema/support.ts'
import { isPlainlyEvent } from './quick-event.ts'

const REASONS: Record<LogRefusal, RefusedLog['reason']> = {
  'too-big': {
    vi: 'Tệp quá lớn, không phải nhật ký của một người.',
    en: 'The file is too large for one person’s log.',
  },
  'too-many': { vi: 'Tệp có quá nhiều sự kiện.', en: 'The file has too many events.' },
  'not-json': {
    vi: 'Không đọc được tệp này. Có thể tệp bị hỏng hoặc chép chưa xong.',
    en: 'The file cannot be read. It may be damaged or copied only in part.',
  },
  'not-a-log': {
    vi: 'Tệp này không phải nhật ký xuất từ Dẫn Lối.',
    en: 'This file is not a log exported from Dẫn Lối.',
  },
  newer: {
    vi: 'Tệp này do bản Dẫn Lối mới hơn xuất ra. Hãy cập nhật rồi nhập lại.',
    en: 'A newer Dẫn Lối wrote this file. Update, then import it again.',
  },
  broken: { vi: 'Tệp nhật ký có chỗ sai, nên không nhập gì cả.', en: 'The log has a fault, so nothing was imported.' },
}

/** `group`: only where the person has said it. */
export interface LogContent {
  events: TourEvent[]
  /** How others were helped. */
  supports: SupportEvent[]
  group?: Group
}

/** Longest fault that is shown: a file may hold names of any length. */
const LONGEST_FAULT = 300

/** The text of an exported log (`to-json.ts`) as events, or why not. A file with one fault is refused whole. */
export function readLogFile(text: string): LogContent | RefusedLog {
  if (text.length > MOST_CHARACTERS) return refuse('too-big')
  const value = fromJson(text)
  if (value === undefined) return refuse('not-json')
  const head = logHead.safeParse(value)
  if (!head.success) return refuse('not-a-log')
  if (head.data.version > 1) return refuse('newer')
  // Before each of them is looked at.
  if (Array.isArray(head.data.events) && head.data.events.length > MOST_EVENTS) return refuse('too-many')
  const plain = withPlainEvents(head.data.events)
  const read = parse(logFile, plain ? { ...(value as object), events: [] } : value)
  if ('data' in read) {
    const { group, events } = read.data
    const more = group ? { group } : {}
    if (plain) return { events: (value as LogContent).events, supports: [], ...more }
    const supports = events.filter((it) => it.type === 'support-given')
    return { events: events.filter((it) => it.type !== 'support-given'), supports, ...more }
  }
  return { ...refuse('broken'), fault: (read.faults[0] ?? '').slice(0, LONGEST_FAULT) }
}

/** Most files by far hold what we wrote and nothing else: then the slow look at each event is left out. */
function withPlainEvents(events: unknown): boolean {
  return Array.isArray(events) && events.every(isPlainlyEvent)
}

function refuse(refused: LogRefusal): RefusedLog {
  return { refused, reason: REASONS[refused] }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
