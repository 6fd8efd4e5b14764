import { resolveTarget } from '#locator/resolve-target.ts'
import type { Target } from '#schema/target.ts'

/** What a target leads to as it was described by hand, which is exact. */
export function byHand(document: Document, target: Target, roots: readonly ShadowRoot[]): Element | null {
  if (!target.names && !target.css) return null
  const found = resolveTarget(document, target, roots)
  return 'element' in found ? found.element : null
}

/**
 * Of what opens a part of the page, from the outermost inwards, the innermost that is in view and not open yet: pressing
 * an open one would shut it.
 */
export function whatOpens(
  document: Document,
  openers: readonly Target[],
  roots: readonly ShadowRoot[],
): { element: Element; trigger: number } | null {
  for (const [trigger, opener] of [...openers.entries()].reverse()) {
    const element = byHand(document, opener, roots)
    if (!element) continue
    return isOpen(element) ? null : { element, trigger }
  }
  return null
}

function isOpen(element: Element): boolean {
  if (element.matches('summary')) return element.closest('details')?.open ?? false
  return ['aria-expanded', 'aria-selected'].some((name) => element.getAttribute(name) === 'true')
}
