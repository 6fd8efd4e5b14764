/**
 * An element and all that it is in, inmost first, as far as the root of its tree. A form gives whatever field of it is
 * called `parentElement` for its parent: whoever asked it would go round for ever.
 */
export function* ancestors(element: Element, document: Document): Generator<Element> {
  const walker = document.createTreeWalker(document, 1) // NodeFilter.SHOW_ELEMENT
  walker.currentNode = element
  for (let at: Element | null = element; at; at = walker.parentNode() as Element | null) yield at
}
