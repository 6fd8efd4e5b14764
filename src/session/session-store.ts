import type { TourEvent } from '#schema/event.ts'
import type { Learned } from '#schema/learned.ts'
import type { Session } from '#schema/session.ts'

/** Where sessions and the log are kept. One per place: the disk, and memory alone for private windows. */
export interface SessionStore {
  load(attempt: string): Promise<Session | null>
  /** Sessions that have neither ended nor been left, newest first. */
  unfinished(): Promise<Session[]>
  /** All or nothing: the session as it is now, and the events that led there. An event already there stays as it is. */
  commit(session: Session, events: readonly TourEvent[]): Promise<void>
  events(): Promise<unknown[]>
  deleteAttempt(attempt: string): Promise<void>
  deleteEverything(): Promise<void>
  /** By `mode/portal/tour`. */
  learned(tour: string): Promise<Learned[]>
  allLearned(): Promise<Learned[]>
  /** Replaces what was known of the same step. */
  learn(item: Learned): Promise<void>
  forgetLearned(): Promise<void>
}
