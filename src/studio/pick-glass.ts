import { frameElement } from '#guide/frame-path.ts'
import { ancestors } from '#locator/ancestors.ts'
import type { RootOf } from '#locator/shadow-roots.ts'
import { elementAt } from './element-at.ts'

interface Ports {
  window: Window & typeof globalThis
  /** Where it is put, inside our root. */
  home: HTMLElement
  /** Our host on the page. */
  host: Element
  isOurs(element: Element): boolean
  rootOf: RootOf
  /** Over this now; null for nothing, or for what lies in a frame that is pointed into by itself. */
  over(element: Element | null): void
  pressed(element: Element | null): void
  signal: AbortSignal
}

export interface PickGlass {
  /** Lets the page be used, or not. */
  shut(on: boolean): void
  /** The child frame with this index may be pointed into. */
  open(frame: number): void
}

/**
 * A pane over the page: no press reaches it. It is out of the way only over frames that have a pane of their own; a frame
 * that we may not enter stays behind it.
 */
export function createPickGlass({ window, home, host, isOurs, rootOf, over, pressed, signal }: Ports): PickGlass {
  const { document } = window
  const pane = document.createElement('div')
  pane.className = 'pick-glass'
  home.prepend(pane)
  const entered = new Set<number>()
  const at = (event: MouseEvent) => elementAt(document, event.clientX, event.clientY, isOurs, rootOf)
  const isEntered = (element: Element | null) =>
    element !== null && [...entered].some((it) => frameElement(window, it) === element)
  let shut = true
  const letThrough = (on: boolean) => pane.style.setProperty('pointer-events', on ? 'none' : 'auto')

  window.addEventListener(
    'pointermove',
    (event) => {
      if (!shut) return
      const own = event.target === host && home.getRootNode() instanceof ShadowRoot
      const inside = own ? (home.getRootNode() as ShadowRoot).elementFromPoint(event.clientX, event.clientY) : null
      // On the bar nothing of the page is meant.
      if (own && inside !== pane) return over(null)
      const under = at(event)
      letThrough(isEntered(under))
      over(isEntered(under) ? null : under)
    },
    { capture: true, passive: true, signal },
  )
  document.documentElement.addEventListener('pointerleave', () => over(null), { signal })
  pane.addEventListener(
    'click',
    (event) => {
      const under = at(event)
      // The pane was still in the way of a quick hand: the next press is the frame's.
      if (isEntered(under)) letThrough(true)
      else pressed(under)
    },
    { signal },
  )
  // A pane does not scroll: what lies under it does.
  pane.addEventListener(
    'wheel',
    (event) => {
      const under = at(event)
      for (const it of under ? ancestors(under, document) : []) {
        const before = it.scrollTop
        it.scrollTop += event.deltaY
        if (it.scrollTop !== before) return
      }
      window.scrollBy(0, event.deltaY)
    },
    { passive: true, signal },
  )
  return {
    shut(on) {
      shut = on
      pane.hidden = !on
    },
    open: (frame) => void entered.add(frame),
  }
}
