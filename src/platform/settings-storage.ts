import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'
import { type Settings, settings } from '#schema/settings.ts'
import { browser } from './browser.ts'
import { guestDrawer, guestStateStorage } from './guest-storage.ts'

const KEY = 'settings'
/** Changes made in private windows: in memory, gone with the browser run. */
const PRIVATE_KEY = 'private-settings'

/** A guest's changes. */
const GUEST_NAME = 'settings'
/** What a guest does not take over from the owner: it tells where they were, and a consent is one's own, as is whom one helps. */
const NOT_THEIRS: Partial<Settings> = { tipsHiddenOn: [], heal: 'ask', path: null, helping: false, unit: null }

/** Reads the settings; damaged ones are kept aside under another key and the usual ones are used. */
export async function readSettings(incognito = false): Promise<Settings> {
  const kept = await readOwnSettings()
  if (!incognito) return (await isGuest()) ? { ...kept, ...NOT_THEIRS, ...(await guestChange()) } : kept
  const change = (await browser.storage.session.get(PRIVATE_KEY))[PRIVATE_KEY] as Partial<Settings> | undefined
  return { ...kept, ...change }
}

export async function writeSettings(change: Partial<Settings>, incognito = false): Promise<Settings> {
  if (!incognito && (await isGuest())) {
    await guestDrawer.set({ [GUEST_NAME]: { ...(await guestChange()), ...change } })
    return readSettings()
  }
  if (!incognito) {
    const next = { ...(await readOwnSettings()), ...change }
    await browser.storage.local.set({ [KEY]: next })
    return next
  }
  const before = (await browser.storage.session.get(PRIVATE_KEY))[PRIVATE_KEY] as Partial<Settings> | undefined
  await browser.storage.session.set({ [PRIVATE_KEY]: { ...before, ...change } })
  return readSettings(true)
}

const isGuest = async () => (await guestStateStorage.read()) !== null
const guestChange = async () => (await guestDrawer.get(GUEST_NAME)) as Partial<Settings> | undefined

/** Those of the machine’s owner, whoever is at it. */
export async function readOwnSettings(): Promise<Settings> {
  const raw = (await browser.storage.local.get(KEY))[KEY]
  if (raw === undefined) return DEFAULT_SETTINGS
  // Kept by an earlier version: what it did not know yet is as usual.
  const read = settings.safeParse(typeof raw === 'object' && raw !== null ? { ...DEFAULT_SETTINGS, ...raw } : raw)
  if (read.success) return read.data
  await browser.storage.local.set({ [`broken:${KEY}`]: raw })
  return DEFAULT_SETTINGS
}
