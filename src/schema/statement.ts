import { z } from 'zod'
import { type MODES, OUTCOMES } from './event.ts'
import { id, plainText } from './text.ts'

/*
 * An xAPI statement (1.0.3) as we make them: a closed shape. Words come from packs, everything else is an id, a number
 * or one of a list: there is no field in which an address, a text of a page or a value of a field could travel.
 */

export const BASE = 'https://dan-loi.example/xapi'

/** ADL's verbs, and one of TinCan's. */
export const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
  suspended: 'http://adlnet.gov/expapi/verbs/suspended',
  resumed: 'http://adlnet.gov/expapi/verbs/resumed',
  skipped: 'http://id.tincanapi.com/verb/skipped',
  /** Of a demonstration that was watched: by definition no achievement. */
  experienced: 'http://adlnet.gov/expapi/verbs/experienced',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
} as const

/** A tour on the real portal is a performance, whatever is done on the practice portal a simulation. */
export const ACTIVITY_TYPES = {
  real: 'http://adlnet.gov/expapi/activities/performance',
  practise: 'http://adlnet.gov/expapi/activities/simulation',
  test: 'http://adlnet.gov/expapi/activities/simulation',
  watch: 'http://adlnet.gov/expapi/activities/simulation',
  step: 'http://id.tincanapi.com/activitytype/step',
  attempt: 'http://adlnet.gov/expapi/activities/attempt',
  profile: 'http://adlnet.gov/expapi/activities/profile',
  objective: 'http://adlnet.gov/expapi/activities/objective',
  portal: 'http://activitystrea.ms/schema/1.0/application',
} as const satisfies Record<(typeof MODES)[number], string> & Record<string, string>

export const EXTENSIONS = {
  progress: 'https://w3id.org/xapi/cmi5/result/extensions/progress',
  steps: `${BASE}/ext/steps`,
  helped: `${BASE}/ext/helped`,
  attempt: 'http://id.tincanapi.com/extension/attempt-id',
  position: 'http://id.tincanapi.com/extension/position',
} as const

/** Ours alone: letters, digits and hyphens below our own name. */
const ours = z.string().regex(/^https:\/\/dan-loi\.example\/xapi(\/[a-zA-Z0-9.-]{1,80}){1,6}$/)
const words = z.strictObject({ 'vi-VN': plainText, 'en-US': plainText })
const activity = z.strictObject({
  objectType: z.literal('Activity').optional(),
  id: ours,
  definition: z.strictObject({ type: z.enum(ACTIVITY_TYPES), name: words.optional() }).optional(),
})
const count = z.int().nonnegative()

export const statement = z.strictObject({
  id: z.uuid(),
  actor: z.strictObject({
    objectType: z.literal('Agent'),
    account: z.strictObject({ homePage: z.url(), name: z.uuid() }),
  }),
  verb: z.strictObject({ id: z.enum(VERBS), display: words }),
  object: activity,
  result: z
    .strictObject({
      completion: z.boolean(),
      /** Said of a test alone. */
      success: z.boolean().optional(),
      score: z.strictObject({ scaled: z.number().min(0).max(1) }).optional(),
      duration: z
        .string()
        .regex(/^PT\d+(\.\d\d)?S$/)
        .optional(),
      extensions: z
        .strictObject({
          [EXTENSIONS.progress]: count.max(100).optional(),
          [EXTENSIONS.steps]: z
            .array(z.strictObject({ id, ms: count.optional(), o: z.enum(OUTCOMES) }))
            .max(40)
            .optional(),
          [EXTENSIONS.helped]: count.optional(),
        })
        .optional(),
    })
    .optional(),
  context: z.strictObject({
    registration: z.uuid(),
    language: z.literal('vi-VN'),
    platform: z.literal('Dẫn Lối'),
    revision: z.string().regex(/^\d+$/),
    contextActivities: z.strictObject({
      parent: z.array(activity).length(1).optional(),
      grouping: z.array(activity).max(4),
      category: z.array(activity).max(30),
    }),
    extensions: z.strictObject({
      [EXTENSIONS.attempt]: z.string().max(80),
      [EXTENSIONS.position]: count.optional(),
    }),
  }),
  timestamp: z.iso.datetime(),
})
export type Statement = z.infer<typeof statement>

/** Who the learner is to the record store: random ids, made at first use and derived from nothing. */
export interface Pseudonym {
  account: string
  /** By `portal/tour`. */
  registrations: Record<string, string>
}

/** What a pack says of a tour, as far as statements need it. */
export interface TourWords {
  title: { vi: string; en: string }
  competences: readonly string[]
  /** Ids of its steps, in order. */
  steps: readonly string[]
}

/**
 * A statement as a record store gives it back, so far as a report reads it: the store has added to it, and may have put
 * others beside it that are not ours.
 */
export const storedStatement = z.object({
  actor: z.object({ account: z.object({ homePage: z.string().max(2000), name: z.string().max(200) }) }),
  verb: z.object({ id: z.string() }),
  object: z.object({ id: z.string().max(500) }),
  result: z
    .object({
      extensions: z
        .object({
          [EXTENSIONS.helped]: count.optional(),
          [EXTENSIONS.steps]: z
            .array(z.object({ o: z.string() }))
            .max(200)
            .optional(),
        })
        .optional(),
    })
    .optional(),
  context: z.object({ extensions: z.object({ [EXTENSIONS.attempt]: z.string().min(1).max(80) }) }),
  timestamp: z.iso.datetime({ offset: true }),
  stored: z.iso.datetime({ offset: true }).optional(),
})
export type StoredStatement = z.infer<typeof storedStatement>

/** One answer of a record store to GET. `more`: where the rest is; empty at the end. */
export const statementPage = z.object({
  statements: z.array(z.unknown()).max(10_000),
  more: z.string().max(4000).default(''),
})
