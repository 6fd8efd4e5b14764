import { advance } from '#engine/advance.ts'
import { startSession } from '#engine/start-session.ts'
import type { Mode, TourEvent } from '#schema/event.ts'
import type { PageRef } from '#schema/page.ts'
import type { Session, TourInput } from '#schema/session.ts'
import type { Tour } from '#schema/tour.ts'
import { createQueue } from './create-queue.ts'
import { interrupt } from './interrupt.ts'
import { isJustBegun } from './is-just-begun.ts'
import type { SessionStore } from './session-store.ts'

export interface SessionPorts {
  store: SessionStore
  tourOf(session: Session): Tour | null
  changed(session: Session, saved: boolean): void
  now(): string
  newId(): string
}

export interface Beginning {
  /** Steps the learner has done alone before. */
  known?: readonly string[]
  /** It is done with somebody else. */
  helping?: boolean
  /** What the tab shows, as far as is known. */
  page?: PageRef | null
  /**
   * Called before anything is on the disk, so that the first card need not wait for it: with the session, and all that
   * have not ended. What the page says of it waits its turn, until after the disk. Killed in between, the tour was never
   * started: whoever asked asks again.
   */
  begun?(session: Session, unfinished: readonly Session[]): void
}

export interface SessionService {
  /** Asked for twice in a row it is one tour: somebody pressed twice, or the first answer never came. */
  start(portal: string, tour: Tour, mode: Mode, tab: number, how?: Beginning): Promise<Session>
  /** `tab`: the page it comes from, if it comes from one. Only tabs the tour has been in may speak for it. */
  tell(attempt: string, inputId: string, input: TourInput, tab?: number): Promise<{ session: Session; saved: boolean }>
  /** The tour in this tab. With `claim` one that concerns the page moves here, when it has been here or in the opener. */
  inTab(
    tab: number,
    claim: { opener: number | null } | null,
    concerns: (session: Session) => boolean,
  ): Promise<Session | null>
  continueIn(attempt: string, tab: number): Promise<Session>
  unfinished(): Promise<Session[]>
  /** Events that could not be written so far. */
  unwritten(): TourEvent[]
  /** Null where there is none, or where this tab has no part in it. */
  find(attempt: string, tab: number): Promise<Session | null>
  /** Deletes an attempt, or all, with what could not be written yet. Tells the tabs in which such tours were. */
  forget(attempt?: string): Promise<number[]>
  /** After a browser restart, or when its tab was closed: waits to be asked for again. */
  interruptAll(tab?: number): Promise<void>
  /** What the store need not keep of sessions that have ended, of this tab or of all, in turn with all else that is written. */
  forgetEnded(tab?: number): Promise<void>
}

/**
 * The single writer of sessions and the log. Each input is one transaction: the session after it and its events, or
 * neither. What cannot be written (full disk) is kept in memory and written with the next input that can be.
 */
