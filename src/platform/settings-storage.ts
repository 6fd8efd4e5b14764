import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'
import { type Settings, settings } from '#schema/settings.ts'
import { browser } from './browser.ts'

const KEY = 'settings'
/** Changes made in private windows: in memory, gone with the browser run. */
const PRIVATE_KEY = 'private-settings'

/** Reads the settings; damaged ones are kept aside under another key and the usual ones are used. */
export async function readSettings(incognito = false): Promise<Settings> {
  const kept = await readKept()
  if (!incognito) return kept
  const change = (await browser.storage.session.get(PRIVATE_KEY))[PRIVATE_KEY] as Partial<Settings> | undefined
  return { ...kept, ...change }
}

export async function writeSettings(change: Partial<Settings>, incognito = false): Promise<Settings> {
  if (!incognito) {
    const next = { ...(await readKept()), ...change }
    await browser.storage.local.set({ [KEY]: next })
    return next
  }
  const before = (await browser.storage.session.get(PRIVATE_KEY))[PRIVATE_KEY] as Partial<Settings> | undefined
  await browser.storage.session.set({ [PRIVATE_KEY]: { ...before, ...change } })
  return readSettings(true)
}

async function readKept(): Promise<Settings> {
  const raw = (await browser.storage.local.get(KEY))[KEY]
  if (raw === undefined) return DEFAULT_SETTINGS
  // Kept by an earlier version: what it did not know yet is as usual.
  const read = settings.safeParse(typeof raw === 'object' && raw !== null ? { ...DEFAULT_SETTINGS, ...raw } : raw)
  if (read.success) return read.data
  await browser.storage.local.set({ [`broken:${KEY}`]: raw })
  return DEFAULT_SETTINGS
}
