import type { Rect } from '#schema/message.ts'
import { overlap, visibleRect } from './visible-rect.ts'

const LISTS = '[role=listbox],[role=menu],[role=tree],[role=grid]'
/** A list stands right at its control; farther away it belongs to something else. */
const NEAR = 60

/**
 * What a card must keep clear of besides the target itself: the label it is known by, and the list it has opened,
 * which portals draw anywhere, often at the end of the body.
 */
export function surroundings(element: Element, rect: Rect): Rect {
  const field = fieldAtWork(element, rect)
  const at = field && visibleRect(field)
  return field && at ? surroundingsOf(field, at) : surroundingsOf(element, rect)
}

/** In a part too tall to be left free as a whole, the field being filled in is what must stay in view. */
function fieldAtWork(element: Element, rect: Rect): Element | null {
  const { activeElement, defaultView } = element.ownerDocument
  if (!activeElement || activeElement === element || !element.contains(activeElement)) return null
  return rect.height > (defaultView?.innerHeight ?? 0) / 2 ? activeElement : null
}

function surroundingsOf(element: Element, rect: Rect): Rect {
  const parts = [rect]
  const label = labelOf(element)
  const above = label && wordsOf(label)
  if (above && distance(above, rect) < NEAR) parts.push(above)
  const list = openedList(element, rect)
  if (list) parts.push(list)
  return parts.reduce(union)
}

/** The words a control is known by, where they stand beside it: a label of its own, or what it names as one. */
function labelOf(element: Element): Element | null {
  const own = element.matches('input,select,textarea,button') ? (element as HTMLInputElement).labels?.[0] : null
  const [id] = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/)
  return own ?? (id ? element.ownerDocument.getElementById(id) : null)
}

/** Where the words of a label are: its own box often goes across the whole form. */
function wordsOf(label: Element): Rect | null {
  const box = visibleRect(label)
  const words = label.ownerDocument.createRange()
  words.selectNodeContents(label)
  return box && overlap(box, words.getBoundingClientRect())
}

/** The dialog an element is in: best left uncovered, as it is there to be read. */
export function dialogAround(element: Element): Rect | null {
  const dialog = element.closest('dialog,[role=dialog],[role=alertdialog],[popover]')
  return dialog ? visibleRect(dialog) : null
}

/** Most fields that are looked at: beyond that the page is all fields, and every place is as good. */
const MOST_FIELDS = 200

/** Where the page's fields are in the window now: a card over one hides what is asked for next. */
export function fieldsInView(window: Window): Rect[] {
  const fields = [...window.document.querySelectorAll('input,select,textarea,[role=combobox]')].slice(0, MOST_FIELDS)
  return fields
    .map((it) => it.getBoundingClientRect())
    .filter((it) => it.width > 0 && it.bottom > 0 && it.top < window.innerHeight)
    .map(({ x, y, width, height }) => ({ x, y, width, height }))
}

function openedList(element: Element, rect: Rect): Rect | null {
  const control = element.matches('[aria-expanded=true]') ? element : element.querySelector('[aria-expanded=true]')
  if (!control) return null
  const { ownerDocument: document } = element
  const id = control.getAttribute('aria-controls') ?? control.getAttribute('aria-owns')
  const named = id ? document.getElementById(id) : null
  const boxes: Rect[] = []
  // Some libraries call what is chosen a list too: all of them that stand here, not only the first.
  for (const list of named ? [named] : document.querySelectorAll(LISTS)) {
    // A search box or a frame around the list opens with it: the outermost box that is still only the list's.
    const box =
      list.parentElement && list.parentElement !== document.body && list.parentElement.children.length < 4
        ? list.parentElement
        : list
    const at = (list.checkVisibility?.({ visibilityProperty: true }) ?? true) ? visibleRect(box) : null
    if (at && distance(at, rect) < NEAR) boxes.push(at)
  }
  return boxes.length > 0 ? boxes.reduce(union) : null
}

function union(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  }
}

/** Gap between two rectangles, in px; 0 when they touch. */
function distance(a: Rect, b: Rect): number {
  const across = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width))
  const down = Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height))
  return Math.hypot(across, down)
}
