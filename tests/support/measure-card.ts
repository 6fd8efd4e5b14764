import type { Box, Tab } from './learner.ts'

export interface Measured {
  card: Box
  /** What the light is on: the ring without its padding. */
  target: Box | null
  /** The list that is open on the page, if any. */
  list: Box | null
  /** Words of buttons (those of the glossary scroll with their text) that stand outside the window, or that something else would take the click of. */
  cut: string[]
  viewport: { width: number; height: number }
}

/** The card's box against what it must not cover, and whether each of its buttons can be pressed. */
export function measureCard(tab: Tab, listSelector = ''): Promise<Measured | null> {
  return tab.evaluate((lists) => {
    const host = [...document.querySelectorAll('div')].find((it) => it.shadowRoot?.querySelector('.guide'))
    const root = host?.shadowRoot
    const card = root?.querySelector<HTMLElement>('[data-situation]')
    if (!root || !card) return null
    const boxOf = (it: Element) => {
      const { x, y, width, height } = it.getBoundingClientRect()
      return { x, y, width, height }
    }
    const ring = root.querySelector<HTMLElement>('.ring')
    const lit = ring && !ring.hidden ? boxOf(ring) : null
    const list = lists ? document.querySelector(lists) : null
    const cut = [...card.querySelectorAll('button')].filter((it) => {
      // In a part that is folded.
      if (!it.checkVisibility()) return false
      const { x, y, width, height } = boxOf(it)
      const hit = root.elementFromPoint(x + width / 2, y + height / 2)
      const within = x >= 0 && y >= 0 && x + width <= innerWidth + 1 && y + height <= innerHeight + 1
      return !within || !hit || !it.contains(hit)
    })
    return {
      card: boxOf(card),
      target: lit && { x: lit.x + 6, y: lit.y + 6, width: lit.width - 12, height: lit.height - 12 },
      list: list ? boxOf(list) : null,
      cut: cut.map((it) => it.textContent ?? ''),
      viewport: { width: innerWidth, height: innerHeight },
    }
  }, listSelector)
}

/** Area, in square px, that two boxes share. */
export function shared(a: Box, b: Box | null): number {
  if (!b) return 0
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}
