/** Elements of which each is a thing to say of its own. */
const SAID = 'h2,h3,p,li,dt,dd'
/** Where it comes from can be looked up, and what takes the focus is said with it: nobody wants to hear either again. */
const SILENT = '[aria-hidden=true],details:not([open]),p[tabindex],h2[tabindex],.cited'

/** Everything inside that is marked `data-aloud`, one text for each paragraph, in the order of the page. */
export function readMarked(root: ParentNode): string[] {
  return [...root.querySelectorAll('[data-aloud]')]
    .filter((it) => !it.parentElement?.closest('[data-aloud]'))
    .flatMap((marked) => {
      const inner = [...marked.querySelectorAll(SAID)].filter((it) => !it.parentElement?.closest(SAID))
      return inner.length > 0 ? inner : [marked]
    })
    .filter((it) => !it.closest(SILENT))
    .map((it) => (it.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
}

/** What was not there before, as one announcement; null when there is nothing to say. */
export function whatIsNew(before: readonly string[], now: readonly string[]): string | null {
  const fresh = now.filter((it) => !before.includes(it))
  if (fresh.length === 0) return null
  return fresh.map((it) => (/[.?!…:]$/.test(it) ? it : `${it}.`)).join(' ')
}
