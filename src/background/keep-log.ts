import { attemptsBefore, planDeletion } from '#learning/keep-log.ts'
import type { LastLook } from '#schema/keep-state.ts'
import type { Settings } from '#schema/settings.ts'
import type { SessionStore } from '#session/session-store.ts'

export interface KeepLogPorts {
  disk: Pick<SessionStore, 'events' | 'unfinished'>
  /** Deletes an attempt, in turn with all else that is written. */
  forget(attempt: string): Promise<void>
  /** Those of the machine’s owner, whoever is at it. */
  keep(): Promise<Settings['keepLog']>
  last: { read(): Promise<LastLook | null>; write(last: LastLook | null): Promise<void> }
  /** ms since 1970. */
  now(): number
  /** Wakes the background at this time (ms since 1970). */
  wakeAt(at: number): void
}

const DAY = 86_400_000

/** Deletes what is older than the log is to be kept. At each start of the background, and once a day while it runs. */
export async function keepLog({ disk, forget, keep, last, now, wakeAt }: KeepLogPorts): Promise<void> {
  const time = now()
  wakeAt(time + DAY)
  const before = await last.read()
  const plan = planDeletion(await keep(), time, before)
  if (plan.before !== null) {
    const [events, unfinished] = await Promise.all([disk.events(), disk.unfinished()])
    for (const attempt of attemptsBefore(events, unfinished, plan.before)) await forget(attempt)
  }
  // After the deletion: a background that is killed in the middle of it does the rest at its next start.
  if (plan.look?.at !== before?.at || plan.look?.cutoff !== before?.cutoff) await last.write(plan.look)
}
