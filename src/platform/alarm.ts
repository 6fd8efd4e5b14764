import { browser } from './browser.ts'

export type AlarmName = 'send-statements' | 'guest-idle' | 'keep-log'

/** Wakes the background once at this time (ms since 1970); null takes the alarm away. Browsers wait half a minute at least. */
export function setAlarm(name: AlarmName, at: number | null): void {
  if (at === null) void browser.alarms.clear(name)
  else browser.alarms.create(name, { when: at })
}

/** Must be called while the script first runs. */
export function onAlarm(rung: Record<AlarmName, () => void>): void {
  browser.alarms.onAlarm.addListener((alarm) => rung[alarm.name as AlarmName]?.())
}
