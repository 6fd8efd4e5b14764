import type { Box, HiddenFrame } from '#schema/shot.ts'

export interface ShotPorts {
  isInFront(tab: number): Promise<boolean>
  /** Hides in every frame that may be read what is somebody's, and all other frames whole. */
  hide(tab: number): Promise<HiddenFrame[]>
  reveal(tab: number, frames: readonly string[]): Promise<void>
  holds(tab: number): Promise<boolean>
  show(tab: number): Promise<void>
  /** The picture as the browser gives it; null where it has not been allowed. */
  capture(tab: number): Promise<string | null>
  /** Smaller, with these places painted over; boxes and `width` in CSS pixels. */
  shrink(picture: string, boxes: readonly Box[], width: number): Promise<Blob>
}

/** `denied`: the browser has to be told by a press on our sign. `missed`: the page was not still, or not in front. */
export type Shot = Blob | 'denied' | 'missed'

/**
 * A picture of the page in front without anything that is somebody's. Hidden first, then taken, then looked at again:
 * where anything was to be seen in between there is no picture.
 */
export async function takeShot(ports: ShotPorts, tab: number): Promise<Shot> {
  try {
    if (!(await ports.isInFront(tab))) return 'missed'
    const frames = await ports.hide(tab)
    const top = frames.find((it) => it.path?.length === 0)
    if (!top || frames.some((it) => it.secret)) return 'missed'
    await ports.reveal(
      tab,
      frames.flatMap((it) => it.path?.join() ?? []),
    )
    if (!(await ports.holds(tab)) || !(await ports.isInFront(tab))) return 'missed'
    const picture = await ports.capture(tab)
    if (picture === null) return 'denied'
    if (!(await ports.holds(tab)) || !(await ports.isInFront(tab))) return 'missed'
    return await ports.shrink(picture, boxesOf(frames), top.width)
  } catch {
    return 'missed'
  } finally {
    await ports.show(tab).catch(() => {})
  }
}

/** Where all that was hidden is in the page as a whole; a frame that did not answer is one box. */
export function boxesOf(frames: readonly HiddenFrame[]): Box[] {
  const byPath = new Map(frames.flatMap((it) => (it.path ? [[it.path.join(), it] as const] : [])))
  const from = (frame: HiddenFrame | undefined, x: number, y: number): Box[] =>
    frame
      ? [
          ...frame.boxes.map((it) => ({ ...it, x: it.x + x, y: it.y + y })),
          ...frame.frames.flatMap(({ index, box }) => {
            const inner = byPath.get([...(frame.path ?? []), index].join())
            return inner ? from(inner, x + box.x, y + box.y) : [{ ...box, x: box.x + x, y: box.y + y }]
          }),
        ]
      : []
  return from(byPath.get(''), 0, 0)
}
