import { type TourView, toView } from '#engine/to-view.ts'
import type { RootOf } from '#locator/shadow-roots.ts'
import type { Fingerprint } from '#schema/fingerprint.ts'
import type { Notice, Place } from '#schema/message.ts'
import type { Session, TourInput } from '#schema/session.ts'
import { bringFramedIntoView, bringIntoView } from './bring-into-view.ts'
import { followRect, type WatchMoves } from './follow-rect.ts'
import { createFrameGuide, type FrameGuide } from './frame-guide.ts'
import { frameElement } from './frame-path.ts'
import { keepInView } from './keep-in-view.ts'
import type { Enlarged, Slot } from './slot.ts'
import type { Located } from './step-finder.ts'
import { dialogAround, surroundings } from './surroundings.ts'
import type { Seen } from './to-card.ts'
import { throughFrame, visibleRect } from './visible-rect.ts'

export interface TopGuidePorts {
  window: Window & typeof globalThis
  slot: Slot
  rootOf: RootOf
  watchMoves: WatchMoves
  tell(attempt: string, input: TourInput): Promise<{ session: Session; saved: boolean }>
  learn(attempt: string, step: string, fingerprint: Fingerprint): void
  /** What to draw changed. */
  show(seen: Seen | null): void
  /** Where the target is now; null when there is nothing to point at. */
  light(place: Place): void
  /** The step changed: from now on the light is full again. */
  newStep(): void
  signal: AbortSignal
}

export interface TopGuide {
  frame: FrameGuide
  press(button: Extract<TourInput, { type: 'pressed' }>['button']): void
  hear(notice: Notice): void
  update(): void
  /** `bring` brings what is pointed at into view, and tells where it is then. */
  aim: Omit<Enlarged, 'scaled'> & { bring(): void }
  /** The learner closed the card of a finished tour. */
  dismiss(): void
}

const MISSING_MS = 3000

