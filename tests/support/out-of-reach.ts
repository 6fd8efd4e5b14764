import type { Tab } from './learner.ts'

/** Words of the card's buttons that cannot be pressed even after scrolling inside the card, as the Tab key would. */
export function outOfReach(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const host = [...document.querySelectorAll('div')].find((it) => it.shadowRoot?.querySelector('.guide'))
    const root = host?.shadowRoot
    const card = root?.querySelector('[data-situation]')
    if (!root || !card) return ['no card']
    const lost = [...card.querySelectorAll('button')].filter((button) => {
      // In a part that is folded.
      if (!button.checkVisibility()) return false
      button.scrollIntoView({ block: 'nearest', behavior: 'instant' })
      const { x, y, width, height } = button.getBoundingClientRect()
      const within = x >= 0 && y >= 0 && x + width <= innerWidth + 1 && y + height <= innerHeight + 1
      const hit = root.elementFromPoint(x + width / 2, y + height / 2)
      return !within || !hit || !button.contains(hit)
    })
    card.scrollTop = 0
    return lost.map((it) => it.textContent ?? '')
  })
}
