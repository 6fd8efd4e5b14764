import { ancestors } from '#locator/ancestors.ts'
import { closestOut, isInside } from '#locator/shadow-roots.ts'

export interface PopupWatch {
  /** This control may open something: what appears from now on belongs to it. Null: to nothing. */
  opened(by: Element | null): void
  /** The control that what was pressed belongs to: a list or calendar that came with it, wherever it is drawn. */
  ownerOf(pressed: Element): Element | null
}

const LIST = '[role=option],[role=listbox],[role=tree],[role=treeitem],[role=gridcell]'
const MODAL = 'dialog:modal,[aria-modal=true]'

/** Knows which lists and calendars came when a field was pressed: what is chosen there is the field's, not a step. */
export function createPopupWatch(window: Window & typeof globalThis, signal: AbortSignal): PopupWatch {
  let owner: Element | null = null
  let appeared = new Set<Element>()
  const take = (changes: readonly MutationRecord[]) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') appeared.add(target as Element)
      else for (const node of addedNodes) if (node instanceof window.Element) appeared.add(node)
    }
  }
  const observer = new window.MutationObserver(take)
  signal.addEventListener('abort', () => observer.disconnect())

  const floats = (element: Element): boolean => {
    for (const at of ancestors(element, window.document)) {
      if (!appeared.has(at)) continue
      if (/^(absolute|fixed)$/.test(window.getComputedStyle(at).position) && !at.matches(MODAL)) return true
    }
    return false
  }
  return {
    opened(by) {
      if (by === owner) return
      owner = by
      appeared = new Set()
      observer.disconnect()
      if (!by) return
      observer.observe(by.ownerDocument, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded'],
      })
    },
    ownerOf(pressed) {
      if (!owner || pressed === owner) return null
      // What a page does while it handles an event has not been told yet.
      take(observer.takeRecords())
      const controls = owner.getAttribute('aria-controls') ?? owner.getAttribute('aria-owns')
      const list = controls ? owner.ownerDocument.getElementById(controls) : null
      if (list && isInside(pressed, list)) return owner
      if (closestOut(pressed, LIST) || isInside(pressed, owner)) return owner
      return floats(pressed) ? owner : null
    },
  }
}

const PICKER = '[role=option],[role=listbox],[class*=calendar i],[class*=datepicker i],[class*=flatpickr i]'

/** An entry of a list or a day of a calendar, whoever opened it: which one was taken is nobody's business. */
export function isPicked(element: Element): boolean {
  if (closestOut(element, PICKER)) return true
  return closestOut(element, '[role=gridcell],td') !== null && /^\s*\d{1,2}\s*$/.test(element.textContent ?? '')
}
