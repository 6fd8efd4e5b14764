import type { Rect } from '#schema/message.ts'

/** Sides in the order people expect a card on; at each it begins, or ends, where the target does. */
const SIDES = [
  ['bottom', 'start'],
  ['top', 'start'],
  ['right', 'start'],
  ['left', 'start'],
  ['right', 'end'],
  ['left', 'end'],
  ['bottom', 'end'],
  ['top', 'end'],
] as const

export interface Box {
  width: number
  height: number
}

/**
 * Where a box of this size may stand beside a target, in px of the window: `gap` away from it, and along that side
 * moved into the view, `edge` from its ends. Away from the target it may reach out of the view.
 */
export function spotsBeside(target: Rect, { width, height }: Box, view: Rect, gap: number, edge: number) {
  const into = (at: number, size: number, from: number, room: number) =>
    Math.max(from + edge, Math.min(at, from + room - edge - size))
  return SIDES.map(([side, align]) => {
    const end = align === 'end'
    if (side === 'bottom' || side === 'top') {
      const x = end ? target.x + target.width - width : target.x
      const y = side === 'bottom' ? target.y + target.height + gap : target.y - gap - height
      return { x: into(x, width, view.x, view.width), y }
    }
    const x = side === 'right' ? target.x + target.width + gap : target.x - gap - width
    const y = end ? target.y + target.height - height : target.y
    return { x, y: into(y, height, view.y, view.height) }
  })
}
