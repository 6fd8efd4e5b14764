import { setAlarm } from './alarm.ts'
import { showGuestSign } from './guest-sign.ts'
import { guestDrawer, guestFixed, guestStateStorage } from './guest-storage.ts'
import { loadGuide, loadLikeness, loadPlayer } from './load-guide.ts'
import { readManaged } from './managed.ts'
import { notify } from './notices.ts'
import { addressOf, openExtensionPage, openExtensionWindow, openerOf } from './open-page.ts'
import { practiceOrigin, practiceUrl } from './practice-origin.ts'
import { presentPages } from './present-pages.ts'
import { readSettings, writeSettings } from './settings-storage.ts'
import { browserRun, seenInTabs } from './volatile-sessions.ts'

/** The browser as the background's answers need it. */
export const backgroundPorts = {
  openerOf,
  addressOf,
  practiceOrigin,
  practiceUrl,
  loadGuide,
  loadLikeness,
  loadPlayer,
  notify,
  openPage: openExtensionPage,
  openWindow: openExtensionWindow,
  present: presentPages,
  run: browserRun,
  seen: seenInTabs,
  settings: { read: readSettings, write: writeSettings },
  drawer: guestDrawer,
  guest: {
    state: guestStateStorage,
    fixed: guestFixed,
    sign: showGuestSign,
    wakeAt: (at: number | null) => setAlarm('guest-idle', at),
  },
}

/** What the greeting of somebody new needs. */
export const greetPorts = {
  policy: readManaged,
  open: () => openExtensionPage('/welcome.html', null),
  wait: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)),
}
