import type { Tab } from './learner.ts'

/** What of the page keeps an element from view: the edge of the window, or what lies over its corners; '' if nothing. */
export function whatHides(tab: Tab, selector: string): Promise<string> {
  return tab.evaluate((css) => {
    const element = document.querySelector(css)
    if (!element) return 'it is not there'
    const { left, top, right, bottom } = element.getBoundingClientRect()
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return 'the edge of the window'
    for (const x of [left + 2, right - 2])
      for (const y of [top + 2, bottom - 2]) {
        const hit = document.elementsFromPoint(x, y).find((it) => !it.shadowRoot)
        if (hit !== element) return `${hit?.tagName} ${hit?.className}`
      }
    return ''
  }, selector)
}
