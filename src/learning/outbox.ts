import type { Hold, RefusalReason, SendingState, Trouble } from '#schema/sending.ts'
import { retryAfter } from './retry-after.ts'

/** What came back of a POST. `status` 0: nothing did. */
export interface LrsAnswer {
  status: number
  /** The header `Retry-After` as it came. */
  retryAfter: string | null
}

export interface Clock {
  /** ms since 1970. */
  now: number
  /** From 0 up to 1. */
  random: number
}

/** A batch on its way: what is still to be posted, group by group, and what became of the last group. */
export interface Turn<R> {
  groups: R[][]
  sent: R[]
  refused: { row: R; reason: RefusalReason }[]
  state: SendingState
}

export const AT_EASE: SendingState = { held: null, trouble: null, failures: 0, notBefore: 0 }

const FIRST_WAIT = 30_000
const LONGEST_WAIT = 60 * 60_000
/** No store is left alone for longer than this, whatever it asks for. */
const LONGEST_ASKED = 24 * 60 * 60_000

const SPLIT: Partial<Record<number, RefusalReason>> = { 400: 'bad', 409: 'conflict', 413: 'too-big' }
const HOLD: Partial<Record<number, Hold>> = { 401: 'unauthorized', 403: 'forbidden' }

/**
 * The store has answered for the first of the groups: what follows for its rows, for the other groups and for sending
 * as a whole. Any 2xx takes the whole group, whatever the body says. What is neither sent nor refused waits on.
 */
export function afterAnswer<R>(groups: readonly R[][], before: SendingState, answer: LrsAnswer, clock: Clock): Turn<R> {
  const [group = [], ...rest] = groups
  const { status } = answer
  if (status >= 200 && status < 300) return { groups: rest, sent: group, refused: [], state: AT_EASE }
  const reason = SPLIT[status]
  if (reason) {
    // The answer was about the statements, not about us: the store is there and lets us in.
    const [row] = group
    if (row !== undefined && group.length === 1)
      return { groups: rest, sent: [], refused: [{ row, reason }], state: AT_EASE }
    const middle = Math.ceil(group.length / 2)
    return { groups: [group.slice(0, middle), group.slice(middle), ...rest], sent: [], refused: [], state: AT_EASE }
  }
  const nothing = { groups: [], sent: [], refused: [] }
  const trouble = troubleOf(status)
  if (trouble) return { ...nothing, state: waitAfter(before, trouble, answer, clock) }
  return { ...nothing, state: { ...AT_EASE, held: HOLD[status] ?? 'address' } }
}

/** Waits a random part of a time that doubles with each failure, and at least as long as the store asks for. */
export function waitAfter(before: SendingState, trouble: Trouble, answer: LrsAnswer, clock: Clock): SendingState {
  const most = Math.min(FIRST_WAIT * 2 ** Math.min(before.failures, 20), LONGEST_WAIT)
  const asked = Math.min(retryAfter(answer.retryAfter, clock.now) ?? 0, LONGEST_ASKED)
  const wait = Math.max(asked, Math.ceil(clock.random * most))
  return { held: null, trouble, failures: before.failures + 1, notBefore: clock.now + wait }
}

/** May something be sent now? A clock that was set back does not stop sending for years. */
export function isDue(state: SendingState, now: number): boolean {
  if (state.held) return false
  return state.notBefore <= now || state.notBefore - now > LONGEST_ASKED
}

function troubleOf(status: number): Trouble | null {
  if (status === 0) return 'network'
  if (status === 408 || status === 425 || status === 429) return 'busy'
  return status >= 500 ? 'server' : null
}
