/** What a person would point at: a kind of element and the words on it, in a child frame or (without one) in the page. */
export interface Spot {
  selector: string
  /** Its whole text, accessible label, field label or button value, blanks collapsed. */
  text?: string
  /** Which of several such, from 0. */
  nth?: number
  /** A part of the child frame's address. */
  frame?: string
  /** Scroll it into view when it is not wholly there; `centre`: in any case, to the middle. */
  reveal?: boolean | 'centre'
}

/**
 * Runs in the page, so it must be whole in itself. Looks into open shadow roots too, as the test build's card is in one,
 * and into closed ones of pages that keep them on their host as `inside`.
 */
export function findSpot({ selector, text, nth = 0, reveal }: Spot): Element | null {
  const plain = (words: string | null | undefined) => (words ?? '').replace(/\s+/g, ' ').trim()
  const namesOf = (it: HTMLElement) => [
    it.textContent,
    it.getAttribute('aria-label'),
    'labels' in it ? (it as HTMLInputElement).labels?.[0]?.textContent : '',
    it.matches('input[type=button], input[type=submit]') ? (it as HTMLInputElement).value : '',
  ]
  const matchesIn = (root: Document | ShadowRoot): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>(selector),
    ...[...root.querySelectorAll('*')].flatMap((it) => {
      const inside = it.shadowRoot ?? (it as { inside?: ShadowRoot }).inside
      return inside ? matchesIn(inside) : []
    }),
  ]
  const found = matchesIn(document)
    .filter((it) => it.checkVisibility({ visibilityProperty: true }))
    .filter((it) => text === undefined || namesOf(it).some((name) => plain(name) === plain(text)))
    .at(nth)
  if (!found) return null
  const box = found.getBoundingClientRect()
  const whole = box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth
  // What is wholly in its frame's view may still be below the page's own fold; "nearest" moves nothing that is in view.
  const framed = window !== window.top
  if (reveal === 'centre') found.scrollIntoView({ block: 'center', behavior: 'instant' })
  else if (reveal && (!whole || framed))
    found.scrollIntoView({ block: framed ? 'nearest' : 'center', behavior: 'instant' })
  return found
}
