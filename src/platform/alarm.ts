import { browser } from './browser.ts'

const NAME = 'send-statements'

/** Wakes the background once at this time (ms since 1970); null takes the alarm away. Browsers wait half a minute at least. */
export function setAlarm(at: number | null): void {
  if (at === null) void browser.alarms.clear(NAME)
  else browser.alarms.create(NAME, { when: at })
}

/** Must be called while the script first runs. */
export function onAlarm(rung: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === NAME) rung()
  })
}
