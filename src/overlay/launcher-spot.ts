import type { LauncherAt } from '#schema/launcher.ts'
import type { Rect } from '#schema/message.ts'

export const EDGE = 16
const GAP = 8
/** A page has few bars and bubbles above one another; more rounds than this find no better place. */
const ROUNDS = 6

/**
 * Where our button goes in a window: on its side, as high as it was put, and above whatever of the page already floats
 * there; where that column is full on the other side.
 * @param taken what of the page floats under a box, if anything does.
 */
export function launcherSpot(
  view: { width: number; height: number },
  size: { width: number; height: number },
  at: LauncherAt,
  taken: (box: Rect) => Rect | null,
): { x: number; y: number } {
  const lowest = Math.max(0, view.height - EDGE - size.height)
  const wanted = Math.max(Math.min(EDGE, lowest), lowest - (at.up / 100) * view.height)
  const xOf = (side: LauncherAt['side']) => (side === 'left' ? EDGE : Math.max(0, view.width - EDGE - size.width))
  for (const side of at.side === 'left' ? (['left', 'right'] as const) : (['right', 'left'] as const)) {
    let y = wanted
    for (let round = 0; round < ROUNDS && y >= 0; round++) {
      const there = taken({ x: xOf(side), y, ...size })
      if (!there) return { x: xOf(side), y }
      y = there.y - GAP - size.height
    }
  }
  return { x: xOf(at.side), y: wanted }
}

/** The place that it was dropped at, kept so that it fits windows of another size. */
export function droppedAt(view: { width: number; height: number }, box: Rect): LauncherAt {
  const lowest = view.height - EDGE - box.height
  const up = Math.round(((lowest - box.y) / view.height) * 100)
  return {
    side: box.x + box.width / 2 < view.width / 2 ? 'left' : 'right',
    up: Math.max(0, Math.min(90, up)),
  }
}
