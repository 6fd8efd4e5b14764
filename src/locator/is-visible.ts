import { closestOut } from './shadow-roots.ts'

/** Where there is no layout (a parsed document) everything counts as seen. File fields hide behind buttons. */
export function isVisible(element: Element): boolean {
  if (!element.ownerDocument.defaultView || element.matches('input[type=file]')) return true
  if (closestOut(element, '[inert]')) return false
  if (element.checkVisibility?.({ visibilityProperty: true }) ?? true) return true
  // Ticks are often drawn by their label, with the real one hidden.
  const label = element.matches('[type=checkbox],[type=radio]') ? (element as HTMLInputElement).labels?.[0] : null
  return label?.checkVisibility?.() ?? false
}
