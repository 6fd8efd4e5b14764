/** What an element is drawn in: out of a shadow tree, and through the slot it fills. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot
  // Asked of the prototype: a form's own fields, by their names, stand in for its properties, and would lead in circles.
  const parent: Element | null = Reflect.get(Node.prototype, 'parentElement', element)
  if (parent) return parent
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

/** Is one element drawn inside the other, or the same? `contains` ends where a shadow tree begins. */
export function isWithin(element: Element, other: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === other) return true
  return false
}