export function createSessionService({ store, tourOf, changed, now, newId }: SessionPorts): SessionService {
  const inTurn = createQueue()
  const unsaved = new Map<string, { session: Session; events: TourEvent[] }>()

  async function write(session: Session, events: readonly TourEvent[]): Promise<boolean> {
    // How somebody else gets on is not written down.
    const own = session.helping ? [] : events
    const waiting = [...(unsaved.get(session.attempt)?.events ?? []), ...own]
    try {
      await store.commit(session, waiting)
      unsaved.delete(session.attempt)
      return true
    } catch {
      unsaved.set(session.attempt, { session, events: waiting })
      return false
    }
  }

  const load = async (attempt: string) => unsaved.get(attempt)?.session ?? (await store.load(attempt))

  async function take(
    session: Session,
    inputId: string,
    input: TourInput,
  ): Promise<{ session: Session; saved: boolean }> {
    const tour = tourOf(session)
    if (!tour) throw new Error('no-such-tour')
    const result = advance(tour, session, input, inputId, now())
    if (result.session === session) return { session, saved: !unsaved.has(session.attempt) }
    const saved = await write(result.session, result.events)
    changed(result.session, saved)
    return { session: result.session, saved }
  }

  async function move(session: Session, tab: number): Promise<Session> {
    const moved: Session = {
      ...session,
      tab,
      tabs: [...new Set([...session.tabs, tab])].slice(-20),
      open: {},
      moved: true,
      rev: session.rev + 1,
      changedAt: now(),
    }
    const saved = await write(moved, [])
    // The tab it leaves hears of it too, and puts its card away.
    changed(moved, saved)
    return moved
  }

  /** What could not be written counts before what is stored: it may be new, or have ended since. */
  const unfinished = async () => {
    const all = new Map((await store.unfinished()).map((it) => [it.attempt, it]))
    for (const { session } of unsaved.values()) all.set(session.attempt, session)
    return [...all.values()]
      .filter((it) => it.status === 'running' || it.status === 'paused')
      .sort((a, b) => b.changedAt.localeCompare(a.changedAt))
  }

  /** It is in no tab any more, and waits to be asked for. */
  const stop = async (session: Session) => {
    if (session.status === 'paused') return write({ ...session, tab: null, open: {}, rev: session.rev + 1 }, [])
    const stopped = interrupt(session, newId())
    return write(stopped.session, [stopped.event])
  }

  /** One tour a tab. Returns all that have not ended. */
  const stopOthers = async (tab: number, except: string): Promise<Session[]> => {
    const all = await unfinished()
    const others = all.filter((it) => it.tab === tab && it.attempt !== except)
    for (const other of others) await stop(other)
    return others.length > 0 ? unfinished() : all
  }

  return {
    start: (portal, tour, mode, tab, { known, helping = false, page = null, begun } = {}) =>
      inTurn(async () => {
        const all = await unfinished()
        const same = all.find((it) => {
          if (it.tab !== tab || it.portal !== portal || it.tour !== tour.id) return false
          return it.mode === mode && it.helping === helping && isJustBegun(it, now())
        })
        if (same) {
          if (begun) begun(same, all)
          else changed(same, !unsaved.has(same.attempt))
          return same
        }
        const others = await stopOthers(tab, '')
        const made = startSession(portal, tour, mode, newId(), tab, now(), known, helping)
        const first = { type: 'observed', frame: 0, page, facts: {}, arrived: true, settled: false } as const
        const { session, events } = advance(tour, made, first, newId(), now())
        begun?.(session, [session, ...others])
        const saved = await write(session, events)
        if (!begun || !saved) changed(session, saved)
        return session
      }),
    tell: (attempt, inputId, input, tab) =>
      inTurn(async () => {
        const session = await load(attempt)
        if (!session || (tab !== undefined && !session.tabs.includes(tab))) throw new Error('no-such-attempt')
        return take(session, inputId, input)
      }),
    inTab: (tab, claim, concerns) =>
      inTurn(async () => {
        const running = (await unfinished()).filter((it) => it.tab !== null)
        const here = running.find((it) => it.tab === tab)
        if (here || !claim) return here ?? null
        const related = running.find(
          (it) => it.status === 'running' && (it.tabs.includes(tab) || it.tab === claim.opener) && concerns(it),
        )
        return related ? move(related, tab) : null
      }),
    continueIn: (attempt, tab) =>
      inTurn(async () => {
        const session = await load(attempt)
        if (!session) throw new Error('no-such-attempt')
        await stopOthers(tab, attempt)
        const here = session.tab === tab ? session : await move(session, tab)
        return (await take(here, newId(), { type: 'pressed', button: 'resume', step: here.step })).session
      }),
    unfinished: () => inTurn(unfinished),
    unwritten: () => [...unsaved.values()].flatMap((it) => it.events),
    find: (attempt, tab) =>
      inTurn(async () => {
        const session = await load(attempt)
        return session?.tabs.includes(tab) ? session : null
      }),
    forget: (attempt) =>
      inTurn(async () => {
        const gone = (await unfinished()).filter((it) => attempt === undefined || it.attempt === attempt)
        if (attempt === undefined) {
          await store.deleteEverything()
          unsaved.clear()
        } else {
          await store.deleteAttempt(attempt)
          unsaved.delete(attempt)
        }
        return gone.flatMap((it) => (it.tab === null ? [] : [it.tab]))
      }),
    interruptAll: (tab) =>
      inTurn(async () => {
        for (const session of await unfinished())
          if (session.tab !== null && (tab === undefined || session.tab === tab)) await stop(session)
      }),
    forgetEnded: (tab) => inTurn(() => store.forgetEnded(tab)),
  }
}
