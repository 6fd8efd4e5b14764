/** A place in CSS pixels, from the upper left corner of a frame's view. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** What one frame says once nothing of somebody's can be seen in it any more. */
export interface HiddenFrame {
  /** Index among its parent's frames, from the top down; null where it has none. */
  path: number[] | null
  /** What was hidden and is in view. */
  boxes: Box[]
  /** Frames in it, all hidden as yet. */
  frames: { index: number; box: Box }[]
  width: number
  height: number
  /** A password or a code is asked for: no picture is taken. */
  secret: boolean
}
