import type { LauncherAt } from '#schema/launcher.ts'
import type { Rect } from '#schema/message.ts'
import { droppedAt, EDGE, launcherSpot } from './launcher-spot.ts'

interface Ports {
  window: Window & typeof globalThis
  host: { host: HTMLElement; root: ShadowRoot }
  /** It was dragged to another place. */
  moved(at: LauncherAt): void
  signal: AbortSignal
}

/** So far a finger may slip and still mean to press, in px. */
const SLIP = 6
/** Share of the window from which on something of the page is no bubble in a corner but the page itself, or over all of it. */
const WHOLE = 0.5

/** Puts our button where it was last put, clear of what floats on the page, and lets it be dragged. */
export function createLauncherMover({ window, host: { host, root }, moved, signal }: Ports): {
  place(at: LauncherAt): void
} {
  const { document } = window
  const boxed = () => root.querySelector<HTMLElement>('.at-corner')
  const view = () => ({ width: window.innerWidth, height: window.innerHeight })
  let drag: { x: number; y: number; left: number; top: number; on: boolean } | null = null

  /** What of the page floats there: fixed or sticky, and no more than half the window. */
  function floating(box: Rect): Rect | null {
    for (const x of [box.x + 2, box.x + box.width / 2, box.x + box.width - 2])
      for (const y of [box.y + 2, box.y + box.height / 2, box.y + box.height - 2])
        for (const hit of document.elementsFromPoint(x, y)) {
          const found = hit === host ? null : floatOf(hit)
          if (found) return found
        }
    return null
  }

  function floatOf(hit: Element): Rect | null {
    // A form gives whatever field of it is called `parentElement` for its parent: asked for that we would go round for ever.
    const walker = document.createTreeWalker(document, window.NodeFilter.SHOW_ELEMENT)
    walker.currentNode = hit
    for (let it: Node | null = hit; it; it = walker.parentNode()) {
      if (!['fixed', 'sticky'].includes(window.getComputedStyle(it as Element).position)) continue
      const rect = window.Element.prototype.getBoundingClientRect.call(it)
      const share = (rect.width * rect.height) / (window.innerWidth * window.innerHeight)
      return share < WHOLE ? rect : null
    }
    return null
  }

  function put(box: HTMLElement, x: number, y: number): void {
    Object.assign(box.style, { left: `${x}px`, top: `${y}px`, right: 'auto', bottom: 'auto' })
  }

  const begin = (event: Event) => {
    const box = boxed()
    const { clientX: x, clientY: y, button } = event as PointerEvent
    if (button !== 0 || !box?.querySelector('.chip')?.contains(event.target as Node)) return
    const { left, top } = box.getBoundingClientRect()
    drag = { x, y, left, top, on: false }
  }
  const move = (event: PointerEvent) => {
    const box = boxed()
    if (!drag || !box) return
    // Let go over another frame, where nothing of it was heard.
    if (event.buttons === 0) return void end()
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y]
    if (!drag.on && Math.hypot(dx, dy) < SLIP) return
    drag.on = true
    const { width, height } = view()
    const within = (at: number, most: number) => Math.max(0, Math.min(at, most))
    put(box, within(drag.left + dx, width - box.offsetWidth), within(drag.top + dy, height - box.offsetHeight))
  }
  const end = () => {
    const box = boxed()
    const dragged = drag?.on
    drag = null
    if (!dragged || !box) return
    // The press that ends it is no press of the button.
    const swallow = (event: Event) => event.stopImmediatePropagation()
    root.addEventListener('click', swallow, { capture: true, once: true, signal })
    window.setTimeout(() => root.removeEventListener('click', swallow, { capture: true }), 100)
    moved(droppedAt(view(), box.getBoundingClientRect()))
  }
  root.addEventListener('pointerdown', begin, { signal })
  // Else the page's text would be marked on the way.
  root.addEventListener('mousedown', (event) => drag && event.preventDefault(), { signal })
  window.addEventListener('pointermove', move, { capture: true, signal })
  for (const type of ['pointerup', 'pointercancel'])
    for (const on of [root, window]) on.addEventListener(type, end, { capture: true, signal })

  return {
    place(at) {
      const box = boxed()
      if (!box || drag?.on) return
      // As wide as it likes, wherever it stood before.
      Object.assign(box.style, { left: 'auto', top: 'auto', right: `${EDGE}px`, bottom: `${EDGE}px` })
      const { x, y } = launcherSpot(view(), { width: box.offsetWidth, height: box.offsetHeight }, at, floating)
      put(box, x, y)
    },
  }
}
