import { parse } from '#schema/parse.ts'
import { OUTCOMES_OWN } from '#schema/record.ts'
import { BASE, EXTENSIONS, type StoredStatement, statementPage, storedStatement, VERBS } from '#schema/statement.ts'
import type { LogDigest, Period, Reached } from '#schema/unit-report.ts'

export interface DigestedPage {
  logs: Omit<LogDigest, 'group'>[]
  /** Statements that are not of tours, or not ours. */
  others: number
  /** Where the rest is; empty at the end. */
  more: string
}

const TOUR = new RegExp(`^${BASE.replaceAll('.', '\\.')}/tours/([a-z0-9-]{1,60})/([a-z0-9-]{1,60})(/practice)?$`)

/** One answer of a record store to GET as what it gives to a report; null where it is no such answer. `now`: ms since 1970. */
export function digestStatements(text: string, period: Period, now: number): DigestedPage | null {
  const page = parse(statementPage, fromJson(text))
  if ('faults' in page) return null
  const { statements, more } = page.data
  const logs = statements.flatMap((it) => {
    const read = parse(storedStatement, it)
    return 'data' in read ? (toLog(read.data, period, now) ?? []) : []
  })
  return { logs, others: statements.length - logs.length, more }
}

function toLog(it: StoredStatement, { from, to }: Period, now: number): DigestedPage['logs'][number] | null {
  const [, portal, tour, practice] = TOUR.exec(it.object.id) ?? []
  if (!portal || !tour) return null
  const { homePage, name } = it.actor.account
  // A learner's clock may run ahead; nothing happened after the store was told of it.
  const time = Math.min(Date.parse(it.timestamp), it.stored ? Date.parse(it.stored) : now, now)
  const attempt = it.context.extensions[EXTENSIONS.attempt]
  const reached = time >= from && time <= to ? reachedBy(it, practice !== undefined) : null
  return { pseudonyms: [JSON.stringify([homePage, name])], attempts: [{ attempt, portal, tour, reached }] }
}

function reachedBy({ verb, result }: StoredStatement, practice: boolean): Reached {
  const steps = result?.extensions?.[EXTENSIONS.steps]
  // To have skipped every step is not to have done it.
  if (steps?.length && !steps.some(({ o }) => (OUTCOMES_OWN as readonly string[]).includes(o))) return 'begun'
  if (verb.id === VERBS.passed) return 'unaided'
  if (verb.id === VERBS.failed) return 'finished'
  if (verb.id !== VERBS.completed) return 'begun'
  // Without its steps nobody can tell what was skipped.
  return !practice && steps?.length && result?.extensions?.[EXTENSIONS.helped] === 0 ? 'unaided' : 'finished'
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
