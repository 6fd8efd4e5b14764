import { toLines } from '#publish/to-lines.ts'

/** What we draw on, in the page or beside it. */
export type Canvas2d = OffscreenCanvasRenderingContext2D

/** Family under which the film's font is known; any font of the machine stands in for signs it lacks. */
export const FAMILY = 'Dan Loi Film'

export interface TextStyle {
  size: number
  colour: string
  bold?: boolean
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** How far apart lines are: Vietnamese needs room for two marks above a letter. */
const LEADING = 1.38

export function setFont(on: Canvas2d, { size, bold = false, colour }: TextStyle): void {
  on.font = `${bold ? 700 : 400} ${size}px "${FAMILY}", "Be Vietnam Pro", system-ui, sans-serif`
  on.fillStyle = colour
  on.textBaseline = 'alphabetic'
}

/**
 * A text in a box, in the largest size up to the wished one at which all of it fits; at the smallest
 * what does not fit ends in “…”. Says how high it became.
 */
export function drawText(on: Canvas2d, text: string, box: Box, style: TextStyle, least = 22): number {
  const { lines, size } = fitText(on, text, box, style, least)
  for (const [at, line] of lines.entries()) on.fillText(line, box.x, box.y + size * (1 + at * LEADING))
  return lines.length * size * LEADING
}

/** How high `drawText` would make it. */
export function heightOf(on: Canvas2d, text: string, box: Box, style: TextStyle, least = 22): number {
  const { lines, size } = fitText(on, text, box, style, least)
  return lines.length * size * LEADING
}

/** The size, up to the wished one, at which it would be drawn. */
export function sizeToFit(on: Canvas2d, text: string, box: Box, size: number, least: number): number {
  return fitText(on, text, box, { size, colour: '' }, least).size
}

/** Leaves the font set to what was found. */
function fitText(on: Canvas2d, text: string, box: Box, style: TextStyle, least: number) {
  for (let { size } = style; ; size -= 2) {
    setFont(on, { ...style, size })
    const lines = toLines(text, box.width, (it) => on.measureText(it).width)
    if (lines.length * size * LEADING <= box.height) return { lines, size }
    if (size <= least) {
      const most = Math.max(1, Math.floor(box.height / (size * LEADING)))
      const shown = lines.slice(0, most)
      if (lines.length > most) shown[most - 1] = `${shown[most - 1]?.replace(/\s+\S*$/, '')}…`
      return { lines: shown, size }
    }
  }
}
