import type { Rect } from '#schema/message.ts'
import { isWithin, parentOf } from './parent-of.ts'
import { visibleRect } from './visible-rect.ts'

/** Kept between a bar of the page and what is scrolled out from under it, in px. */
const GAP = 16
/** What covers more of the window than this is no bar: a curtain moves with nothing. */
const MOST = 0.6
/** A page that snaps its scrolling may take back what was scrolled. */
const TRIES = 3

/** Only when it is not in comfortable view already: needless scrolling makes people lose their place. */
export function bringIntoView(window: Window, element: Element): void {
  const { top, bottom, left, right } = element.getBoundingClientRect()
  const margin = Math.min(90, window.innerHeight / 6)
  const comfortable =
    top >= margin &&
    bottom <= window.innerHeight - margin &&
    left >= 0 &&
    right <= window.innerWidth &&
    visibleRect(element)
  if (!comfortable) {
    const tall = bottom - top > window.innerHeight * 0.7
    element.scrollIntoView({ block: tall ? 'start' : 'center', inline: 'nearest', behavior: 'instant' })
  }
  clearOfBars(window, element, () => element.getBoundingClientRect())
}

/** The same for what is in a frame of the page, which has brought it into its own view. */
export function bringFramedIntoView(window: Window, frame: Element, read: () => Rect | null): void {
  const rect = read()
  if (!rect) return
  const middle = rect.y + rect.height / 2
  if (rect.y < 60 || rect.y + rect.height > window.innerHeight - 60)
    window.scrollBy({ top: middle - window.innerHeight / 2, behavior: 'instant' })
  clearOfBars(window, frame, read)
}

/** Bars that a page keeps at the edges of its window hide what was scrolled there: scrolls it out from under them. */
function clearOfBars(window: Window, element: Element, read: () => Rect | null): void {
  for (let tries = 0; tries < TRIES; tries++) {
    const rect = read()
    const bar = rect && barOver(window, element, rect)
    if (!rect || !bar) return
    const box = bar.getBoundingClientRect()
    const above = box.y + box.height / 2 < window.innerHeight / 2
    const by = above ? rect.y - (box.bottom + GAP) : rect.y + rect.height - (box.top - GAP)
    for (const scroller of scrollersFor(window, element, bar)) {
      scroller.scrollBy({ top: by, behavior: 'instant' })
      if (Math.abs((read()?.y ?? rect.y) - rect.y) > 1) break
    }
  }
}

/** A bar of the page that lies over the upper or the lower edge of what is there. */
function barOver(window: Window, element: Element, { x, y, width, height }: Rect): Element | null {
  const middle = x + width / 2
  // What is taller than the window is read from its top.
  const edges = height > window.innerHeight * MOST ? [y + 2] : [y + 2, y + height - 2]
  for (const edge of edges)
    for (const hit of window.document.elementsFromPoint(middle, edge)) {
      if (isWithin(hit, element) || isWithin(element, hit)) break
      const bar = barOf(window, hit)
      if (bar && !isWithin(element, bar) && bar.getBoundingClientRect().height < window.innerHeight * MOST) return bar
    }
  return null
}

/** The part of the page around this that stays where it is; our own host is none of the page's. */
function barOf(window: Window, hit: Element): Element | null {
  for (let at: Element | null = hit; at; at = parentOf(at)) {
    if ((at as HTMLElement).popover === 'manual') return null
    if (/fixed|sticky/.test(window.getComputedStyle(at).position)) return at
  }
  return null
}

/** What can move the element against the bar: a scroller that holds both, then the page, then the scrollers within. */
function scrollersFor(window: Window, element: Element, bar: Element): (Element | Window)[] {
  const around: Element[] = []
  for (let at = parentOf(element); at; at = parentOf(at))
    if (at.scrollHeight > at.clientHeight && at !== window.document.body && at !== window.document.documentElement)
      around.push(at)
  const both = around.filter((it) => isWithin(bar, it))
  return [...both.slice(0, 1), window, ...around]
}
