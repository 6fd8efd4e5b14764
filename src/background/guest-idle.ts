import type { GuestState } from '#schema/guest.ts'

/** Time between the warning and the wipe, in ms. */
const NOTICE = 60_000

/** What is to be done about a guest who may have gone, and when to look again (ms since 1970). */
export type IdleTurn = { do: 'wipe' } | { do: 'warn' | 'wait'; lookAt: number }

/**
 * `now`: ms since 1970. Nothing is wiped without a minute's warning, unless the machine slept through both: whoever
 * opens it then may be somebody else.
 */
export function judgeIdle(state: GuestState, now: number): IdleTurn {
  // The clock was set back: it counts from there.
  const at = Math.min(state.at, now)
  const end = at + state.minutes * 60_000
  if (now > end + NOTICE) return { do: 'wipe' }
  if (now < end - NOTICE) return { do: 'wait', lookAt: end - NOTICE }
  if (state.warnedAt === null) return { do: 'warn', lookAt: now + NOTICE }
  const wipeAt = Math.min(state.warnedAt, now) + NOTICE
  return now >= wipeAt ? { do: 'wipe' } : { do: 'wait', lookAt: wipeAt }
}
