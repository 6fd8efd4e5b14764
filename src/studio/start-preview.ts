import { detectPage } from '#detection/detect-page.ts'
import { type PracticeOrigin, toPlace } from '#detection/place.ts'
import { watchPage } from '#detection/watch-page.ts'
import type { Ask } from '#guide/ask-port.ts'
import type { GuidePart, Slot } from '#guide/slot.ts'
import type { Likeness } from '#locator/likeness.ts'
import type { Notice } from '#schema/message.ts'
import type { PreviewSaid } from '#schema/pointing-messages.ts'
import { createPreviewAsk, observed } from './preview-ask.ts'

type Asked = Extract<Notice, { type: 'preview-asked' }>
export type PreviewPart = GuidePart & { hear(notice: Notice): void }

export interface PreviewPorts {
  window: Window & typeof globalThis
  practiceOrigin: PracticeOrigin
  likeness(slot: Slot): Likeness
  /** The guide of the page itself, or of a frame in it, as learners have it. */
  guide(slot: Slot, ask: Ask): PreviewPart
  tell(said: PreviewSaid): void
  watch(heard: (notice: Notice) => void, signal: AbortSignal): void
  shield(window: Window & typeof globalThis, get: () => Slot['shielded'], signal: AbortSignal): void
}

const KEY = Symbol.for('dan-loi-preview')
const ACTS = ['click', 'change', 'input', 'focusin', 'focusout', 'keydown']

/**
 * Shows one step of a draft on this page by the very guide that learners have, which is told of a session that exists
 * nowhere else. Brought in again it begins anew.
 */
export function startPreview(ports: PreviewPorts): void {
  const world = ports.window as { [KEY]?: AbortController }
  world[KEY]?.abort()
  const abort = new AbortController()
  world[KEY] = abort
  let shown: ReturnType<typeof show> | null = null
  ports.watch((notice) => {
    if (notice.type === 'preview-told' && notice.said === 'closed') return abort.abort()
    if (notice.type === 'preview-asked' && shown) shown.again(notice)
    else if (notice.type === 'preview-asked') shown = show(ports, notice, abort.signal)
    else shown?.hear(notice)
  }, abort.signal)
}

function show(ports: PreviewPorts, first: Asked, signal: AbortSignal) {
  const { window, practiceOrigin } = ports
  const { document } = window
  const frame = window === window.top ? 0 : 1
  let asked = first
  const slot: Slot = {
    now: null,
    tab: first.tab,
    frame,
    guide: null,
    likeness: null,
    player: null,
    playing: false,
    onAct: new Set(),
    shielded: null,
    signal,
    isConfirmed: () => true,
    loadLikeness: async () => {},
    enter: (root) => watcher.inside(root),
    lookAgain() {},
  }
  const pageNow = () => {
    const place = toPlace(window.location.href, practiceOrigin)
    return (place && detectPage(asked.rules, place, document)?.ref) ?? null
  }
  const put = () => {
    slot.now = { page: pageNow(), practice: false, scene: asked.scene, arrived: false }
  }
  for (const type of ACTS)
    window.addEventListener(
      type,
      (event) => {
        for (const heard of slot.onAct) heard(event)
      },
      { capture: true, signal },
    )
  ports.shield(window, () => slot.shielded, signal)
  const watcher = watchPage(
    window,
    () => {
      const page = pageNow()
      if (!slot.now || page === slot.now.page) return part.refresh()
      slot.now.page = page
      part.update()
    },
    signal,
  )
  put()
  slot.likeness = ports.likeness(slot)
  const part = ports.guide(slot, createPreviewAsk(slot, ports.tell))
  slot.guide = part
  watcher.dom(true)
  part.update()
  return {
    again(next: Asked) {
      asked = next
      put()
      part.update()
    },
    hear(notice: Notice) {
      const session = slot.now?.scene.session
      // A frame that has the page says so by saying where the target is, or that it sees none.
      if (notice.type === 'placed' && frame === 0 && session && slot.now && notice.step === session.step) {
        const page = asked.scene.tour?.steps.find((it) => it.id === session.step)?.page ?? null
        const next = observed(session, { type: 'observed', frame: 1, page, facts: {}, arrived: false, settled: false })
        slot.now.scene = { ...slot.now.scene, session: next }
        part.hear({ type: 'session-changed', tab: slot.tab, session: next, saved: true })
      }
      part.hear(notice)
    },
  }
}
