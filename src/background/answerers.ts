import type { Catalog } from '#catalog/catalog.ts'
import type { Glossary } from '#catalog/glossary.ts'
import type { Refusal } from '#catalog/read-packs.ts'
import type { HostJudge } from '#detection/judge-host.ts'
import type { PracticeOrigin } from '#detection/place.ts'
import { countAttempts } from '#learning/to-attempts.ts'
import type { Answerers, Asker, Notice } from '#schema/message.ts'
import type { Session } from '#schema/session.ts'
import type { Settings } from '#schema/settings.ts'
import { createQueue } from '#session/create-queue.ts'
import { createGuestStore, type Drawer } from '#session/guest-store.ts'
import { createSessionService, type SessionService } from '#session/session-service.ts'
import type { SessionStore } from '#session/session-store.ts'
import { answerGuest } from './answer-guest.ts'
import { createLoading } from './answer-loading.ts'
import { answerLog, type Place } from './answer-log.ts'
import { answerPages } from './answer-pages.ts'
import { createPresenting, type PresentPorts } from './answer-presenting.ts'
import type { RecordingAnswers } from './answer-recording.ts'
import type { SendingAnswers } from './answer-sending.ts'
import { answerSupport } from './answer-support.ts'
import { answerTours } from './answer-tours.ts'
import { createGloss } from './gloss.ts'
import { createGuestMode, type GuestPorts } from './guest-mode.ts'
import { createLearnedTargets } from './learned-targets.ts'
import { createSceneMaker } from './make-scene.ts'
import { rulesAt } from './rules-at.ts'
import { toLook } from './to-look.ts'

export interface BackgroundPorts {
  catalog: Catalog
  glossary: Glossary
  refused: readonly Refusal[]
  disk: SessionStore
  memory: SessionStore
  /** What a guest does on a shared machine: in memory too, with a log that can be taken along. */
  drawer: Drawer
  guest: GuestPorts
  /** What is being recorded in the studio: nothing of ours is shown in its tabs, and `stop` makes a draft of it. */
  recording: { isIn(tab: number): Promise<boolean>; stop(): Promise<void> }
  /** Has the browser been started since the last `mark`? Marked only when all that follows from it is done. */
  run: { isNew(): Promise<boolean>; mark(): Promise<void> }
  openerOf(tab: number): Promise<number | null>
  addressOf(tab: number): Promise<string | null>
  seen: {
    get(tab: number): Promise<{ page: string | null; practice: boolean } | null>
    set(tab: number, seen: { page: string | null; practice: boolean }): Promise<void>
    /** Every tab that shows a page of ours or of a portal. */
    tabs(): Promise<number[]>
    forget(tab: number): Promise<void>
  }
  /** Set in a private window they hold while the browser runs, and are not written to the disk. */
  settings: {
    read(incognito: boolean): Promise<Settings>
    write(change: Partial<Settings>, incognito: boolean): Promise<Settings>
  }
  practiceOrigin: PracticeOrigin
  judgeHost: HostJudge
  practiceUrl(page: string): string
  present: PresentPorts
  loadGuide(tab: number, frame: number): Promise<void>
  loadLikeness(tab: number, frame: number): Promise<void>
  loadPlayer(tab: number, frame: number): Promise<void>
  openPage(path: string, opener: number | null): Promise<number | null>
  openWindow(path: string): Promise<void>
  notify(notice: Notice): void
  now(): string
  newId(): string
}

/** A scene in which there is nothing to show. */
const NOTHING = { tips: [], tours: [], unfinished: [], session: null, tour: null }

