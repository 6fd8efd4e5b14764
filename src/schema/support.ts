import { z } from 'zod'
import { tourEvent } from './event.ts'
import { GROUPS } from './groups.ts'
import { SUPPORT_KINDS } from './support-words.ts'
import { id } from './text.ts'

/**
 * Whose report it goes into: a kind of unit and its name. Letters alone, or a number of two digits: no place for a
 * telephone number, an address or an identity number.
 */
export const unitName = z
  .string()
  .max(50)
  .regex(/^(Xã|Phường|Đơn vị) (\d{1,2}|\p{L}[\p{L}\p{M}'’ -]{0,40})$/u)

/**
 * Somebody was helped. Not who: what with, which group they belong to if the helper says so, and in which tour. It has
 * the shape of an attempt of one event, so that it is listed, deleted and merged like one.
 */
export const supportEvent = z.strictObject({
  id: z.string().min(1).max(80),
  /** The same as `id`. */
  attempt: z.string().min(1).max(80),
  type: z.literal('support-given'),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  seq: z.literal(0),
  kinds: z.array(z.enum(SUPPORT_KINDS)).min(1).max(SUPPORT_KINDS.length),
  group: z.enum(GROUPS).optional(),
  unit: unitName.optional(),
  portal: id.optional(),
  tour: id.optional(),
})
export type SupportEvent = z.infer<typeof supportEvent>

/** Anything the log holds. */
export const logEvent = z.discriminatedUnion('type', [tourEvent, supportEvent])
export type LogEvent = z.infer<typeof logEvent>
