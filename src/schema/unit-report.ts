import type { Group } from './groups.ts'

/**
 * How far an attempt at a tour came, lowest first. `finished`: to the end, guided or a test not passed. `unaided`: a test
 * passed, or finished on the real portal without asking for help.
 */
export const REACHED = ['begun', 'finished', 'unaided'] as const
export type Reached = (typeof REACHED)[number]

/** A period in ms since 1970, both ends included. */
export interface Period {
  from: number
  to: number
}

/** What a report counts of one attempt. `reached`: the furthest within the period; null where nothing of it lies there. */
export interface AttemptDigest {
  attempt: string
  portal: string
  tour: string
  reached: Reached | null
}

/** What one log, or the statements of one learner, gives to a report. */
export interface LogDigest {
  /** Pseudonyms of the learner, where there are any. What shares one, or an attempt, is of one person. */
  pseudonyms: readonly string[]
  /** Said in the log, or else by whoever makes the report; null: not known. */
  group: Group | null
  attempts: readonly AttemptDigest[]
}

/** A tour as a report names it. `procedure`: code in the national list, as in `2.000635`. */
export interface ReportTour {
  /** `portal/tour`. */
  key: string
  title: string
  procedure: string | null
}

export interface Counts {
  /** Who began at least one tour. */
  people: number
  /** Who finished at least one. */
  peopleFinished: number
  /** Who did at least one without help. */
  peopleUnaided: number
  /** Attempts. */
  finished: number
  unaided: number
}

export interface ReportRow extends Counts {
  /** null: not known. */
  group: Group | null
  /** Of a procedure: its tours together. null: tours that this copy of the product does not know. */
  procedure: { code: string | null; title: string } | null
}

/** Counts alone: no name, no pseudonym, no time of anybody. */
export interface UnitReport {
  total: Counts
  groups: (Counts & { group: Group | null })[]
  rows: ReportRow[]
  /** Files that are of one person with another file, because they have an attempt in common. */
  joined: number
}

/** A file that was not counted. `name` is its own: shown to the reporter, and not part of the report. */
export interface RefusedFile {
  name: string
  reason: { vi: string; en: string }
}

/** From the page to the worker that counts. Everything of one report goes to one worker; to stop it is to end the worker. */
export type ReportOrder =
  | { type: 'begin'; period: Period; now: number; tours: ReportTour[] }
  | { type: 'read-files'; files: File[]; group: Group | null }
  /** One answer of a record store to GET, as text. */
  | { type: 'read-statements'; text: string; group: Group | null }
  | { type: 'finish' }

/** From the worker to the page. */
export type ReportNews =
  | { type: 'files-read'; read: number; refused: RefusedFile[] }
  | { type: 'statements-read'; taken: number; others: number; more: string }
  | { type: 'statements-refused' }
  | { type: 'finished'; report: UnitReport }
  /** It cannot go on. */
  | { type: 'broken' }

/**
 * Why a record store could not be read to its end. `forbidden`: the key may only write. `elsewhere`: the store says that
 * the rest is on another host, where the key must not go. `no-statements`: the answer is none of a record store.
 */
export type ReadFault =
  | 'unauthorized'
  | 'forbidden'
  | 'address'
  | 'network'
  | 'busy'
  | 'server'
  | 'elsewhere'
  | 'no-statements'
