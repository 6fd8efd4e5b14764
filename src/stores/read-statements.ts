import { judgeReading } from '#learning/judge-reading.ts'
import type { LrsAnswer } from '#learning/outbox.ts'
import { followMore, statementQuery } from '#learning/statement-query.ts'
import type { ReadFault } from '#schema/unit-report.ts'

export interface StatementPorts {
  /** Never throws: what does not come back is status 0. */
  get(url: string): Promise<LrsAnswer & { text: string }>
  /** Takes the text of an answer and says where the rest is (empty: no more); null where it is no answer of a record store. */
  take(text: string): Promise<{ more: string } | null>
  /** Resolves after so many ms, or when all is stopped. */
  pause(ms: number): Promise<void>
  /** ms since 1970. */
  now(): number
  signal: AbortSignal
}

/** Reads a record store page after page. `from`: ms since 1970. Null when it came to the end, or was stopped. */
export async function readStatements(endpoint: string, from: number, ports: StatementPorts): Promise<ReadFault | null> {
  const seen = new Set<string>()
  let url: string | null = statementQuery(endpoint, from)
  for (let failures = 0; url !== null && !ports.signal.aborted; ) {
    const answer = await ports.get(url)
    if (ports.signal.aborted) return null
    const turn = judgeReading(answer, failures, ports.now())
    if ('fault' in turn) return turn.fault
    failures = 'wait' in turn ? failures + 1 : 0
    if ('wait' in turn) await ports.pause(turn.wait)
    else {
      const page = await ports.take(answer.text)
      if (!page) return 'no-statements'
      seen.add(url)
      url = page.more === '' ? null : followMore(endpoint, page.more)
      if (page.more !== '' && url === null) return 'elsewhere'
      // A store that leads back to where we have been has no end.
      if (url !== null && seen.has(url)) return null
    }
  }
  return null
}
