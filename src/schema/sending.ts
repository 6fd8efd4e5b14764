import type { Level } from './lrs.ts'

/**
 * Why nothing is sent until somebody does something. `person`: they asked for it. `all-refused`: the store would have
 * none of many, so it is not the statements.
 */
export type Hold = 'person' | 'unauthorized' | 'forbidden' | 'address' | 'all-refused'

/** Why the last try did not work; it is made again by itself. */
export type Trouble = 'network' | 'busy' | 'server' | 'not-allowed'

/** Why the store will not have one statement. */
export type RefusalReason = 'bad' | 'too-big' | 'conflict'

/** What sending goes by from one start of the background to the next. */
export interface SendingState {
  held: Hold | null
  trouble: Trouble | null
  /** Tries in a row that did not work. */
  failures: number
  /** Not to be tried before: ms since 1970; 0 for at once. */
  notBefore: number
}

/** `waiting` to be sent, `sent` and taken, `refused` by the store and kept aside. */

export type OutboxState = 'waiting' | 'sent' | 'refused'
export type OutboxCounts = Record<OutboxState, number>

/** A statement that the store would not have. */
export interface RefusedStatement {
  id: string
  /** `portal/tour`. */
  tour: string
  /** ISO 8601, UTC. */
  at: string
  reason: RefusalReason
}

/** What the options page shows. No key and no secret. */
export interface Sending {
  lrs: { endpoint: string; level: Level; byPolicy: boolean } | null
  counts: OutboxCounts
  state: SendingState
  /** The first of those refused. */
  refused: RefusedStatement[]
  /** What is wrong in the machine's policy, in both languages. */
  faults: string[]
  /** A guest is at the machine: the owner's choice is neither shown nor changed. */
  guest: boolean
}

/** What came of trying the store: `ok`, or what stands in the way. */
export type TrialResult = 'ok' | 'none' | 'not-allowed' | 'network' | 'address' | 'version' | Hold | 'busy' | 'server'
