import { type ChosenLrs, chosenLrs, HOME_PAGE, type Lrs, lrsPolicy } from '#schema/lrs.ts'
import { parse } from '#schema/parse.ts'
import { browser } from './browser.ts'
import { readManaged } from './managed.ts'

const KEY = 'lrs'

/**
 * The record store that counts: the administrator's, or else the one chosen on the options page. Read anew each time:
 * for the first half second after an installation there seems to be no policy.
 */
export async function readLrs(): Promise<{ lrs: Lrs | null; faults: string[] }> {
  const [managed, chosen] = await Promise.all([readManaged(), readChosen()])
  const read = parse(lrsPolicy, managed)
  if ('faults' in read) return { lrs: null, faults: read.faults }
  const { lrsEndpoint, lrsKey, lrsSecret, sendLevel, actorHomePage, flushJitterMinutes } = read.data
  if (lrsEndpoint !== undefined && (lrsKey === undefined || lrsSecret === undefined))
    return { lrs: null, faults: ['lrsEndpoint: cần cả lrsKey và lrsSecret (needs lrsKey and lrsSecret too)'] }
  const own = chosen && { endpoint: chosen.endpoint, key: chosen.key, secret: chosen.secret }
  const byPolicy = lrsEndpoint !== undefined
  const store = byPolicy ? { endpoint: lrsEndpoint, key: lrsKey ?? '', secret: lrsSecret ?? '' } : own
  const level = sendLevel ?? (!byPolicy && chosen?.steps ? 'steps' : 'tour')
  if (!store || level === 'none') return { lrs: null, faults: [] }
  const homePage = actorHomePage ?? HOME_PAGE
  return { lrs: { ...store, level, homePage, jitterMinutes: flushJitterMinutes ?? 0, byPolicy }, faults: [] }
}

/** What was chosen on the options page. */
export async function readChosen(): Promise<ChosenLrs | null> {
  const read = chosenLrs.safeParse((await browser.storage.local.get(KEY))[KEY])
  return read.success ? read.data : null
}

/** Straight from the page that asks for it to the disk: no message carries a key. */
export async function writeChosen(lrs: ChosenLrs | null): Promise<void> {
  if (lrs) await browser.storage.local.set({ [KEY]: lrs })
  else await browser.storage.local.remove(KEY)
}

/** Must be called while the script first runs. */
export function onLrsChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && KEY in changes)) changed()
  })
}

/** Content scripts have no business in our storage. Firefox knows no such command. */
export async function closeStorage(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.managed]) {
    const it = area as typeof area & { setAccessLevel?(how: { accessLevel: string }): Promise<void> }
    await it.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {})
  }
}
