import type { ReadFault } from '#schema/unit-report.ts'
import type { LrsAnswer } from './outbox.ts'
import { retryAfter } from './retry-after.ts'

const TRIES = 4
/** Somebody is waiting in front of the page: no longer than this, in ms. */
const LONGEST_WAIT = 60_000

/**
 * What an answer to GET means. `wait`: ask again after so many ms. `failures`: tries in a row that did not work.
 * `now`: ms since 1970.
 */
export function judgeReading(
  answer: LrsAnswer,
  failures: number,
  now: number,
): { ok: true } | { fault: ReadFault } | { wait: number } {
  const { status } = answer
  if (status >= 200 && status < 300) return { ok: true }
  if (status === 401) return { fault: 'unauthorized' }
  if (status === 403) return { fault: 'forbidden' }
  const passing = passingFault(status)
  if (!passing) return { fault: 'address' }
  const asked = retryAfter(answer.retryAfter, now)
  const wait = asked ?? 1000 * 2 ** failures
  return failures + 1 >= TRIES || wait > LONGEST_WAIT ? { fault: passing } : { wait }
}

/** What may be well in a moment. */
function passingFault(status: number): ReadFault | null {
  if (status === 0) return 'network'
  if (status === 429 || status === 503) return 'busy'
  return status >= 500 || status === 408 ? 'server' : null
}
