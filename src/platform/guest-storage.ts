import { type GuestState, guestMinutes, guestPolicy, guestState } from '#schema/guest.ts'
import type { GuestMinutes } from '#schema/guest-minutes.ts'
import { browser } from './browser.ts'
import { readManaged } from './managed.ts'

/** Whether a guest is there, in memory. */
const STATE = 'guest-mode'
/** All that a guest leaves, in memory. */
const OURS = 'guest:'
/** Chosen by a person for every start of the browser. It says nothing of anybody. */
const ALWAYS = 'guest-always'
/** Of the 10 MB that `storage.session` holds. The rest is for what tours need to go on when the log is full. */
const MOST_BYTES = 8_000_000

export const guestStateStorage = {
  async read(): Promise<GuestState | null> {
    const raw = (await browser.storage.session.get(STATE))[STATE]
    return guestState.safeParse(raw).data ?? null
  },
  async write(state: GuestState | null): Promise<void> {
    if (state) await browser.storage.session.set({ [STATE]: state })
    else await browser.storage.session.remove(STATE)
  },
}

/** The drawer of the guest at this machine. Nothing in it ever reaches the disk. */
export const guestDrawer = {
  async get(name: string): Promise<unknown> {
    return (await browser.storage.session.get(OURS + name))[OURS + name]
  },
  async all(): Promise<Record<string, unknown>> {
    const kept = Object.entries(await browser.storage.session.get(null))
    return Object.fromEntries(kept.flatMap(([key, it]) => (key.startsWith(OURS) ? [[key.slice(OURS.length), it]] : [])))
  },
  async set(items: Record<string, unknown>): Promise<void> {
    const named = Object.fromEntries(Object.entries(items).map(([name, it]) => [OURS + name, it]))
    const [used, before] = await Promise.all([
      browser.storage.session.getBytesInUse(null),
      browser.storage.session.getBytesInUse(Object.keys(named)),
    ])
    if (used - before + new Blob([JSON.stringify(named)]).size > MOST_BYTES)
      throw new DOMException('guest memory is full', 'QuotaExceededError')
    await browser.storage.session.set(named)
  },
  async remove(names: readonly string[]): Promise<void> {
    await browser.storage.session.remove(names.map((name) => OURS + name))
  },
}

/** Whether this machine is a shared one at every start of the browser. */
export const guestFixed = {
  async read(): Promise<{ by: 'policy' | 'person'; minutes: GuestMinutes | null } | null> {
    const [managed, kept] = await Promise.all([readManaged(), browser.storage.local.get(ALWAYS)])
    const policy = guestPolicy.parse(managed)
    if (policy.guestMode) return { by: 'policy', minutes: policy.guestIdleMinutes ?? null }
    const own = guestMinutes.safeParse(kept[ALWAYS])
    return own.success ? { by: 'person', minutes: own.data } : null
  },
  async keep(minutes: GuestMinutes | null): Promise<void> {
    if (minutes === null) await browser.storage.local.remove(ALWAYS)
    else await browser.storage.local.set({ [ALWAYS]: minutes })
  },
}

/** Calls when another guest begins or guest mode ends: what an own page shows is not theirs. */
export function watchGuest(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') return changed()
    const change = area === 'session' ? changes[STATE] : undefined
    const guest = (state: unknown) => guestState.safeParse(state).data?.guest
    if (change && guest(change.oldValue) !== guest(change.newValue)) changed()
  })
}
