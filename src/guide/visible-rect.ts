import type { Rect } from '#schema/message.ts'
import { isWithin, parentOf } from './parent-of.ts'

/** The part of an element that can be seen in its document: what scrolling containers cut off is not. */
export function visibleRect(element: Element): Rect | null {
  const view = element.ownerDocument.defaultView
  if (!view || !element.isConnected) return null
  let rect: Rect | null = withLabel(element, toRect(element.getBoundingClientRect()))
  let { position } = view.getComputedStyle(element)
  for (let at = parentOf(element); at && rect; at = parentOf(at)) {
    if (at === at.ownerDocument.body || at === at.ownerDocument.documentElement) break
    const style = view.getComputedStyle(at)
    // What is fixed, or placed by something farther out, is not cut off by what it merely stands in.
    if (!holds(style, position)) continue
    position = style.position
    const { overflowX, overflowY } = style
    if (overflowX !== 'visible' || overflowY !== 'visible') rect = overlap(rect, toRect(at.getBoundingClientRect()))
  }
  return rect && rect.width > 0 && rect.height > 0 ? rect : null
}

/** Does a box of this style hold, and so cut off, what is inside it with that position? */
function holds(style: CSSStyleDeclaration, position: string): boolean {
  if (position !== 'fixed' && position !== 'absolute') return true
  const { transform, filter, perspective, contain, willChange } = style
  const own = [transform, filter, perspective].some((it) => it && it !== 'none')
  if (own || /paint|layout|strict|content/.test(contain) || /transform|filter|perspective/.test(willChange)) return true
  return position === 'absolute' && /relative|absolute|fixed|sticky/.test(style.position)
}

/** A tick box is too small to see lit up on its own: its words belong to it, when they stand beside it. */
function withLabel(element: Element, rect: Rect): Rect {
  if (!(element instanceof HTMLInputElement) || !['checkbox', 'radio'].includes(element.type)) return rect
  const label = element.labels?.[0]?.getBoundingClientRect()
  if (!label || Math.abs(label.y - rect.y) > 30 || label.x - (rect.x + rect.width) > 40) return rect
  const x = Math.min(rect.x, label.x)
  const y = Math.min(rect.y, label.y)
  return {
    x,
    y,
    width: Math.max(rect.x + rect.width, label.right) - x,
    height: Math.max(rect.y + rect.height, label.bottom) - y,
  }
}

/** Is something else of the page (a fixed banner, an open list) drawn over the middle of this element? */
export function isCovered(element: Element, rect: Rect): boolean {
  const { document } = element.ownerDocument.defaultView ?? {}
  const hit = document?.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2) as HTMLElement | null
  // Our own host over it (the card, a marker) is no cover.
  return (
    !hit ||
    !(isWithin(hit, element) || isWithin(element, hit) || hit.popover === 'manual' || hit.closest('label') !== null)
  )
}

/** A rectangle of a child frame's window, in the window that holds the frame. Cut at the frame's edges. */
export function throughFrame(frame: HTMLIFrameElement, rect: Rect): Rect | null {
  const box = frame.getBoundingClientRect()
  const scale = frame.offsetWidth > 0 ? box.width / frame.offsetWidth : 1
  const style = frame.ownerDocument.defaultView?.getComputedStyle(frame)
  const inset = (side: 'Left' | 'Top') =>
    Number.parseFloat(style?.[`padding${side}`] ?? '0') + (side === 'Left' ? frame.clientLeft : frame.clientTop)
  const left = box.x + inset('Left') * scale
  const top = box.y + inset('Top') * scale
  const inside = {
    x: left + rect.x * scale,
    y: top + rect.y * scale,
    width: rect.width * scale,
    height: rect.height * scale,
  }
  return overlap(inside, { x: left, y: top, width: frame.clientWidth * scale, height: frame.clientHeight * scale })
}

export function overlap(a: Rect, b: Rect): Rect | null {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  const width = Math.min(a.x + a.width, b.x + b.width) - x
  const height = Math.min(a.y + a.height, b.y + b.height) - y
  return width > 0 && height > 0 ? { x, y, width, height } : null
}

function toRect({ x, y, width, height }: DOMRect): Rect {
  return { x, y, width, height }
}
