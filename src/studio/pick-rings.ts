import { visibleRect } from '#guide/visible-rect.ts'
import type { Sureness } from '#schema/picking.ts'

/** The frames around what is meant, and around what looks like it. */
export interface PickRings {
  mean(element: Element | null, said: string, sure: Sureness): void
  alike(elements: readonly Element[]): void
  /** The page has changed: they go where their elements are now. */
  follow(): void
}

/** Drawn in a box of ours; they follow what they are around while the page scrolls, and when told that it has changed. */
export function createPickRings(
  window: Window & typeof globalThis,
  paint: HTMLElement,
  signal: AbortSignal,
): PickRings {
  const { document } = window
  const make = (className: string) => {
    const ring = document.createElement('div')
    ring.className = className
    ring.hidden = true
    paint.append(ring)
    return ring
  }
  const meant = make('pick-ring')
  const tag = document.createElement('span')
  meant.append(tag)
  let at: Element | null = null
  let others: { ring: HTMLElement; element: Element }[] = []
  const put = (ring: HTMLElement, element: Element | null) => {
    const rect = element && visibleRect(element)
    ring.hidden = !rect
    if (!rect) return
    const { x, y, width, height } = rect
    ring.style.cssText = `left:${x - 4}px;top:${y - 4}px;width:${width + 8}px;height:${height + 8}px`
    ring.classList.toggle('low', y < 40)
  }
  const place = () => {
    put(meant, at)
    for (const it of others) put(it.ring, it.element)
  }
  for (const type of ['scroll', 'resize'])
    window.addEventListener(type, place, { capture: true, passive: true, signal })
  return {
    follow: place,
    mean(element, said, sure) {
      at = element
      tag.textContent = said
      meant.dataset.sure = sure
      place()
    },
    alike(elements) {
      for (const it of others) it.ring.remove()
      others = elements.map((element) => ({ element, ring: make('pick-ring alike') }))
      place()
    },
  }
}
