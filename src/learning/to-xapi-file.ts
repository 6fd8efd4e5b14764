import type { TourEvent } from '#schema/event.ts'
import { HOME_PAGE } from '#schema/lrs.ts'
import { EXTENSIONS, type Pseudonym, type Statement, type TourWords } from '#schema/statement.ts'
import { type Digest, nameUuid } from './name-uuid.ts'
import { compare, inOrder, timedAttempts } from './timed-attempts.ts'
import { makesStatement, toStatements } from './to-statements.ts'

export interface XapiSources {
  /** By `portal/tour`, as the packs are now. */
  words: Record<string, TourWords>
  /** Who the learner is to a record store; null where none was ever named. */
  learner: Pseudonym | null
  /** Statements that were frozen for a record store, as they were or will be sent. */
  frozen: readonly Statement[]
}

/**
 * The log as xAPI statements (1.0.3), one for each attempt that ended. What was frozen for a record store is here as it is
 * there, so that a store that takes the file too has nothing twice; the rest is made now, with ids that follow from the
 * log: the same log makes the same file. `now`: ms since 1970.
 */
export async function toXapiFile(
  events: readonly TourEvent[],
  { words, learner, frozen }: XapiSources,
  digest: Digest,
  now: number,
): Promise<string> {
  const uuid = (name: string) => nameUuid(name, digest)
  const account = learner?.account ?? (await uuid(`learner ${oldestAttempt(events, now)}`))
  const told = new Set(frozen.map(keyOf))
  const made: Statement[] = []
  const attempts = Map.groupBy([...events].sort(inOrder), (it) => it.attempt)
  for (const history of attempts.values())
    for (const event of history.filter((it) => makesStatement(it, 'tour'))) {
      const tour = `${event.portal}/${event.tour}`
      const registration = learner?.registrations[tour] ?? (await uuid(`registration ${account} ${tour}`))
      const id = await uuid(`statement ${event.id}`)
      const setting = {
        level: 'tour' as const,
        homePage: HOME_PAGE,
        account,
        registration,
        words: words[tour] ?? null,
        now: new Date(now).toISOString(),
        newId: () => id,
      }
      made.push(...toStatements(history, [event], setting).filter((it) => !told.has(keyOf(it))))
    }
  const all = [...frozen, ...made].sort((a, b) => compare(a.timestamp, b.timestamp) || compare(a.id, b.id))
  return JSON.stringify(all, null, 1)
}

/** What a statement is about: two with the same tell the same event. */
function keyOf({ context, object, timestamp, verb }: Statement): string {
  return [context.extensions[EXTENSIONS.attempt], object.id, timestamp, verb.id].join(' ')
}

/** The log knows nobody; what it began with stands for its learner. */
function oldestAttempt(events: readonly TourEvent[], now: number): string {
  const first = timedAttempts(events, now).flatMap((it) => it[0] ?? [])
  return first.sort((a, b) => a.time - b.time || compare(a.attempt, b.attempt))[0]?.attempt ?? ''
}
