import { isTyped } from './kind-of.ts'
import { textOf } from './seen-names.ts'

/**
 * The text next to a field: before it (after it for a tick), looking outwards until another field comes in between.
 * A walk over siblings, so its cost does not grow with the page.
 */
export function besideOf(element: Element, after: boolean): string {
  if (after) {
    const text = nextText(element)
    if (text) return text
  }
  let at: Element | null = element
  for (let up = 0; at && up < 4 && at.localName !== 'body' && at.localName !== 'form'; up++, at = at.parentElement) {
    // Inside a list box that a library draws, the text beside the field is what was chosen.
    if (/select|combo|dropdown|picker/i.test(at.parentElement?.getAttribute('class') ?? '')) continue
    let steps = 0
    for (let it: ChildNode | null = at.previousSibling; it && steps < 6; it = it.previousSibling, steps++) {
      if (holdsField(it)) return ''
      const text = textOf(it).trim()
      if (text) return text
    }
  }
  return ''
}

function nextText(element: Element): string {
  for (let it = element.nextSibling, steps = 0; it && steps < 4; it = it.nextSibling, steps++) {
    if (holdsField(it)) return ''
    const text = textOf(it).trim()
    if (text) return text
  }
  return ''
}

function holdsField(node: Node): boolean {
  if (node.nodeType !== 1) return false
  const element = node as Element
  return isTyped(element) || element.querySelector('input:not([type=hidden]),select,textarea') !== null
}
