import { detectPage } from '#detection/detect-page.ts'
import { type PracticeOrigin, toPlace } from '#detection/place.ts'
import { watchPage } from '#detection/watch-page.ts'
import type { Answers, Notice, Scene } from '#schema/message.ts'
import { keptEnd } from './kept-end.ts'
import { installShield } from './shield.ts'
import { makeSlot, readSlot, type Slot } from './slot.ts'

type Pushed = Extract<Notice, { type: 'scene-changed' }>['now']

export interface BootstrapPorts {
  window: Window & typeof globalThis
  practiceOrigin: PracticeOrigin
  arrive(): Promise<Answers['arrive']>
  see(page: string | null, practice: boolean, claim: boolean): Promise<Scene>
  /** Brings the guide into this frame. Called only when there is something to show. */
  loadGuide(): Promise<void>
  /** Brings in what finds things by their likeness. Called only where something has changed or is to be learned. */
  loadLikeness(): Promise<unknown>
  /** Brings in what plays a tour. Called only on practice pages, while one is watched. */
  loadPlayer(): Promise<unknown>
  /** Does this error mean that the extension was removed or replaced under the page? */
  isOver(error: unknown): boolean
  /** Hears that what is to be shown has changed, and what it is now on the page that is in the tab itself, if known. */
  watchScene(tab: () => number | null, changed: (now?: Pushed) => void, signal: AbortSignal): void
}

const ACTS = ['click', 'change', 'input', 'focusin', 'focusout', 'keydown']

/**
 * All that runs on a portal's page before anyone asks for help: finds out which page this is, again whenever it may
 * have changed, and calls the guide in only when there is something to show. Where no pack concerns the page it stops.
 */
export async function bootstrap(ports: BootstrapPorts, abort: AbortController): Promise<void> {
  const { window } = ports
  if (readSlot(window)) return
  const { signal } = abort
  // Only an extension that is gone ends this; whatever else fails may work at the next change of the page.
  const failed = (error: unknown) => {
    if (ports.isOver(error)) abort.abort()
  }
  const slot: Slot = {
    now: null,
    isConfirmed: () => true,
    tab: -1,
    frame: 0,
    guide: null,
    likeness: null,
    loadLikeness: ports.loadLikeness,
    player: null,
    playing: false,
    onAct: new Set(),
    shielded: null,
    enter(root) {
      watcher.inside(root)
      // From inside a closed root the window hears only that something happened to its host.
      if (root.mode === 'closed') listen(root)
    },
    lookAgain: () => void look('again').catch(failed),
    signal,
  }
  makeSlot(window, slot)
  const listen = (at: EventTarget) => {
    for (const type of ACTS)
      at.addEventListener(
        type,
        (event) => {
          for (const heard of slot.onAct) heard(event)
        },
        { capture: true, signal },
      )
  }
  listen(window)
  installShield(window, () => slot.shielded, signal)

  const { tab, frame, rules } = await ports.arrive()
  if (rules.length === 0) return abort.abort()
  Object.assign(slot, { tab, frame })

  let ref: string | null | undefined
  let asking = 0
  /** `again` even if the page is the same; `claim` when the learner has come here, so that a tour may follow. */
  async function look(why: 'changed' | 'again' | 'claim'): Promise<void> {
    const place = toPlace(window.location.href, ports.practiceOrigin)
    const page = place && detectPage(rules, place, window.document)
    // While a page loads it is nobody's yet: to say "unknown" too early would send the learner astray.
    if (!page && window.document.readyState === 'loading') return
    const found = page?.ref ?? null
    slot.isConfirmed = () => page?.confirmed ?? true
    if (found === ref && why === 'changed') {
      if (!slot.guide && slot.now && worthShowing(slot.now.scene, found, frame, window)) await ports.loadGuide()
      return slot.guide?.refresh()
    }
    ref = found
    asking += 1
    const turn = asking
    // A page in the background that changes by itself must not pull the tour out of the tab the learner is in.
    const claim = why !== 'again' && window.document.visibilityState === 'visible'
    const practice = place?.practice ?? false
    const seen = await ports.see(found, practice, claim).catch((error) => {
      if (turn === asking) ref = undefined // Asked again at the next change, though the page is the same.
      throw error
    })
    if (turn !== asking || signal.aborted) return
    const scene = keptEnd(slot.now?.scene, slot.guide?.session(), seen)
    await show({ page: found, practice, scene, arrived: slot.now === null })
  }
  async function show(now: NonNullable<Slot['now']>): Promise<void> {
    slot.now = now
    watcher.dom(true)
    if (slot.guide) slot.guide.update()
    else if (worthShowing(now.scene, now.page, frame, window)) await ports.loadGuide()
    if (!slot.player && now.page && now.practice && now.scene.session?.mode === 'watch') await ports.loadPlayer()
  }
  /** What was asked meanwhile is older than what is told now. */
  async function told(pushed: Pushed): Promise<void> {
    if (!pushed || !slot.now || frame !== 0 || pushed.page !== ref) return look('again')
    asking += 1
    await show({ ...slot.now, page: pushed.page, scene: pushed.scene, arrived: false })
  }
  const watcher = watchPage(window, () => void look('changed').catch(failed), signal)
  ports.watchScene(
    () => tab,
    (now) => void told(now).catch(failed),
    signal,
  )
  // A tour may have moved to another tab, or back to this one, while it was out of sight.
  window.document.addEventListener(
    'visibilitychange',
    () => window.document.visibilityState === 'visible' && void look('claim').catch(failed),
    { signal },
  )
  watcher.dom(rules.some(({ page }) => page.screens || page.landmarks))
  await look('claim').catch(failed)
}

/**
 * The page itself guides also when a tour has lost its way there; frames inside it only on pages they know, and when
 * they hold a frame that may have something to pass up through them.
 */
function worthShowing(scene: Scene, page: string | null, frame: number, window: Window): boolean {
  const { session, tips, tours, unfinished, settings, guest } = scene
  if (frame === 0 && guest?.leaving) return true
  if (frame !== 0 && page === null) return session !== null && window.length > 0
  if (session) return true
  if (tips.length > 0 && settings.tips) return true
  return frame === 0 && settings.launcher && (tours.length > 0 || unfinished.length > 0)
}
