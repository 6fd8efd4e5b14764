import type { Answers, Request } from '#schema/message.ts'
import { browser } from './browser.ts'

/** The extension was updated or removed under this page: nothing can be sent any more, so everything here must end. */
export class Orphaned extends Error {}

/** The background refused or failed; `reason` is a key for words, never text for people. */
export class Refused extends Error {
  readonly reason: string
  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}

const PAUSES = [0, 50, 250, 1000, 3000]

/**
 * Asks the background, and asks again when it was stopped before it answered: every request may be repeated (inputs
 * carry an id), so a killed worker loses nothing.
 * @throws {Orphaned} when the extension is gone, {Refused} when the background says no.
 */
export async function ask<T extends Request['type']>(request: Extract<Request, { type: T }>): Promise<Answers[T]> {
  let last: unknown
  for (const pause of PAUSES) {
    if (pause) await new Promise((done) => setTimeout(done, pause))
    if (!browser.runtime?.id) throw new Orphaned()
    try {
      const answer = (await browser.runtime.sendMessage(request)) as { ok?: Answers[T]; error?: string } | undefined
      if (answer?.ok !== undefined) return answer.ok
      if (answer?.error) throw new Refused(answer.error)
    } catch (error) {
      if (error instanceof Refused) throw error
      last = error
      if (/context invalidated/i.test(String(error))) throw new Orphaned()
    }
  }
  throw new Refused(`no-answer: ${String(last)}`)
}
