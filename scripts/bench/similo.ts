/**
 * Similo (Nass et al., TOSEM 2023) without geometry: fourteen attributes less the three of place and size, weights as
 * published, and always the best candidate, however bad. Neighbouring text is taken from the nearest ancestor that has
 * more of it than the element, as there is no layout to measure 50 px in.
 */
export interface SimiloTraits {
  tag: string
  id: string
  name: string
  text: string
  near: ReadonlySet<string>
  class: string
  href: string
  alt: string
  path: string
  idPath: string
  button: boolean
}

const CANDIDATES = 'input,textarea,button,select,a,h1,h2,h3,h4,h5,li,span,div,p,th,tr,td,label,svg'
/** Letters of a text that are compared: the distance costs its square. */
const MOST = 80

export function similoTraits(element: Element): SimiloTraits {
  const get = (name: string) => element.getAttribute(name) ?? ''
  return {
    tag: element.localName,
    id: get('id'),
    name: get('name'),
    text: letters(ownText(element)),
    near: new Set(words(nearText(element))),
    class: letters(get('class')),
    href: letters(get('href')),
    alt: letters(get('alt')),
    path: letters(pathOf(element, false), true),
    idPath: letters(pathOf(element, true), true),
    button: isButton(element),
  }
}

/** From 0 to about 10: how much of each attribute agrees, by weight. What both lack says nothing. */
export function similoScore(a: SimiloTraits, b: SimiloTraits): number {
  const same = (x: string, y: string) => (x !== '' && x === y ? 1 : 0)
  return (
    1.5 *
      (same(a.tag, b.tag) +
        same(a.name, b.name) +
        same(a.id, b.id) +
        likeness(a.text, b.text) +
        overlap(a.near, b.near)) +
    0.5 *
      (likeness(a.class, b.class) +
        likeness(a.href, b.href) +
        likeness(a.alt, b.alt) +
        likeness(a.path, b.path) +
        likeness(a.idPath, b.idPath) +
        (a.button === b.button ? 1 : 0))
  )
}

/** The best of all candidates of the page; null only where there is none at all. */
export function similoFind(
  wanted: SimiloTraits,
  page: readonly { element: Element; traits: SimiloTraits }[],
): Element | null {
  let best: Element | null = null
  let most = -1
  for (const { element, traits } of page) {
    const score = similoScore(wanted, traits)
    if (score > most) [best, most] = [element, score]
  }
  return best
}

export function similoPage(document: Document): { element: Element; traits: SimiloTraits }[] {
  return [...document.body.querySelectorAll(CANDIDATES)].map((element) => ({ element, traits: similoTraits(element) }))
}

function ownText(element: Element): string {
  const shown = element.textContent?.trim()
  if (shown) return shown
  const label = element.matches('input[type=button],input[type=submit],input[type=reset]') ? 'value' : 'placeholder'
  return element.getAttribute(label) ?? ''
}

function nearText(element: Element): string {
  const own = element.textContent?.length ?? 0
  for (let at = element.parentElement; at; at = at.parentElement) {
    const text = at.textContent ?? ''
    if (text.trim().length > own + 8) return text.slice(0, 300)
  }
  return ''
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function letters(text: string, fromEnd = false): string {
  const only = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return fromEnd ? only.slice(-MOST) : only.slice(0, MOST)
}

function pathOf(element: Element, fromId: boolean): string {
  const parts: string[] = []
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (fromId && at.id && at !== element) return `id${at.id}/${parts.join('/')}`
    let index = 1
    for (let other = at.previousElementSibling; other; other = other.previousElementSibling)
      if (other.localName === at.localName) index++
    parts.unshift(`${at.localName}${index}`)
  }
  return parts.join('/')
}

function isButton(element: Element): boolean {
  return (
    element.matches('button,[type=button],[type=submit],[type=reset]') ||
    (element.localName === 'a' && /button|btn/i.test(element.getAttribute('class') ?? ''))
  )
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let common = 0
  for (const it of a) if (b.has(it)) common++
  return common / Math.max(a.size, b.size)
}

/** Share of letters that need no change to make one of the other, by Levenshtein. */
export function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0
  if (a === b) return 1
  const most = Math.max(a.length, b.length)
  let row = Uint8Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = new Uint8Array(b.length + 1)
    next[0] = i
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1)
      next[j] = Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
    }
    row = next
  }
  return (most - (row[b.length] ?? 0)) / most
}
