const KEY_MS = 1600

export interface Presented {
  pointAt(x: number, y: number): void
  /** The pointer has left this window. */
  noPointer(): void
  pressed(): void
  /** Shows what a key is called, for a moment. */
  key(name: string): void
  remove(): void
}

/**
 * For a class: a large mark where the pointer is, a ring that spreads at a press, the names of keys. Takes no click.
 * @param rootNow where it is drawn: in the guide’s own root as soon as there is one, over the card.
 */
export function drawPresented(window: Window, rootNow: () => ShadowRoot): Presented {
  const { document } = window
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)')
  const part = (className: string, style: string) => {
    const element = document.createElement('div')
    element.className = className
    element.setAttribute('aria-hidden', 'true')
    element.hidden = true
    element.style.cssText = `position:fixed;z-index:3;pointer-events:none;${style}`
    return element
  }
  const halo = part(
    'halo',
    'left:-34px;top:-34px;width:68px;height:68px;border-radius:50%;box-sizing:border-box;border:5px solid #d6006c;background:rgb(255 214 0 / .3);box-shadow:0 0 0 2px #fff',
  )
  const keys = part(
    'key-name',
    'left:24px;bottom:24px;padding:10px 22px;border-radius:12px;border:3px solid #fff;background:#14233a;color:#fff;font:700 32px system-ui,sans-serif',
  )
  let later = 0
  const show = (element: HTMLElement) => {
    const root = rootNow()
    if (element.parentNode !== root) root.append(element)
    // As in level-zoom.ts: an enlarged page enlarges what is ours, too, and moves it.
    element.style.setProperty('zoom', `${1 / ((root.host as { currentCSSZoom?: number }).currentCSSZoom ?? 1)}`)
    element.hidden = false
  }
  return {
    pointAt(x, y) {
      show(halo)
      halo.style.transform = `translate(${x}px,${y}px)`
    },
    noPointer() {
      halo.hidden = true
    },
    pressed() {
      if (calm.matches) return
      const { transform } = halo.style
      halo.animate(
        [{ transform: `${transform} scale(1)` }, { transform: `${transform} scale(1.7)` }, { transform }],
        450,
      )
    },
    key(name) {
      keys.textContent = name
      show(keys)
      window.clearTimeout(later)
      later = window.setTimeout(() => {
        keys.hidden = true
      }, KEY_MS)
    },
    remove() {
      window.clearTimeout(later)
      halo.remove()
      keys.remove()
    },
  }
}
