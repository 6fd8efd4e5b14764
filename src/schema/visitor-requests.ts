import { z } from 'zod'
import { GROUPS } from './groups.ts'
import { type GuestView, guestMinutes } from './guest.ts'
import { USUAL_MINUTES } from './guest-minutes.ts'
import { supportEvent } from './support.ts'

const key = z.string().min(1).max(80)

/** What is asked where more people than one are at the machine: a guest on a shared one, a helper beside somebody. */
export const VISITOR_REQUESTS = [
  /** From the card at the end of a tour with somebody: it counts as support given. */
  z.strictObject({ type: z.literal('support-tour'), attempt: key, group: z.enum(GROUPS).optional() }),
  /** Support given without a tour. The id comes with it, so that it may be asked twice. */
  z.strictObject({
    type: z.literal('give-support'),
    id: key,
    ...supportEvent.pick({ kinds: true, group: true, unit: true }).shape,
  }),
  /** Is this a shared machine with a guest at it? Null if not. */
  z.strictObject({ type: z.literal('see-guest') }),
  /** Off wipes what the guest did. `always`: on at every start of the browser. */
  z.strictObject({
    type: z.literal('switch-guest'),
    on: z.boolean(),
    minutes: guestMinutes.default(USUAL_MINUTES),
    always: z.boolean().default(false),
  }),
  /** The guest is done, or somebody is at the machine still. */
  z.strictObject({ type: z.literal('wipe-guest') }),
  z.strictObject({ type: z.literal('guest-here') }),
] as const

export interface VisitorAnswers {
  'support-tour': Record<string, never>
  'give-support': Record<string, never>
  'see-guest': { guest: GuestView | null }
  'switch-guest': Record<string, never>
  'wipe-guest': Record<string, never>
  'guest-here': Record<string, never>
}
