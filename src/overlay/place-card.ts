import { computePosition, flip, offset, shift } from '@floating-ui/dom'
import type { Rect } from '#schema/message.ts'

const GAP = 14
const EDGE = 8

/**
 * Puts a card beside a rectangle, never over it. Where no side has room (a phone, large text) it becomes a sheet at
 * the top or bottom edge, whichever is farther from the target, as high as the room there is; it scrolls inside.
 * `prefer` is a larger part to keep clear of when there is room for that: a dialog that is to be read.
 * @returns how far the page should scroll (px, down is positive) for the target to be clear of the sheet.
 */
export async function placeCard(
  window: Window,
  card: HTMLElement,
  rect: Rect | null,
  prefer: Rect | null = null,
): Promise<number> {
  const { innerWidth, innerHeight } = window
  card.style.maxHeight = `${innerHeight - 2 * EDGE}px`
  card.classList.remove('sheet')
  if (!rect) {
    // On a phone, or with large text, a card in the corner would leave nothing of the page in view.
    if (card.offsetWidth > innerWidth / 2) return lowSheet(window, card)
    put(card, innerWidth - card.offsetWidth - 2 * EDGE, innerHeight - card.offsetHeight - 2 * EDGE)
    return 0
  }
  for (const clear of prefer ? [prefer, rect] : [rect]) {
    const { x, y } = await beside(card, clear)
    const box = { x, y, width: card.offsetWidth, height: card.offsetHeight }
    const within = x >= 0 && y >= 0 && x + box.width <= innerWidth && y + box.height <= innerHeight
    if (!within || touches(box, clear)) continue
    put(card, x, y)
    return 0
  }
  return asSheet(window, card, rect)
}

function beside(card: HTMLElement, { x, y, width, height }: Rect): Promise<{ x: number; y: number }> {
  const box = { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height }
  return computePosition({ getBoundingClientRect: () => box }, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ fallbackPlacements: ['top-start', 'right-start', 'left-start', 'right-end', 'left-end'], padding: EDGE }),
      shift({ padding: EDGE }),
    ],
  })
}

function asSheet(window: Window, card: HTMLElement, rect: Rect): number {
  const { innerHeight } = window
  const above = rect.y - GAP
  const below = innerHeight - (rect.y + rect.height) - GAP
  card.classList.add('sheet')
  const height = Math.min(naturalHeight(card), Math.round(innerHeight * 0.6))
  const atBottom = below >= above
  const room = Math.max(atBottom ? below : above, 0)
  const least = leastHeight(card)
  const fits = room >= Math.min(height, least)
  // Too little room on either side: take what a sheet needs and let the page scroll the target clear of it.
  const used = fits ? Math.min(height, room) : Math.min(height, least)
  card.style.maxHeight = `${Math.max(used, Math.min(least, height))}px`
  put(card, 0, atBottom ? innerHeight - card.offsetHeight : 0)
  if (fits) return 0
  return atBottom ? rect.y + rect.height + GAP - (innerHeight - used) : rect.y - GAP - used
}

function lowSheet({ innerHeight }: Window, card: HTMLElement): number {
  card.classList.add('sheet')
  card.style.maxHeight = `${Math.max(leastHeight(card), Math.round(innerHeight * 0.4))}px`
  put(card, 0, innerHeight - card.offsetHeight)
  return 0
}

/** Below this a card would cut its own buttons: all that does not scroll, and a line or two of what does. */
function leastHeight(card: HTMLElement): number {
  const scroll = card.querySelector<HTMLElement>('.scroll')
  const line = scroll ? Number.parseFloat(getComputedStyle(scroll).minHeight) || 0 : 0
  const parts = [...card.querySelectorAll<HTMLElement>('header,progress,footer')]
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
