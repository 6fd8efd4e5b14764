import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'
import { type Settings, settings } from '#schema/settings.ts'
import { browser } from './browser.ts'

const KEY = 'settings'

/** Reads the settings; damaged ones are kept aside under another key and the usual ones are used. */
export async function readSettings(): Promise<Settings> {
  const raw = (await browser.storage.local.get(KEY))[KEY]
  if (raw === undefined) return DEFAULT_SETTINGS
  const read = settings.safeParse(raw)
  if (read.success) return read.data
  await browser.storage.local.set({ [`broken:${KEY}`]: raw })
  return DEFAULT_SETTINGS
}

export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await readSettings()), ...change }
  await browser.storage.local.set({ [KEY]: next })
  return next
}
