import { driver } from 'driver.js'
import type { Rect } from '#schema/message.ts'

export interface Stage {
  /** Lights this part of the window up; null takes the light away. `unsure` is drawn as a question. */
  show(rect: Rect | null, unsure?: boolean): void
  /** Nearly clear while the learner is at work in the page, so that lists and other fields can be read. */
  dim(strong: boolean): void
  destroy(): void
}

const PADDING = 6

/**
 * The one place that knows driver.js. It is only the painter, and it never gets the page's element: it highlights a
 * box of ours that follows the target, its SVG is moved into our root, its popover is unused and its keys are off.
 * This leans on names of version 1.8.0 that are not its public face; `tests/unit/overlay/driver-contract.test.ts`
 * fails when they go.
 */
export function createStage(window: Window & typeof globalThis, paint: HTMLElement): Stage {
  const { document } = window
  const hole = document.createElement('div')
  const ring = document.createElement('div')
  ring.className = 'ring'
  ring.hidden = true
  paint.append(hole, ring)
  // For the eyes alone: driver.js takes the box for a button that opens its popover, and would say so to screen readers.
  paint.setAttribute('aria-hidden', 'true')
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const painter = driver({
    animate: false,
    allowKeyboardControl: false,
    allowClose: false,
    overlayClickBehavior: () => {},
    stagePadding: PADDING,
    stageRadius: 8,
    overlayOpacity: 0.45,
    overlayColor: '#10233a',
  })
  let lit = false
  let strong = true

  const svg = (): SVGElement | undefined => painter.getState('__overlaySvg')
  const adopt = () => {
    const drawn = svg()
    if (!drawn) return
    drawn.style.transition = calm ? 'none' : 'opacity .25s'
    drawn.style.opacity = strong ? '1' : '0.15'
    // Nothing we paint takes a click: a stray one lands on the page as if we were not there, and ends nothing.
    drawn.style.pointerEvents = 'none'
    for (const path of drawn.querySelectorAll('path')) path.style.pointerEvents = 'none'
    if (drawn.parentNode !== paint) paint.prepend(drawn)
  }

  const bare = ['class', 'style'].filter((name) => !document.body.hasAttribute(name))
  /** driver.js marks the page's body; the page's own attributes stay as they were, down to one that was not there. */
  function cleanBody(): void {
    document.body.classList.remove('driver-active', 'driver-fade', 'driver-simple', 'driver-no-scroll')
    document.body.style.removeProperty('--driver-animation-duration')
    for (const name of bare) if (document.body.getAttribute(name) === '') document.body.removeAttribute(name)
  }

  function light(): void {
    painter.highlight({ element: hole })
    cleanBody()
    const listeners = painter.getState('__events')
    if (listeners) {
      window.removeEventListener('keydown', listeners.onKeydown)
      window.removeEventListener('keyup', listeners.onKeyup)
    }
    // After driver.js has drawn in this frame, so that its SVG is never seen in the page's own body.
    window.requestAnimationFrame(adopt)
    lit = true
  }

  function putOut(): void {
    painter.destroy()
    cleanBody()
    lit = false
  }

  return {
    show(rect, unsure = false) {
      ring.hidden = rect === null
      ring.classList.toggle('unsure', unsure)
      if (!rect) {
        if (lit) putOut()
        return
      }
      place(hole, rect, 0)
      place(ring, rect, PADDING)
      if (lit) painter.refresh()
      else light()
      adopt()
    },
    dim(on) {
      strong = on
      adopt()
    },
    destroy() {
      putOut()
      hole.remove()
      ring.remove()
    },
  }
}

function place(element: HTMLElement, { x, y, width, height }: Rect, padding: number): void {
  element.style.cssText = `position:fixed;pointer-events:none;left:${x - padding}px;top:${y - padding}px;width:${width + 2 * padding}px;height:${height + 2 * padding}px`
}
