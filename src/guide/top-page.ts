import { shows } from '#engine/open-pages.ts'
import type { RootOf } from '#locator/shadow-roots.ts'
import type { Mode } from '#schema/event.ts'
import type { Group } from '#schema/groups.ts'
import type { Notice, Rect, Scene, TourSummary } from '#schema/message.ts'
import type { Button } from '#schema/session.ts'
import type { Ask } from './ask-port.ts'
import type { WatchMoves } from './follow-rect.ts'
import { frameElement } from './frame-path.ts'
import { holdStill } from './hold-still.ts'
import { keepFocus } from './keep-focus.ts'
import { keptTip } from './kept-tip.ts'
import { createPageTips, type PageTipsPorts } from './page-tips.ts'
import { createReader } from './read-aloud.ts'
import type { GuidePart, Slot } from './slot.ts'
import { fieldsInView } from './surroundings.ts'
import { isSameCard, toCard } from './to-card.ts'
import { createTopGuide } from './top-guide.ts'
import { throughFrame } from './visible-rect.ts'
import { watchPresence } from './watch-presence.ts'

/** What a card should leave free, in order of weight. */
interface KeepClear {
  target: Rect | null
  dialog?: Rect | null
  fields?: readonly Rect[]
}

interface Drawn {
  settings: Scene['settings']
  foreign?: Scene['foreign']
  guest: Scene['guest']
  presenting: Scene['presenting']
  card: ReturnType<typeof toCard> | null
  launcher: {
    tours: TourSummary[]
    unfinished: Scene['unfinished']
    pageTips: Scene['tips']
    hasTips: boolean
    startOpen: boolean
    practice: boolean
    page: string | null
    host: Scene['host']
  } | null
  tip: Scene['tips'][number] | null
}

export interface TopPagePorts {
  window: Window & typeof globalThis
  slot: Slot
  rootOf: RootOf
  watchMoves: WatchMoves
  host: { host: HTMLElement; root: ShadowRoot }
  store: { getState(): Drawn; setState(change: Partial<Drawn>): void }
  stage: { show(rect: Rect | null, unsure: boolean): void; dim(strong: boolean): void; destroy(): void }
  placeCard(window: Window, card: HTMLElement, clear: KeepClear): number
  /** The button on the page: puts it in its place, and hears where it is dragged to. */
  launcher(moved: (at: Scene['settings']['launcherAt']) => void): { place(at: Scene['settings']['launcherAt']): void }
  /** Undoes the page's scale in what is ours. */
  level(): void
  draw: PageTipsPorts['draw']
  label: PageTipsPorts['label']
  ask: Ask
  signal: AbortSignal
}

