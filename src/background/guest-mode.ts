import type { GuestState, GuestView } from '#schema/guest.ts'
import { type GuestMinutes, USUAL_MINUTES } from '#schema/guest-minutes.ts'
import { createQueue } from '#session/create-queue.ts'
import { judgeIdle } from './guest-idle.ts'

export interface GuestPorts {
  /** In memory, gone with the browser run. */
  state: { read(): Promise<GuestState | null>; write(state: GuestState | null): Promise<void> }
  /** Whether this machine is a shared one at every start, and who said so. */
  fixed: {
    read(): Promise<{ by: 'policy' | 'person'; minutes: GuestMinutes | null } | null>
    /** By choice of a person; null takes it back. Nothing else of a guest is ever on the disk. */
    keep(minutes: GuestMinutes | null): Promise<void>
  }
  /** Wakes the background at this time (ms since 1970); null for never. */
  wakeAt(at: number | null): void
  /** The sign on the toolbar. */
  sign(what: 'off' | 'on' | 'leaving'): void
}

export interface GuestMode {
  /** Null while it is off. A machine that is fixed to it is in it from the first question on. */
  view(): Promise<GuestView | null>
  /** Switches it on, or changes how it is. `always`: at every start of the browser. */
  switchOn(minutes: GuestMinutes, always: boolean): Promise<void>
  /** Wipes, and is off afterwards unless the administrator says otherwise. */
  switchOff(): Promise<void>
  /** Everything the guest did goes; the next one begins with nothing. */
  wipe(): Promise<void>
  /** Somebody is at the machine. */
  here(): Promise<void>
  /** Time to look whether somebody still is. Also at each start of the background. */
  look(): Promise<void>
}

interface Around {
  /** Removes all that is kept of a guest, whatever tours are running. */
  clear(): Promise<void>
  /** The owner's tours wait meanwhile. */
  pauseOwner(): Promise<void>
  /** What pages show has changed. */
  changed(): Promise<void>
  /** ISO 8601. */
  now(): string
  newId(): string
}

/** Presence is written down this often at most, in ms. */
const OFTEN = 15_000

/** Whether a guest is at this machine, and when what they did is wiped. */
export function createGuestMode({ state, fixed, wakeAt, sign }: GuestPorts, around: Around): GuestMode {
  const clock = () => Date.parse(around.now())
  const next = (minutes: GuestMinutes): GuestState => {
    const at = clock()
    return { guest: around.newId(), minutes, at, warnedAt: null }
  }

  async function begin(minutes: GuestMinutes): Promise<GuestState> {
    // What came late from the one before, after their wipe, is no business of this one.
    await around.clear()
    const begun = next(minutes)
    await state.write(begun)
    sign('on')
    wakeAt(begun.at + (minutes - 1) * 60_000)
    return begun
  }

  /** A guest who is wiped stays so, whatever sign of them comes meanwhile. */
  const inTurn = createQueue()
  let ensuring: Promise<GuestState | null> | undefined
  /** The state. Where the machine is fixed to it and nothing is on yet, it begins now; looked up once a start. */
  async function current(): Promise<GuestState | null> {
    const now = await state.read()
    if (now) return now
    ensuring ??= (async () => {
      const always = await fixed.read()
      if (!always) return null
      await around.pauseOwner()
      return begin(always.minutes ?? USUAL_MINUTES)
    })()
    return (await ensuring) && state.read()
  }

  async function wipe(): Promise<void> {
    const now = await current()
    if (!now) return
    const always = await fixed.read()
    await begin(always?.minutes ?? now.minutes)
    await around.changed()
  }

  return {
    async view() {
      const now = await current()
      if (!now) return null
      const always = await fixed.read()
      return { who: now.guest, minutes: now.minutes, fixed: always?.by ?? null, leaving: now.warnedAt !== null }
    },
    switchOn: (minutes, always) =>
      inTurn(async () => {
        const before = await current()
        const policy = (await fixed.read())?.by === 'policy'
        if (!policy) await fixed.keep(always ? minutes : null)
        if (before)
          await state.write({ ...before, minutes: policy ? before.minutes : minutes, at: clock(), warnedAt: null })
        else {
          await around.pauseOwner()
          await begin(minutes)
        }
        await around.changed()
      }),
    switchOff: () =>
      inTurn(async () => {
        if ((await fixed.read())?.by === 'policy') throw new Error('by-policy')
        await fixed.keep(null)
        ensuring = undefined
        await around.clear()
        await state.write(null)
        sign('off')
        wakeAt(null)
        await around.changed()
      }),
    wipe: () => inTurn(wipe),
    here: () =>
      inTurn(async () => {
        const now = await current()
        if (!now) return
        const at = clock()
        if (now.warnedAt === null && Math.abs(at - now.at) < OFTEN) return
        await state.write({ ...now, at, warnedAt: null })
        wakeAt(at + (now.minutes - 1) * 60_000)
        if (now.warnedAt === null) return
        sign('on')
        await around.changed()
      }),
    look: () =>
      inTurn(async () => {
        ensuring = undefined
        const now = await current()
        sign(now ? (now.warnedAt === null ? 'on' : 'leaving') : 'off')
        if (!now) return
        const turn = judgeIdle(now, clock())
        if (turn.do === 'wipe') return wipe()
        wakeAt(turn.lookAt)
        if (turn.do === 'wait') return
        await state.write({ ...now, at: Math.min(now.at, clock()), warnedAt: clock() })
        sign('leaving')
        await around.changed()
      }),
  }
}
