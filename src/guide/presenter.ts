import type { RootOf } from '#locator/shadow-roots.ts'
import type { Presenting } from '#schema/presenting.ts'
import type { Button, Session } from '#schema/session.ts'
import { blackOutRoots } from './black-out-roots.ts'
import { createEnlarger } from './enlarge.ts'
import { buttonFor, focusIn, meaningOf, nameToShow } from './presenter-keys.ts'
import type { Slot } from './slot.ts'

interface Drawn {
  pointAt(x: number, y: number): void
  noPointer(): void
  pressed(): void
  key(name: string): void
  /** Is this a host of its own, in a frame without a guide? */
  isOurs(element: Element): boolean
  remove(): void
}

export interface PresenterPorts {
  window: Window & typeof globalThis
  /** The sheet that blacks values out. */
  css: string
  rootOf: RootOf
  slot(): Slot | null
  /** Puts the browser's own sheet over this frame. Null: nobody presents any more. @throws where there is none. */
  blackOut(): Promise<{ presenting: Presenting | null }>
  /** Is there a class at all? */
  see(): Promise<{ presenting: Presenting | null }>
  /** Calls whenever it changes; null at the end. */
  watch(heard: (now: Presenting | null) => void, signal: AbortSignal): void
  draw(): Drawn
  /** Texts outside of fields that are somebody’s. */
  blind(rootOf: RootOf, signal: AbortSignal): void
  press(session: Session, button: Button): void
  change(now: Partial<Presenting>): void
  /** Has the extension not been taken away meanwhile? */
  alive(): boolean
}

/**
 * A frame that a class looks at: blacked out before it is drawn, with a pointer everybody sees, and led by keys or a
 * clicker. At the end the page is as it was.
 * @returns resolves when all of it is gone.
 */
export async function present(ports: PresenterPorts): Promise<void> {
  const { window, css, rootOf, slot, watch } = ports
  const { document } = window
  const abort = new AbortController()
  const { signal } = abort
  const ended = new Promise<void>((done) => signal.addEventListener('abort', () => done()))
  let now: Presenting = { hidden: false, zoomed: false }
  watch((next) => {
    if (next) become(next)
    else abort.abort()
  }, signal)
  const aim = () => slot()?.guide?.toEnlarge ?? null
  const enlarger = window === window.top ? createEnlarger({ window, aim, alive: ports.alive, signal }) : null
  const become = (next: Presenting) => {
    now = next
    // On a page whose guide came later than this.
    const shared = slot()
    if (shared && enlarger) shared.lit = enlarger.look
    enlarger?.set(now.zoomed)
  }
  signal.addEventListener('abort', () => {
    const shared = slot()
    if (shared?.lit === enlarger?.look) delete shared?.lit
  })
  // Until the browser's own sheet is there; nothing of the page has been drawn before.
  const first = document.createElement('style')
  first.textContent = css
  document.documentElement?.append(first)
  signal.addEventListener('abort', () => first.remove())
  const drawn = ports.draw()
  signal.addEventListener('abort', () => drawn.remove())
  const ours = (element: Element) => drawn.isOurs(element) || element === slot()?.shielded?.host
  const inside: RootOf = (element) => (ours(element) ? null : rootOf(element))
  blackOutRoots(window, css, inside, signal)

  const blind = () => {
    if (!signal.aborted) ports.blind(inside, signal)
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', blind, { once: true, signal })
  else blind()

  const focused = () => {
    let at = document.activeElement
    for (;;) {
      const root = at && (slot()?.shielded?.host === at ? slot()?.shielded?.root : rootOf(at))
      if (!root?.activeElement) return at
      at = root.activeElement
    }
  }
  const heard = new WeakSet<Event>()
  const key = (event: Event) => {
    if (event.type !== 'keydown' || !event.isTrusted || heard.has(event)) return
    heard.add(event)
    const pressed = event as KeyboardEvent
    const focus = focusIn(focused())
    const meaning = meaningOf(pressed, focus)
    const session = slot()?.guide?.session() ?? slot()?.now?.scene.session ?? null
    const button = meaning && meaning !== 'hide' && meaning !== 'zoom' && session ? buttonFor(meaning, session) : null
    if (!button && meaning !== 'hide' && meaning !== 'zoom') {
      const name = nameToShow(pressed, focus)
      if (name) drawn.key(name)
      return
    }
    event.preventDefault()
    // Held down it would run through the tour.
    if (pressed.repeat) return
    if (meaning === 'hide') ports.change({ hidden: !now.hidden })
    else if (meaning === 'zoom') ports.change({ zoomed: !now.zoomed })
    else if (session && button) ports.press(session, button)
  }
  // What is pressed on our card is heard by the bootstrap alone: it is shielded from everybody who came later.
  window.addEventListener('keydown', key, { capture: true, signal })
  slot()?.onAct.add(key)
  signal.addEventListener('abort', () => slot()?.onAct.delete(key))
  window.addEventListener('pointermove', (it) => drawn.pointAt(it.clientX, it.clientY), { capture: true, signal })
  window.addEventListener('pointerdown', () => drawn.pressed(), { capture: true, signal })
  document.documentElement?.addEventListener('pointerleave', () => drawn.noPointer(), { signal })

  const covered = await ports.blackOut().catch(() => null)
  // Where the browser has put none, as over our own practice pages, ours stays to the end.
  const { presenting } = covered ?? (await ports.see().catch(() => ({ presenting: now })))
  if (presenting) become(presenting)
  else abort.abort()
  if (covered) first.remove()
  return ended
}
