import { z } from 'zod'
import { GUEST_MINUTES, type GuestMinutes } from './guest-minutes.ts'

export const guestMinutes = z.literal(GUEST_MINUTES)

/**
 * What an administrator set (`storage.managed`). Whoever writes anything but false into `guestMode` means a shared
 * machine: to take it for a private one would leave traces of everybody.
 */
export const guestPolicy = z.object({
  guestMode: z
    .unknown()
    .optional()
    .transform((it) => it !== undefined && it !== false),
  guestIdleMinutes: guestMinutes.optional().catch(undefined),
})

/** Guest mode while it is on. In memory (`storage.session`), so a closed browser ends it. */
export const guestState = z.strictObject({
  /** Which guest this is: another one after each wipe. */
  guest: z.string().max(80),
  minutes: guestMinutes,
  /** When somebody was last at it, in ms since 1970. */
  at: z.int(),
  /** When the warning was shown, in ms since 1970; null while there is none. */
  warnedAt: z.int().nullable(),
})
export type GuestState = z.infer<typeof guestState>

/** What pages show of it. */
export interface GuestView {
  /** Which guest this is, by an id drawn by lot: another one after each wipe. */
  who: string
  minutes: GuestMinutes
  /** On at every start of the browser: by the administrator, or by choice of whoever looks after the machine. */
  fixed: 'policy' | 'person' | null
  /** Nobody seems to be there: all is wiped within a minute. */
  leaving: boolean
}
