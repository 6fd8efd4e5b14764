const SVG = 'http://www.w3.org/2000/svg'
/** The tip of the arrow is at its upper left corner. */
const ARROW = 'M3 2 L3 33 L11 26 L16 38 L22 35.5 L17 24 L28 24 Z'

export interface DrawnPointer {
  /** Goes to a place in the window, in px, in that many milliseconds. */
  moveTo(x: number, y: number, ms: number): void
  /** A press: a ring that spreads. */
  ripple(): void
  hide(): void
}

/** A large pointer that shows what is being done. Takes no click, and is no part of the page. Who wants no motion sees it jump. */
export function createPointer(window: Window, root: ShadowRoot): DrawnPointer {
  const { document } = window
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)')
  const box = document.createElement('div')
  box.className = 'played-pointer'
  box.hidden = true
  box.setAttribute('aria-hidden', 'true')
  // Above the card: where the card lies over what is pressed, the press can still be seen.
  box.style.cssText = 'position:fixed;left:0;top:0;z-index:2;pointer-events:none;width:0;height:0'
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 32 42')
  svg.style.cssText =
    'position:absolute;left:-3px;top:-2px;width:44px;height:58px;overflow:visible;filter:drop-shadow(0 3px 4px rgb(0 0 0 / .45))'
  const arrow = document.createElementNS(SVG, 'path')
  for (const [name, value] of Object.entries({
    d: ARROW,
    fill: '#d6006c',
    stroke: '#fff',
    'stroke-width': '2.5',
    'stroke-linejoin': 'round',
  }))
    arrow.setAttribute(name, value)
  svg.append(arrow)
  box.append(svg)
  root.append(box)
  let at = { x: window.innerWidth / 2, y: window.innerHeight / 2 }

  return {
    moveTo(x, y, ms) {
      // Where it is first seen there is nothing to come from but the middle of the window.
      if (box.hidden) box.style.transform = `translate(${at.x}px,${at.y}px)`
      box.hidden = false
      const from = `translate(${at.x}px,${at.y}px)`
      at = { x, y }
      box.style.transform = `translate(${x}px,${y}px)`
      if (ms > 0 && !calm.matches)
        box.animate([{ transform: from }, { transform: box.style.transform }], { duration: ms, easing: 'ease-in-out' })
    },
    ripple() {
      const ring = document.createElement('div')
      ring.style.cssText =
        'position:absolute;left:-26px;top:-26px;width:52px;height:52px;border-radius:50%;border:5px solid #d6006c;box-sizing:border-box;box-shadow:0 0 0 2px #fff'
      box.prepend(ring)
      const frames = calm.matches
        ? [{ opacity: 1 }, { opacity: 1 }]
        : [
            { transform: 'scale(.3)', opacity: 1 },
            { transform: 'scale(1.2)', opacity: 0 },
          ]
      ring.animate(frames, { duration: 600 }).onfinish = () => ring.remove()
    },
    hide() {
      box.hidden = true
    },
  }
}
