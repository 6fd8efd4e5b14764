import type { Freeze, FrozenStatement } from '#learning/freeze-statements.ts'
import type { TourEvent } from '#schema/event.ts'
import type { Learned } from '#schema/learned.ts'
import type { OutboxCounts, OutboxState, RefusalReason, RefusedStatement, SendingState } from '#schema/sending.ts'
import type { Session } from '#schema/session.ts'
import type { Pseudonym } from '#schema/statement.ts'
import type { LogEvent } from '#schema/support.ts'

/** Where sessions and the log are kept. One per place: the disk, and memory alone for private windows. */
export interface SessionStore {
  load(attempt: string): Promise<Session | null>
  /** Sessions that have neither ended nor been left, newest first. */
  unfinished(): Promise<Session[]>
  /** All or nothing: the session as it is now, and the events that led there. An event already there stays as it is. */
  commit(session: Session, events: readonly TourEvent[]): Promise<void>
  events(): Promise<unknown[]>
  /** From a log exported elsewhere; what is here already stays as it is. No statement is made of them: they were told there. */
  addEvents(events: readonly LogEvent[]): Promise<void>
  deleteAttempt(attempt: string): Promise<void>
  deleteEverything(): Promise<void>
  /** Sessions that have ended and are of no more use, of this tab or of all: on the disk how somebody else got on, in memory any. */
  forgetEnded(tab?: number): Promise<void>
  /** By `mode/portal/tour`. */
  learned(tour: string): Promise<Learned[]>
  allLearned(): Promise<Learned[]>
  /** Replaces what was known of the same step. */
  learn(item: Learned): Promise<void>
  forgetLearned(): Promise<void>
}

/** How the log's statements come to be. Private windows have no such thing. */
export interface StatementPorts {
  /** What freezes statements of these events; null where none of them makes any, or nobody wants them. */
  prepare(events: readonly TourEvent[]): Promise<Freeze | null>
  /** Some were written. */
  frozen(): void
}

/** A statement in the outbox. `n` is its place in the order they were made. */
export interface OutboxRow extends FrozenStatement {
  n: number
  state: OutboxState
  reason?: RefusalReason
}

/** Statements on their way to the record store. Each method is one transaction. None but `resendRefused` reads all there is. */
export interface Outbox {
  /** The first ones waiting, in order. */
  waiting(most: number): Promise<OutboxRow[]>
  /**
   * What came of a POST. A row that was deleted meanwhile stays deleted, and sending that a person has stopped stays
   * stopped. Returns the state as it is now.
   */
  settle(
    sent: readonly OutboxRow[],
    refused: readonly { row: OutboxRow; reason: RefusalReason }[],
    state: SendingState,
  ): Promise<SendingState>
  state(): Promise<SendingState>
  saveState(state: SendingState): Promise<void>
  /** Counts are kept, not counted. */
  look(mostRefused: number): Promise<{ counts: OutboxCounts; state: SendingState; refused: RefusedStatement[] }>
  /** Rows of any state from `n` on, in order, and who the learner is to the store. */
  page(from: number, most: number): Promise<{ rows: OutboxRow[]; learner: Pseudonym | null }>
  /** All that were refused wait again, in their old order. */
  resendRefused(): Promise<void>
}