/** What the background does for each request. Everything here can be stopped after any line and asked again. */
export function createAnswerers(ports: BackgroundPorts): {
  answerers: Omit<Answerers, keyof SendingAnswers | keyof RecordingAnswers>
  tabClosed(tab: number): Promise<void>
  ready(): Promise<void>
  /** Is the guest at this machine still there? */
  lookAtGuest(): Promise<void>
  isGuest(): Promise<boolean>
  /** Deletes an attempt of this machine's owner, in turn with all else that is written. */
  forgetAttempt(attempt: string): Promise<void>
} {
  const { catalog, notify } = ports
  /** Settings are read, changed and written as one: of two saved at once neither is lost. */
  const inTurn = createQueue()
  const tourOf = (session: Session) => catalog.tour(`${session.portal}/${session.tour}`, 'vi')?.tour ?? null
  const changed = (session: Session, saved: boolean) => {
    for (const tab of session.tabs) notify({ type: 'session-changed', tab, session, saved })
  }
  const service = (store: SessionStore): SessionService => createSessionService({ ...ports, store, tourOf, changed })
  const disk: Place = { store: ports.disk, sessions: service(ports.disk) }
  // Nothing done in a private window reaches the disk: it has a service of its own. Nor does anything of a guest.
  const hidden: Place = { store: ports.memory, sessions: service(ports.memory) }
  const guestStore = createGuestStore(ports.drawer)
  const visiting: Place = { store: guestStore, sessions: service(guestStore) }
  const tellAll = async () => {
    for (const tab of await ports.seen.tabs()) notify({ type: 'scene-changed', tab })
  }
  const presenting = createPresenting(ports.present, tellAll)
  const guest = createGuestMode(ports.guest, {
    clear: async () => void (await visiting.sessions.forget()),
    pauseOwner: () => {
      // In its turn: whoever is asking now may be the recording itself.
      void ports.recording.stop().catch(() => {})
      return disk.sessions.interruptAll()
    },
    changed: tellAll,
    now: ports.now,
    newId: ports.newId,
  })
  const place = async () => ((await guest.view()) ? visiting : disk)
  const placeOf = async (by: Asker) => (by.incognito ? hidden : place())
  const sessions = async (by: Asker) => (await placeOf(by)).sessions
  const beginRun = async () => {
    if (!(await ports.run.isNew())) return
    await Promise.all([disk.sessions.interruptAll(), ports.recording.stop()])
    await disk.sessions.forgetEnded()
    await ports.run.mark()
  }
  let begun: Promise<void> | undefined
  const ready = () => {
    begun ??= beginRun().catch((error) => {
      begun = undefined // The disk may answer the next time it is asked.
      throw error
    })
    return begun
  }
  const gloss = createGloss(catalog, ports.glossary)
  const learned = createLearnedTargets({ ...ports, kept: async () => (await place()).store }, tourOf)
  const shown = { ...ports, guest: guest.view, presenting: ports.present.read, gloss }
  const { makeScene, lookUp } = createSceneMaker(shown, learned, tourOf)
  const tabOf = (by: Asker, asked?: number) => {
    const tab = by.tab ?? asked
    if (tab === undefined || tab === null) throw new Error('no-tab')
    return tab
  }

  const loading = createLoading(ports, tabOf)
  const { bringGuide } = loading

  /** A press is a sign of somebody at the machine; what a page does by itself is not. */
  const present = async (by: Asker) => {
    if (!by.incognito) await guest.here().catch(() => {}) // Without room for that the tour goes on all the same.
  }

  const answerers: Omit<Answerers, keyof SendingAnswers | keyof RecordingAnswers> = {
    async arrive(_, by) {
      if (by.frame === 0 && by.tab !== null) loading.gone(by.tab)
      return { tab: by.tab ?? -1, frame: by.frame, rules: rulesAt(ports, by.url) }
    },
    async see({ page, practice, claim }, by) {
      await ready()
      const tab = tabOf(by)
      if (by.frame === 0) await ports.seen.set(tab, { page, practice })
      const from = claim ? { opener: await ports.openerOf(tab) } : null
      const scene = await lookUp(await sessions(by), by, { page, practice }, tab, from)
      return (await ports.recording.isIn(tab)) ? { ...scene, ...NOTHING } : scene
    },
    async place({ type: _, ...at }, by) {
      const tab = tabOf(by)
      if (!at.tip || !at.page) notify({ type: 'placed', tab, ...at })
      else {
        // The page above has the words of its own tips alone.
        const { language, tourLanguage } = await ports.settings.read(by.incognito)
        const shown = gloss.tipsOn(at.page, tourLanguage ?? language).find((it) => it.id === at.tip)
        notify({ type: 'placed', tab, ...at, shown })
      }
      return {}
    },
    async 'save-settings'({ settings }, by) {
      await present(by)
      const saved = await inTurn(() => ports.settings.write(settings as Partial<Settings>, by.incognito))
      // Consent taken back: what was learned by it goes too.
      if (settings.heal === 'no' && !by.incognito) await (await place()).store.forgetLearned().catch(() => {})
      await tellAll()
      return saved
    },
    async look({ tab }, by) {
      await ready()
      // The tab may have gone on to a page where nothing of ours runs, and so nothing was told.
      const address = await ports.addressOf(tab)
      const seen = address && rulesAt(ports, address).length > 0 ? await ports.seen.get(tab) : null
      const here = await sessions(by)
      const scene = await lookUp(here, by, seen ?? { page: null, practice: false }, tab, null)
      // While somebody reads what there is, the guide is brought to the page.
      if (scene.tours.length + scene.unfinished.length > 0) bringGuide(tab)
      const looked = toLook(ports, scene, seen?.practice ?? false, await here.unfinished())
      return { ...looked, guestAttempts: scene.guest ? countAttempts(await visiting.store.events()) : 0 }
    },
    ...loading.answers,
    ...answerTours({ ...ports, ready, tabOf, placeOf, bringGuide, present, makeScene, learned, guest: guest.view }),
    ...answerPages({ ...ports, ready, sessions }),
    ...answerLog({ ...ports, place }),
    ...presenting,
    ...answerGuest(guest),
    ...answerSupport({
      ...ports,
      sessionOf: async (attempt, by) => (await sessions(by)).find(attempt, tabOf(by)),
      place: placeOf,
    }),
  }
  const tabClosed = async (tab: number) => {
    loading.gone(tab)
    const all = [disk, hidden, visiting].map((it) => it.sessions.interruptAll(tab))
    const ended = [disk, hidden].map((it) => it.sessions.forgetEnded(tab))
    await Promise.all([...all, ...ended, ports.seen.forget(tab)])
  }
  return {
    answerers,
    tabClosed,
    ready,
    lookAtGuest: guest.look,
    isGuest: async () => (await guest.view()) !== null,
    forgetAttempt: async (attempt) => void (await disk.sessions.forget(attempt)),
  }
}
