import { z } from 'zod'
import { group } from './group.ts'
import { logEvent } from './support.ts'

/** Years of daily practice. More is no log of one person. */
export const MOST_EVENTS = 200_000
/** As much as such a log takes as text, in characters. A file with more bytes than three times this need not be read. */
export const MOST_CHARACTERS = 100_000_000

/** Format and version alone: enough to tell whether the rest can be read. */
export const logHead = z.looseObject({ format: z.literal('dan-loi-log'), version: z.int().positive() })

/** The whole log as a file: `to-json.ts` writes it. */
export const logFile = z.strictObject({
  format: z.literal('dan-loi-log'),
  version: z.literal(1),
  /** ISO 8601, UTC. */
  exportedAt: z.iso.datetime(),
  /** The group its owner chose for themselves, if they did. Of use to a unit's report alone. */
  group: group.optional(),
  events: z.array(logEvent).max(MOST_EVENTS),
})

/** Why a file was not taken in. Nothing of it was, then. */
export type LogRefusal = 'too-big' | 'too-many' | 'not-json' | 'not-a-log' | 'newer' | 'broken'

export interface RefusedLog {
  refused: LogRefusal
  /** A sentence for the learner. */
  reason: { vi: string; en: string }
  /** Of a broken file: its first fault with its place, in both languages. */
  fault?: string
}
