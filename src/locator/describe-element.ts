import type { Fingerprint } from '#schema/fingerprint.ts'
import { type Control, lookAt, type PageReading, readPage } from './read-page.ts'
import { isStable, stableClasses } from './stable-tokens.ts'
import { traitsOf } from './traits-of.ts'

/** Everything about an element that may help to find it again, without anything typed or chosen in it. */
export function describeElement(element: Element, page: PageReading = readPage(element.ownerDocument)): Fingerprint {
  const control = page.of.get(element) ?? besideControls(element, page)
  return { v: 1, ...traitsOf(page, control), selectors: selectorsOf(element) }
}

/** Something that is no control (a heading, a table) has its place among the elements of its tag. */
function besideControls(element: Element, page: PageReading): Control {
  const alike = [...[page.document, ...page.roots].flatMap((it) => [...it.querySelectorAll(element.localName)])]
  return lookAt(element, [], Math.max(alike.indexOf(element), 0), page.labels)
}

/** By what somebody chose to call it, cheapest first; only such as hit nothing else. */
function selectorsOf(element: Element): string[] {
  const root = element.getRootNode() as Document | ShadowRoot
  const tag = element.localName
  const tries: string[] = []
  const id = element.getAttribute('id')
  if (id && isStable(id)) tries.push(`#${escapeCss(id)}`)
  for (const attribute of ['data-testid', 'data-test', 'data-e2e', 'name', 'autocomplete', 'aria-controls']) {
    const value = element.getAttribute(attribute)
    if (value && isStable(value)) tries.push(`${tag}[${attribute}="${value}"]`)
  }
  const classes = stableClasses(element, 2)
  if (classes.length > 0) tries.push(`${tag}.${classes.map(escapeCss).join('.')}`)
  const parent = element.parentElement
  const parentId = parent?.getAttribute('id')
  if (parentId && isStable(parentId)) tries.push(`#${escapeCss(parentId)} > ${tag}`)
  return tries.filter((css) => css.length <= 160 && hitsOne(root, css)).slice(0, 3)
}

function hitsOne(root: ParentNode, css: string): boolean {
  try {
    return root.querySelectorAll(css).length === 1
  } catch {
    return false
  }
}

/** Stable names hold only letters, digits, and `_ . : -`; a leading digit needs an escape of its own. */
function escapeCss(name: string): string {
  return name.replace(/[.:]/g, '\\$&').replace(/^(-?)(\d)/, (_, dash: string, digit: string) => `${dash}\\3${digit} `)
}
