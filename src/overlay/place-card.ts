import type { Rect } from '#schema/message.ts'
import { spotsBeside } from './spots-beside.ts'

const GAP = 14
const EDGE = 8

export interface KeepClear {
  /** Never covered: the target with its label and its open list. */
  target: Rect | null
  /** Left uncovered where there is room: the dialog the target stands in, which is there to be read. */
  dialog?: Rect | null
  /** Fields of the page, where it is known where they are: the fewer are covered the better. */
  fields?: readonly Rect[]
}

/**
 * Puts a card beside the target, never over it, on the side where it covers the fewest fields. Where no side has room
 * (a phone, large text) it becomes a sheet at the top or bottom edge, whichever is farther from the target, as high as
 * the room there is; it scrolls inside.
 * @returns how far the page should scroll (px, down is positive) for the target to be clear of the sheet.
 */
export function placeCard(window: Window, card: HTMLElement, clear: KeepClear): number {
  const { innerWidth, innerHeight } = window
  card.style.maxHeight = `${innerHeight - 2 * EDGE}px`
  card.classList.remove('sheet')
  const { target, dialog = null, fields = [] } = clear
  const size = { width: card.offsetWidth, height: card.offsetHeight }
  const corner = { x: innerWidth - size.width - 2 * EDGE, y: innerHeight - size.height - 2 * EDGE }
  if (!target) {
    // On a phone, or with large text, a card in the corner would leave nothing of the page in view.
    if (size.width > innerWidth / 2) return lowSheet(window, card)
    put(card, corner.x, corner.y)
    return 0
  }
  const beside = (it: Rect) => spotsBeside(it, size, viewOf(window), GAP, EDGE)
  const spots = [...(dialog ? beside(dialog) : []), ...beside(target), corner]
  let best: { x: number; y: number } | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [at, { x, y }] of spots.entries()) {
    const box = { x, y, ...size }
    const within = x >= 0 && y >= 0 && x + box.width <= innerWidth && y + box.height <= innerHeight
    if (!within || touches(box, target)) continue
    const covered = fields.filter((it) => touches(box, it)).length + (dialog && touches(box, dialog) ? 3 : 0)
    // Of sides that are as good, the one people expect; the corner, away from the target, last.
    const cost = covered + at * 0.05
    if (cost < least) {
      least = cost
      best = { x, y }
    }
  }
  best ??= blankCorner(window, card, target, fields)
  if (!best) return asSheet(window, card, target)
  put(card, best.x, best.y)
  return 0
}

/**
 * A part of a form that fills the window cannot be left free whole, but its fields can: a corner over none of them
 * serves better than a sheet over some. Only where it is known where the fields are.
 */
function blankCorner(
  { innerWidth, innerHeight }: Window,
  card: HTMLElement,
  target: Rect,
  fields: readonly Rect[],
): { x: number; y: number } | null {
  const inside = fields.filter((it) => touches(it, target))
  if (inside.length < 2) return null
  const [width, height] = [card.offsetWidth, card.offsetHeight]
  const [right, bottom] = [innerWidth - width - EDGE, innerHeight - height - EDGE]
  if (right < EDGE || bottom < EDGE) return null
  const corners = [right, EDGE].flatMap((x) => [bottom, EDGE].map((y) => ({ x, y })))
  return corners.find(({ x, y }) => !fields.some((it) => touches({ x, y, width, height }, it))) ?? null
}

/** What of the window can be seen: less than all of it where it is zoomed in with two fingers, or has a scrollbar. */
function viewOf({ visualViewport: view, innerWidth, innerHeight }: Window): Rect {
  if (!view) return { x: 0, y: 0, width: innerWidth, height: innerHeight }
  return { x: view.offsetLeft, y: view.offsetTop, width: view.width, height: view.height }
}

function asSheet(window: Window, card: HTMLElement, rect: Rect): number {
  const { innerHeight } = window
  const above = rect.y - GAP
  const below = innerHeight - (rect.y + rect.height) - GAP
  card.classList.add('sheet')
  const height = Math.min(naturalHeight(card), Math.round(innerHeight * 0.6))
  const least = Math.min(height, leastHeight(card))
  const up = Math.max(0, least - above)
  const down = Math.max(0, least - below)
  // Where neither side has the room the page must scroll: to the side it can scroll for, else to the roomier.
  const atBottom = canScroll(window, down) === canScroll(window, -up) ? below >= above : canScroll(window, down)
  const room = atBottom ? below : above
  const used = Math.max(least, Math.min(height, room))
  card.style.maxHeight = `${used}px`
  put(card, 0, atBottom ? innerHeight - card.offsetHeight : 0)
  return atBottom ? down : -up
}

/** Can the page itself be scrolled by so much? */
function canScroll({ document, scrollY, innerHeight }: Window, by: number): boolean {
  const { scrollHeight } = document.documentElement
  return by < 0 ? scrollY + by >= 0 : scrollY + by <= scrollHeight - innerHeight
}

/** Nothing of the page is pointed at: half of the window, and the page in the other half. */
function lowSheet({ innerHeight, innerWidth }: Window, card: HTMLElement): number {
  // What does not scroll, as the bar of a paused tour, is as high as it is.
  if (!card.querySelector('.scroll')) {
    put(card, (innerWidth - card.offsetWidth) / 2, innerHeight - card.offsetHeight - EDGE)
    return 0
  }
  card.classList.add('sheet')
  card.style.maxHeight = `${Math.max(leastHeight(card), Math.round(innerHeight * 0.52))}px`
  put(card, 0, innerHeight - card.offsetHeight)
  return 0
}

/** Below this a card would cut its own buttons: all that does not scroll, and a line or two of what does. */
function leastHeight(card: HTMLElement): number {
  const scroll = card.querySelector<HTMLElement>('.scroll')
  const line = scroll ? Number.parseFloat(getComputedStyle(scroll).minHeight) || 0 : 0
  const parts = [...card.querySelectorAll<HTMLElement>('.head,progress,.foot')]
  return parts.reduce((sum, it) => sum + it.offsetHeight, line + 4)
}

/** Height with all its text in view. */
function naturalHeight(card: HTMLElement): number {
  const scroll = card.querySelector<HTMLElement>('.scroll')
  return card.offsetHeight + (scroll ? scroll.scrollHeight - scroll.clientHeight : 0)
}

function put(card: HTMLElement, x: number, y: number): void {
  card.style.left = `${Math.max(0, Math.round(x))}px`
  card.style.top = `${Math.max(0, Math.round(y))}px`
}

function touches(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
