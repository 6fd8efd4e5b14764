import type Pptx from 'pptxgenjs'
import { toBase64 } from '#publish/guide/html.ts'
import type { Shot } from '#publish/lesson.ts'
import type { Slide } from './to-slides.ts'

/** Inches, on a slide of 13.33 × 7.5. */
const EDGE = 0.6
const WIDTH = 13.33 - 2 * EDGE
const BOTTOM = 6.9
const MAIN = '0B57A4'
const INK = '14233A'
const SOFT = '4A5B70'
const BOX = { own: { fill: 'EAF4EA', line: '2B7A3D' }, note: { fill: 'FFF6DC', line: '8F6A00' } } as const
/** Points of type to the inch, and how wide a letter is on the average against its size, in Arial. */
const POINTS = 72
const LETTER = 0.52
const BOLD_LETTER = 0.58
const LEADING = 1.25

/** Lays a slide out: sizes follow from how much is to be said, so that nothing leaves its box. */
export function laySlide(on: Pptx.Slide, slide: Slide, place: string): void {
  const { kind, heading, large, points, remarks, notes, shot } = slide
  on.background = { color: kind === 'title' ? MAIN : 'FFFFFF' }
  if (kind === 'title') {
    write(on, heading, { y: 1.6, h: 2.4, most: 48, color: 'FFFFFF', bold: true })
    write(on, points.join('\n\n'), { y: 4.2, h: 2.4, most: 24, color: 'FFFFFF' })
  } else {
    write(on, heading, { y: 0.35, h: 0.75, most: 26, color: MAIN, bold: true })
    const side = shot ? WIDTH * 0.46 : WIDTH
    let y = 1.15
    const isStep = kind === 'step'
    if (isStep && points.length > 0) write(on, points.join(' · '), { y: 0.95, h: 0.45, w: side, most: 18, color: SOFT })
    if (large) {
      const most = isStep ? 44 : 24
      const h = Math.min(isStep ? 3.4 : 1.6, heightOf(large, most, side - 0.3, isStep) + 0.3)
      y = isStep ? 1.6 : 1.3
      write(on, large, { y, h, w: side, most, color: INK, bold: isStep })
      y += h + 0.15
    }
    if (!isStep)
      write(on, points.join('\n'), { y, h: BOTTOM - y, w: side, most: 30, color: INK, list: kind === 'list' })
    const needs = remarks.map((it) => heightOf(it.text, 26, side - 0.3) + 0.3)
    const all = needs.reduce((sum, it) => sum + it, 0)
    // Where there is not room for all, each gives up its share.
    const share = Math.min(1, (BOTTOM - y - 0.15 * remarks.length) / all)
    for (const [at, it] of remarks.entries()) {
      const h = (needs[at] ?? 0) * share
      write(on, it.text, { y, h, w: side, most: 26, color: INK, box: BOX[it.kind] })
      y += h + 0.15
    }
    if (shot) picture(on, shot, { x: EDGE + side + 0.3, y: 1.2, w: WIDTH - side - 0.3, h: BOTTOM - 1.2 })
  }
  const color = kind === 'title' ? 'FFFFFF' : SOFT
  on.addText(place, { x: EDGE, y: 7, w: WIDTH, h: 0.35, fontFace: 'Arial', fontSize: 12, color, align: 'right' })
  if (notes) on.addNotes(notes)
}

interface Words {
  y: number
  h: number
  w?: number
  /** Largest size of type, in points. */
  most: number
  color: string
  bold?: boolean
  list?: boolean
  box?: { fill: string; line: string }
}

function write(on: Pptx.Slide, text: string, { y, h, w = WIDTH, most, color, bold = false, list = false, box }: Words) {
  let fontSize = most
  while (fontSize > 10 && heightOf(text, fontSize, w - 0.3, bold) + (list ? text.split('\n').length * 0.11 : 0) > h)
    fontSize -= 1
  on.addText(
    text.split('\n').map((it) => ({
      text: it,
      options: { breakLine: true, ...(list && { bullet: { indent: 22 }, paraSpaceAfter: 8 }) },
    })),
    {
      ...{ x: EDGE, y, w, h, fontFace: 'Arial', fontSize, color, bold, margin: 6 },
      valign: box ? 'middle' : 'top',
      fit: 'none',
      ...(box && { fill: { color: box.fill }, line: { color: box.line, width: 1.5 } }),
    },
  )
}

/** Inches that a text takes at most, guessed from its letters: a little too tall rather than cut. */
function heightOf(text: string, size: number, width: number, bold = false): number {
  const letters = Math.max(1, Math.floor((width * POINTS) / (size * (bold ? BOLD_LETTER : LETTER))))
  const lines = text.split('\n').reduce((sum, it) => sum + Math.max(1, Math.ceil((it.length + 3) / letters)), 0)
  return (lines * size * LEADING) / POINTS
}

function picture(
  on: Pptx.Slide,
  { bytes, type, width, height }: Shot,
  box: { x: number; y: number; w: number; h: number },
) {
  const scale = Math.min(box.w / width, box.h / height)
  const [w, h] = [width * scale, height * scale]
  on.addImage({ data: `data:${type};base64,${toBase64(bytes)}`, x: box.x + (box.w - w) / 2, y: box.y, w, h })
}
