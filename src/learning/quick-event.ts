import { EVENT_TYPES, MODES, OUTCOMES, type TourEvent } from '#schema/event.ts'

const TYPES: ReadonlySet<unknown> = new Set(EVENT_TYPES)
const MODE_SET: ReadonlySet<unknown> = new Set(MODES)
const OUTCOME_SET: ReadonlySet<unknown> = new Set(OUTCOMES)
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
/** Days that every month has. */
const PLAIN_TIME = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3])(:[0-5]\d){2}\.\d{3}Z$/

/** One check for each key that is known here. */
const CHECKS: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['id', isKey],
  ['attempt', isKey],
  ['type', (it) => TYPES.has(it)],
  ['at', isTime],
  ['seq', (it) => Number.isSafeInteger(it) && (it as number) >= 0],
  ['portal', isId],
  ['tour', isId],
  ['version', (it) => Number.isSafeInteger(it) && (it as number) > 0],
  ['mode', (it) => MODE_SET.has(it)],
  ['step', isId],
  ['outcome', (it) => OUTCOME_SET.has(it)],
  ['passed', (it) => typeof it === 'boolean'],
  ['score', (it) => typeof it === 'number' && it >= 0 && it <= 1],
])
const NEEDED = ['id', 'attempt', 'type', 'at', 'seq', 'portal', 'tour', 'version', 'mode']

/**
 * Whether this is plainly an event as we write them: true only where the schema says so too, ten times quicker. What it
 * is not sure of (false) is for the schema to judge.
 */
export function isPlainlyEvent(value: unknown): value is TourEvent {
  if (typeof value !== 'object' || value === null) return false
  const it = value as Record<string, unknown>
  for (const key of NEEDED) if (!Object.hasOwn(it, key)) return false
  for (const key of Object.keys(it)) if (!CHECKS.get(key)?.(it[key])) return false
  return true
}

function isKey(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= 80
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 60 && ID.test(value)
}

/** As `toISOString` writes it: a day that does not exist comes back as another. */
function isTime(value: unknown): boolean {
  if (typeof value !== 'string') return false
  if (PLAIN_TIME.test(value)) return true
  if (!TIME.test(value)) return false
  const time = Date.parse(value)
  return !Number.isNaN(time) && new Date(time).toISOString() === value
}
