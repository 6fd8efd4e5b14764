import { lastLook } from '#schema/keep-state.ts'
import { setAlarm } from './alarm.ts'
import { browser } from './browser.ts'
import { readOwnSettings } from './settings-storage.ts'

const KEY = 'keep-log'

/** What keeping the log for so long and no longer needs of the browser. */
export const keepLogPorts = {
  keep: async () => (await readOwnSettings()).keepLog,
  last: {
    read: async () => lastLook.safeParse((await browser.storage.local.get(KEY))[KEY]).data ?? null,
    async write(last: { at: number; cutoff: number } | null): Promise<void> {
      if (last) await browser.storage.local.set({ [KEY]: last })
      else await browser.storage.local.remove(KEY)
    },
  },
  wakeAt: (at: number) => setAlarm('keep-log', at),
}