/** The tour in the page itself: follows the target, in this document or in a frame of it, and keeps the card true. */
export function createTopGuide({
  window,
  slot,
  rootOf,
  watchMoves,
  tell,
  learn,
  show,
  light,
  newStep,
  signal,
}: TopGuidePorts): TopGuide {
  let session: Session | null = null
  let saved = true
  let answering = true
  let step = ''
  let here: Located | null = null
  let inFrame: (Place & { path: number[] }) | null = null
  let brought = ''
  let missing = false
  /** It is missing because the page itself is hardly the one it was. */
  let unlike = false
  let shown = ''
  let patience: ReturnType<typeof setTimeout> | undefined
  let following = new AbortController()
  /** What is being followed in this document itself. */
  let followed: { element: Element; as: string; step: string } | null = null

  const view = (): TourView | null => {
    const tour = slot.now?.scene.tour
    return session && tour && session.tab === slot.tab && session.tour === tour.id ? toView(tour, session) : null
  }

  /** What a frame said of this step's target; what it said of another, which may come before or after, does not count. */
  const framed = () => (inFrame && inFrame.step === session?.step ? inFrame : null)

  /** What is pointed at, here or in a frame. */
  const aiming = (): Seen['at'] => {
    const at = framed()
    if (here) return { as: here.as, trigger: here.trigger }
    return at?.rect ? { as: at.as ?? 'found', trigger: at.trigger } : null
  }

  const read = (): Place => {
    if (here) {
      const { element } = here
      const rect = visibleRect(element)
      if (!rect) return { rect }
      return { rect, as: here.as, around: surroundings(element, rect), dialog: dialogAround(element) ?? undefined }
    }
    const at = framed()
    const frame = at?.rect ? frameElement(window, at.path[0] ?? -1) : null
    if (!frame || !at?.rect) return { rect: null }
    const around = at.around && throughFrame(frame, at.around)
    return { rect: throughFrame(frame, at.rect), as: at.as, around: around ?? undefined }
  }

  function follow(): void {
    const guiding = view()?.situation === 'guiding'
    const own = guiding && here ? { element: here.element, as: here.as, step } : null
    if (own && followed?.element === own.element && followed.as === own.as && followed.step === step) return
    followed = own
    following.abort()
    following = new AbortController()
    const stop = AbortSignal.any([following.signal, signal])
    const element = here?.element ?? frameElement(window, framed()?.path[0] ?? -1)
    if (!guiding || !element) return light({ rect: null })
    followRect({
      window,
      read,
      moved: lightUp,
      watchMoves: (wake, until) => watchMoves(element, wake, until),
      signal: stop,
    })
  }

  const kept = keepInView(window, () => here?.element ?? null, bringFrame, signal)
  const lightUp = (place: Place) => {
    kept.saw(place.rect)
    light(place)
  }

  function publish(): void {
    const now = view()
    const key = now && session ? `${session.attempt} ${now.step.id} ${now.situation} ${now.veiled}` : ''
    if (key !== step) {
      step = key
      missing = false
      newStep()
      waitForTarget(now)
    }
    const at = aiming()
    shown = JSON.stringify(at)
    show(
      now && session && now.situation !== 'left' ? { session, view: now, missing, unlike, at, saved, answering } : null,
    )
    follow()
    bringFramed()
  }

  function waitForTarget(now: TourView | null): void {
    clearTimeout(patience)
    if (now?.situation === 'guiding' && !now.veiled && now.step.target) patience = setTimeout(notFound, MISSING_MS)
  }

  /** Once a step; its frame has brought it into its own view already. */
  function bringFramed(): void {
    if (!framed()?.rect || brought === step) return
    brought = step
    bringFrame()
  }

  function bringFrame(): void {
    const frame = frameElement(window, framed()?.path[0] ?? -1)
    if (frame) bringFramedIntoView(window, frame, () => read().rect)
  }

  function notFound(): void {
    if (signal.aborted || here || framed()?.rect) return
    missing = true
    unlike = !slot.isConfirmed()
    publish()
  }

  function located(): void {
    // The card has other words for what may be the target, and for what has to be opened first.
    if (missing || JSON.stringify(aiming()) !== shown) {
      missing = false
      publish()
    } else follow()
  }

  function lost(): void {
    waitForTarget(view())
    if (JSON.stringify(aiming()) !== shown) publish()
    else follow()
  }

  function take(next: Session, written: boolean): void {
    if (session && next.attempt === session.attempt && next.rev < session.rev) return
    session = next
    saved = written
    answering = true
    frame.sessionChanged(next)
    publish()
  }

  const send = async (attempt: string, input: TourInput) => {
    try {
      const answer = await tell(attempt, input)
      take(answer.session, answer.saved)
    } catch {
      answering = false
      publish()
    }
  }

  const frame = createFrameGuide({
    window,
    slot,
    rootOf,
    tell: send,
    learn,
    aim(aimed) {
      const fresh = aimed && aimed.element !== here?.element
      here = aimed
      if (fresh) bringIntoView(window, aimed.element)
      if (aimed) located()
      else lost()
    },
    signal,
  })

  return {
    frame,
    press(button) {
      if (session) void send(session.attempt, { type: 'pressed', button, step: session.step })
    },
    hear(notice) {
      if (notice.type === 'session-changed') take(notice.session, notice.saved)
      if (notice.type !== 'placed' || notice.spot !== 'target' || notice.path.length !== 1) return
      const first = inFrame?.step !== notice.step || inFrame?.as !== notice.as
      inFrame = notice
      if (framed() && first) located()
      bringFramed()
    },
    aim: {
      key: () => `${step} ${JSON.stringify(aiming())}`,
      spot() {
        const { rect, around } = view()?.situation === 'guiding' ? read() : { rect: null }
        return rect && (around ?? rect)
      },
      bring() {
        if (view()?.situation !== 'guiding') return
        if (here) bringIntoView(window, here.element)
        else bringFrame()
        lightUp(read())
      },
    },
    dismiss() {
      session = null
      if (slot.now) slot.now = { ...slot.now, scene: { ...slot.now.scene, session: null, tour: null } }
      publish()
    },
    update() {
      const fresh = slot.now?.scene.session ?? null
      if (!fresh) session = null
      else if (session?.attempt !== fresh.attempt || fresh.rev >= session.rev) session = fresh
      frame.update()
      publish()
    },
  }
}
