import type { Presenting } from '#schema/presenting.ts'
import { browser } from './browser.ts'
import { onSaid } from './on-said.ts'
import { setPresenterScript } from './page-scripts.ts'

const KEY = 'presenting'
const SHEET = { files: ['/assets/blackout.css'], origin: 'USER' as const }
const TYPE = 'presenting-changed'

/** What this worker knows already: every page asks. */
let atHand: Presenting | null | undefined

export const presentPages = {
  async read(): Promise<Presenting | null> {
    if (atHand !== undefined) return atHand
    const kept = ((await browser.storage.session.get(KEY))[KEY] as Presenting | undefined) ?? null
    // What was written meanwhile is newer.
    if (atHand === undefined) atHand = kept
    return atHand
  },
  async write(now: Presenting | null): Promise<void> {
    atHand = now
    if (now) await browser.storage.session.set({ [KEY]: now })
    else await browser.storage.session.remove(KEY)
  },
  /** Brings the presenter into every frame there is and, before anything is drawn, into every one that comes. */
  async bring(): Promise<void> {
    await setPresenterScript(true)
    // At once: a page that is loading still, or for ever, shows what it has.
    const how = { files: ['/presenter.js'], injectImmediately: true }
    await inAllTabs((tabId) => browser.scripting.executeScript({ target: { tabId, allFrames: true }, ...how }))
  },
  /** The frame has the browser's own sheet, which no page can take away and which leaves no trace in it. */
  async blackOut(tabId: number, frame: number): Promise<void> {
    await browser.scripting.insertCSS({ target: { tabId, frameIds: [frame] }, ...SHEET })
  },
  async uncover(tabId: number, frame: number): Promise<void> {
    await browser.scripting.removeCSS({ target: { tabId, frameIds: [frame] }, ...SHEET })
  },
  /** Every frame is told, and at the end has its sheet taken away. */
  async tell(now: Presenting | null): Promise<void> {
    if (!now) await setPresenterScript(false)
    await inAllTabs(async (tabId) => {
      if (!now) await browser.scripting.removeCSS({ target: { tabId, allFrames: true }, ...SHEET }).catch(() => {})
      await browser.tabs.sendMessage(tabId, { type: TYPE, now })
    })
    browser.runtime.sendMessage({ type: TYPE, now }).catch(() => {}) // To the notes, where they are open.
  },
  onKey(pressed: () => void): void {
    // There are none in Firefox for Android.
    browser.commands?.onCommand.addListener((command) => {
      if (command === 'present') pressed()
    })
  },
}

/** Begins in all tabs and waits for none: a tab that the browser has put to sleep answers when somebody looks at it again. */
async function inAllTabs(job: (tab: number) => Promise<unknown>): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) job(id).catch(() => {}) // Some are not ours to read.
}

/** Is the extension still there? Scripts it has brought into a page outlive it in Chromium. */
export function isInstalled(): boolean {
  return Boolean(browser.runtime?.id)
}

export function watchPresenting(heard: (now: Presenting | null) => void, signal: AbortSignal): void {
  onSaid((message) => {
    const { type, now } = message as { type?: string; now?: Presenting | null }
    if (type === TYPE) heard(now ?? null)
  }, signal)
}
