import { toXapiFile, type XapiSources } from '#learning/to-xapi-file.ts'
import { ask } from '#platform/ask.ts'
import type { TourEvent } from '#schema/event.ts'
import type { Answers } from '#schema/message.ts'
import { type Statement, statement } from '#schema/statement.ts'

/** The log as a file of xAPI statements, whether a record store was ever named or not. `now`: ms since 1970. */
export async function exportStatements(events: readonly TourEvent[], now: number): Promise<string> {
  const frozen: Statement[] = []
  let [from, sources]: [number | null, XapiSources | null] = [0, null]
  while (from !== null) {
    const part: Answers['list-statements'] = await ask({ type: 'list-statements', from })
    // What cannot be read any more is made anew.
    frozen.push(...part.frozen.flatMap((it) => statement.safeParse(JSON.parse(it)).data ?? []))
    sources = { words: part.words, learner: part.learner, frozen }
    from = part.next
  }
  const digest = (algorithm: 'SHA-1', bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest(algorithm, bytes)
  return toXapiFile(events, sources ?? { words: {}, learner: null, frozen }, digest, now)
}
