import type { RootOf } from '#locator/shadow-roots.ts'
import type { Fingerprint } from '#schema/fingerprint.ts'
import type { Notice, Place, Rect } from '#schema/message.ts'
import type { Session, TourInput } from '#schema/session.ts'
import { bringIntoView } from './bring-into-view.ts'
import { followRect, type WatchMoves } from './follow-rect.ts'
import { createFrameGuide, type FrameGuide } from './frame-guide.ts'
import { frameElement, framePath } from './frame-path.ts'
import type { Slot } from './slot.ts'
import { surroundings } from './surroundings.ts'
import { throughFrame, visibleRect } from './visible-rect.ts'

export interface ChildGuidePorts {
  window: Window & typeof globalThis
  slot: Slot
  rootOf: RootOf
  watchMoves: WatchMoves
  tell(attempt: string, input: TourInput): Promise<{ session: Session }>
  learn(attempt: string, step: string, fingerprint: Fingerprint): void
  place(path: number[], spot: 'target' | 'tip', at: Place): Promise<unknown>
  signal: AbortSignal
}

export interface ChildGuide {
  frame: FrameGuide
  hear(notice: Notice): void
  placeTip(tip: string, rect: Rect | null, follows: boolean): void
}

/**
 * The tour in a frame of the page, of whatever origin: draws nothing, but says where the target is; the frame above
 * adds its own offset, up to the page itself, which draws. Nothing goes through the page.
 */
export function createChildGuide({
  window,
  slot,
  rootOf,
  watchMoves,
  tell,
  learn,
  place,
  signal,
}: ChildGuidePorts): ChildGuide {
  const path = framePath(window)
  let following = new AbortController()
  let lit: Element | null = null
  let sending = false
  let next: (() => Promise<unknown>) | null = null

  // One message at a time, the newest after it: while scrolling, old places are worth nothing.
  async function say(job: () => Promise<unknown>): Promise<void> {
    next = job
    if (sending) return
    sending = true
    while (next) {
      const now: () => Promise<unknown> = next
      next = null
      await now().catch(() => {})
    }
    sending = false
  }

  const frame = createFrameGuide({
    window,
    slot,
    rootOf,
    async tell(attempt, input) {
      frame.sessionChanged((await tell(attempt, input)).session)
    },
    learn,
    aim(at, step) {
      const element = at?.element ?? null
      following.abort()
      following = new AbortController()
      const before = lit
      lit = element
      if (!path) return
      // What was lit up is gone: without a word the ring would stay where it was.
      if (!element) {
        if (before && step) void say(() => place(path, 'target', { rect: null, step: step.id }))
        return
      }
      bringIntoView(window, element)
      const stop = AbortSignal.any([following.signal, signal])
      followRect({
        window,
        read: () => {
          const rect = visibleWithin(window, element)
          const around = rect ? surroundings(element, rect) : undefined
          return { rect, around, step: step?.id, as: at?.as, trigger: at?.trigger }
        },
        moved: (at) => void say(() => place(path, 'target', at)),
        watchMoves: (wake, until) => watchMoves(element, wake, until),
        signal: stop,
      })
    },
    signal,
  })

  return {
    frame,
    hear(notice) {
      if (notice.type === 'session-changed') frame.sessionChanged(notice.session)
      if (notice.type !== 'placed' || !path || notice.path.length !== path.length + 1) return
      if (!path.every((index, at) => notice.path[at] === index)) return
      const inner = frameElement(window, notice.path.at(-1) ?? -1)
      const through = (it: Rect | null | undefined) => (inner && it ? throughFrame(inner, it) : null)
      const { spot, step, as, trigger, tip, page, follows } = notice
      const around = through(notice.around) ?? undefined
      const at = { rect: through(notice.rect), around, step, as, trigger, tip, page, follows }
      void place(path, spot, at).catch(() => {})
    },
    placeTip(tip, rect, follows) {
      const page = slot.now?.page ?? undefined
      if (path) void place(path, 'tip', { rect, tip, page, follows }).catch(() => {})
    },
  }
}

function visibleWithin(window: Window, element: Element): Rect | null {
  const rect = visibleRect(element)
  const seen =
    rect &&
    rect.x < window.innerWidth &&
    rect.y < window.innerHeight &&
    rect.x + rect.width > 0 &&
    rect.y + rect.height > 0
  return seen ? rect : null
}