/** Everything on the page itself: joins the tour, the tips and what is drawn of them. */
export function createTopPage(ports: TopPagePorts) {
  const { window, slot, rootOf, watchMoves, host, store, stage, placeCard, draw, label, ask, signal } = ports
  let target: Rect | null = null
  let around: Rect | null = null
  let dialog: Rect | null = null
  let tipRect: Rect | null = null
  /** Page the open tip belongs to: this one, or one in a frame of it. */
  let tipPage: string | null = null
  let tipFramed = false
  /** Page when it was last said what there is. */
  let page: string | null = null
  let scrolledFor = ''

  function place(): void {
    if (isHeld()) return
    const card = host.root.querySelector<HTMLElement>('.at-target')
    if (card) {
      const small = store.getState().card?.situation === 'paused'
      const clear =
        small || !target ? { target: null } : { target: around ?? target, dialog, fields: fieldsInView(window) }
      const scroll = placeCard(window, card, clear)
      const step = store.getState().card?.step.id ?? ''
      // Once a step: the learner may scroll as they like afterwards.
      if (scroll !== 0 && scrolledFor !== step) {
        scrolledFor = step
        window.scrollBy({ top: scroll, behavior: 'instant' })
      }
    }
    const tip = host.root.querySelector<HTMLElement>('.at-tip')
    if (tip) placeCard(window, tip, { target: tipRect })
    mover.place(store.getState().settings.launcherAt)
  }

  /** Shown at once, and kept: the button stays where it was put. */
  const launcherChosen = (change: Partial<Scene['settings']>) => {
    store.setState({ settings: { ...store.getState().settings, ...change } })
    void ask({ type: 'save-settings', settings: change }).then(again, failed)
  }
  const mover = ports.launcher((launcherAt) => launcherChosen({ launcherAt }))

  const isHeld = holdStill(window, host.root, place, signal)

  let placing = false
  /** Once for all that is drawn in one go: after it, and before it is seen. */
  function placeDrawn(): void {
    if (placing) return
    placing = true
    queueMicrotask(() => {
      placing = false
      place()
    })
  }

  const guide = createTopGuide({
    window,
    slot,
    rootOf,
    watchMoves,
    tell: (attempt, input) => ask({ type: 'tell', attempt, id: window.crypto.randomUUID(), input }),
    learn: (attempt, step, fingerprint) => void ask({ type: 'learn', attempt, step, fingerprint }).catch(() => {}),
    show(seen) {
      const scene = slot.now?.scene
      const card = seen && scene ? toCard(scene, seen) : null
      if (!isSameCard(card, store.getState().card)) store.setState({ card })
      if (!seen && scene?.session) slot.lookAgain()
    },
    light({ rect, as, around: clear, dialog: inside }) {
      target = rect
      around = clear ?? null
      dialog = inside ?? null
      stage.show(store.getState().presenting?.hidden ? null : rect, as === 'unsure')
      place()
      slot.lit?.()
    },
    newStep: () => stage.dim(true),
    signal,
  })

  const showTip = (tip: Drawn['tip'], of: string | null, framed: boolean, rect: Rect | null, follows: boolean) => {
    if (follows && store.getState().tip?.id !== tip?.id) return
    tipRect = rect
    tipPage = of
    tipFramed = framed
    if (follows && rect) place()
    else store.setState({ tip: rect && tip })
  }
  const openTip: PageTipsPorts['open'] = (id, rect, follows) =>
    showTip(slot.now?.scene.tips.find((it) => it.id === id) ?? null, slot.now?.page ?? null, false, rect, follows)
  const tips = createPageTips({ window, slot, draw, label, open: openTip, signal })

  const focus = keepFocus(window, host, slot, signal)
  // Once the learner is at work in the page the light fades, so that lists and other fields can be read.
  const atWork = (event: Event) => {
    if (event.target !== host.host && (event.type === 'focusin' || event.type === 'click')) stage.dim(false)
  }
  slot.onAct.add(atWork)
  watchPresence(slot, () => void ask({ type: 'guest-here' }).catch(() => {}))
  window.addEventListener('blur', () => stage.dim(false), { signal })
  const resized = () => {
    // Another window, another room for the card: it may ask for the page to be scrolled once more.
    scrolledFor = ''
    place()
  }
  window.addEventListener('resize', resized, { signal })
  const scaled = () => {
    ports.level()
    guide.aim.bring()
    resized()
  }
  signal.addEventListener('abort', () => {
    slot.onAct.delete(atWork)
    stage.destroy()
    host.host.remove()
  })

  const again = () => slot.lookAgain()
  const failed = () => {} // The card stays as it is; pressing once more tries again.
  const closed = () => {
    guide.dismiss()
    again()
  }
  const actions = {
    press: (button: Button) => guide.press(button),
    start: (tour: TourSummary, mode: Mode) => void ask({ type: 'start-tour', tour: tour.key, mode }).catch(failed), // What to show is told.
    continue: (attempt: string) => void ask({ type: 'continue-tour', attempt }).then(again, failed),
    hideTips(everywhere: boolean) {
      const { settings } = store.getState()
      const page = (store.getState().tip && tipPage) ?? slot.now?.page
      const tipsHiddenOn = page ? [...settings.tipsHiddenOn, page] : settings.tipsHiddenOn
      void ask({ type: 'save-settings', settings: everywhere ? { tips: false } : { tipsHiddenOn } }).then(again, failed)
    },
    heal: (heal: 'yes' | 'no') => void ask({ type: 'save-settings', settings: { heal } }).then(again, failed),
    support: (attempt: string, group?: Group) => ask({ type: 'support-tour', attempt, ...(group && { group }) }),
    guest: {
      takeAlong: () => void ask({ type: 'open-page', page: 'guest' }).catch(failed),
      wipe: () => void ask({ type: 'wipe-guest' }).then(closed, failed),
      stay: () => void ask({ type: 'guest-here' }).then(again, failed),
    },
    closeTip: () => store.setState({ tip: null }),
    openRecord: () => void ask({ type: 'open-page', page: 'record' }).catch(failed),
    openPractice: () => void ask({ type: 'open-page', page: 'practice' }).catch(failed),
    openPapers: () => {
      const { session } = slot.now?.scene ?? {}
      if (session)
        void ask({ type: 'open-page', page: 'prepare', tour: `${session.portal}/${session.tour}` }).catch(failed)
    },
    open: (page: 'portal' | 'help') => void ask({ type: 'open-page', page }).catch(failed),
    begin: (tour: string, mode: 'watch' | 'practise') =>
      void ask({ type: 'open-page', page: 'practice', tour, mode }).catch(failed),
    pace: (pace: Scene['settings']['pace']) =>
      void ask({ type: 'save-settings', settings: { pace } }).then(again, failed),
    reader: createReader(window, signal),
    readingChosen: (settings: Partial<Scene['settings']>) =>
      void ask({ type: 'save-settings', settings }).catch(failed), // What has changed is told.
    launcherChosen,
    present: (on: boolean) => void ask({ type: 'present', on }).catch(failed), // What has changed is told.
    zoom: (zoomed: boolean) => void ask({ type: 'change-presenting', zoomed }).catch(failed),
    close: closed,
    drawn: () => {
      focus.drawn()
      placeDrawn()
    },
  }

  const part: GuidePart = {
    aimed: guide.frame.aimed,
    session: guide.frame.session,
    toEnlarge: { ...guide.aim, scaled },
    update() {
      const scene = slot.now?.scene
      if (!scene) return
      const pageTips = scene.tips.filter((it) => !it.target)
      const { tip } = store.getState()
      const before = page
      page = slot.now?.page ?? null
      // Where practice begins the tours are shown at once; on a phone, where the panel would hide the page, on asking.
      const greets = slot.now?.practice && scene.tours.some((it) => it.practice && shows(page ?? '', it.start))
      const startOpen = scene.unfinished.length > 0 || (greets === true && window.innerWidth >= 700)
      const something = scene.tours.length > 0 || scene.unfinished.length > 0 || pageTips.length > 0
      store.setState({
        settings: scene.settings,
        foreign: scene.foreign,
        guest: scene.guest,
        presenting: scene.presenting,
        launcher:
          something && scene.settings.launcher
            ? {
                ...scene,
                pageTips,
                hasTips: scene.tips.length > 0,
                startOpen,
                practice: slot.now?.practice ?? false,
                page: slot.now?.page ?? null,
              }
            : null,
        tip: keptTip(tip && { tip, page: tipPage, framed: tipFramed }, scene, before, page),
      })
      host.root.querySelector('.paint')?.classList.toggle('presenting', scene.presenting !== null)
      guide.update()
      tips.refresh()
    },
    refresh() {
      guide.frame.refresh()
      tips.refresh()
      // What floats on a page may come long after it.
      if (!store.getState().card) placeDrawn()
    },
  }
  const hear = (notice: Notice) => {
    guide.hear(notice)
    if (notice.type === 'card-asked') focus.toggle()
    if (notice.type !== 'placed' || notice.spot !== 'tip' || notice.path.length !== 1) return
    const frame = frameElement(window, notice.path[0] ?? -1)
    const rect = frame && notice.rect ? throughFrame(frame, notice.rect) : null
    showTip(notice.shown ?? null, notice.page ?? null, true, rect, notice.follows ?? false)
  }
  return { ...part, actions, hear }
}
