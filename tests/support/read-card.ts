import type { Box, Tab } from './learner.ts'

/** The card as the learner sees it. The test build’s root is open, or tests could not look. */
export interface SeenCard {
  situation: string
  step: string
  text: string
  /** “Bước 3/27”. */
  where: string
  /** The sentence that says what to do. */
  says: string
  box: Box | null
  /** The ring around the target. */
  ring: Box | null
  missing: boolean
}

export async function readCard(tab: Tab): Promise<SeenCard | null> {
  return tab.evaluate(() => {
    const host = [...document.querySelectorAll('div')].find((it) => it.shadowRoot?.querySelector('.guide'))
    const root = host?.shadowRoot
    const card = root?.querySelector<HTMLElement>('[data-situation]')
    if (!root || !card) return null
    const box = (it: Element | null) => {
      if (!it) return null
      const { x, y, width, height } = it.getBoundingClientRect()
      return width > 0 ? { x, y, width, height } : null
    }
    const ring = root.querySelector<HTMLElement>('.ring')
    return {
      situation: card.dataset.situation ?? '',
      step: card.dataset.step ?? '',
      text: card.textContent ?? '',
      where: card.querySelector('#where strong')?.textContent ?? '',
      says: card.querySelector('h2')?.textContent ?? '',
      box: box(card),
      ring: ring?.hidden ? null : box(ring),
      missing: /Chưa thấy/.test(card.textContent ?? ''),
    }
  })
}
