import { encode } from 'uqr'
import type { Lesson } from '#publish/lesson.ts'
import { toLines } from '#publish/to-lines.ts'
import { createFileSay } from '#publish/words/file-words.ts'
import { colour } from './colours.ts'
import { drawStep } from './draw-step.ts'
import { type Canvas2d, drawText, setFont, sizeToFit } from './text-on-canvas.ts'
import type { Scene } from './to-film.ts'

export const WIDTH = 1280
export const HEIGHT = 720
/** Left and right of everything. */
export const EDGE = 64
/** Where the picture ends and the captions begin. */
export const CAPTIONS_AT = 556
const CAPTION_SIZE = 40

/** Draws the film at a moment (ms). `pictures`: of steps that have one, by step id. */
export function drawFilm(
  on: Canvas2d,
  lesson: Lesson,
  scene: Scene,
  at: number,
  share: number,
  pictures: ReadonlyMap<string, ImageBitmap>,
): void {
  on.fillStyle = colour('paper')
  on.fillRect(0, 0, WIDTH, HEIGHT)
  const cue = scene.cues.findLast((it) => it.from <= at)
  const { view } = scene
  if (view.kind === 'title') drawTitle(on, lesson)
  else if (view.kind === 'step') drawStep(on, lesson, view, pictures.get(view.step.id))
  else if (view.kind === 'list') drawList(on, view.heading, view.items, cue?.sentence ?? -1)
  else drawEnd(on, lesson)
  drawCaption(on, cue && at < cue.to ? cue.lines : [])
  drawProgress(on, share)
}

function drawTitle(on: Canvas2d, lesson: Lesson): void {
  const say = createFileSay(lesson.language)
  on.fillStyle = colour('main')
  on.fillRect(0, 0, 20, HEIGHT)
  const width = WIDTH - 2 * EDGE - 40
  const x = EDGE + 20
  drawText(on, lesson.portal, { x, y: 64, width, height: 48 }, { size: 32, colour: colour('soft') })
  const title = { x, y: 124, width, height: 250 }
  const height = drawText(on, lesson.title, title, { size: 68, colour: colour('ink'), bold: true })
  if (lesson.procedure) {
    const code = { x, y: 140 + height, width, height: 48 }
    drawText(on, say('procedure', { code: lesson.procedure }), code, { size: 32, colour: colour('soft') })
  }
  const sure = lesson.verified ? say('verified', { date: lesson.verified }) : say('unverified')
  drawNote(on, sure, CAPTIONS_AT - 34, lesson.verified ? 'own' : 'note')
}

/** A remark of up to two lines in a box of its colour, which ends at `bottom`. Says where it begins. */
export function drawNote(on: Canvas2d, text: string, bottom: number, kind: 'own' | 'note'): number {
  const x = EDGE + 20
  const width = WIDTH - x - EDGE
  const style = { size: 28, colour: colour('ink') }
  setFont(on, style)
  const lines = Math.min(2, toLines(text, width - 48, (it) => on.measureText(it).width).length)
  const height = 24 + lines * 39
  const y = bottom - height
  on.fillStyle = colour(kind)
  on.fillRect(x, y, width, height)
  on.fillStyle = colour(`${kind}-line`)
  on.fillRect(x, y, 8, height)
  drawText(on, text, { x: x + 28, y: y + 11, width: width - 48, height: height - 16 }, style)
  return y
}

function drawList(on: Canvas2d, heading: string, items: readonly string[], current: number): void {
  const width = WIDTH - 2 * EDGE
  drawText(on, heading, { x: EDGE, y: 44, width, height: 70 }, { size: 46, colour: colour('main'), bold: true })
  const row = Math.min(96, (CAPTIONS_AT - 136) / items.length)
  for (const [at, item] of items.entries()) {
    const y = 124 + at * row
    const now = at === current
    if (now) {
      on.fillStyle = colour('note')
      on.fillRect(EDGE - 16, y, width + 32, row - 6)
    }
    setFont(on, { size: Math.min(34, row * 0.5), colour: colour('main'), bold: true })
    on.fillText(at < current || now ? '✓' : '•', EDGE, y + row * 0.6)
    drawText(
      on,
      item,
      { x: EDGE + 48, y: y + 4, width: width - 48, height: row - 10 },
      { size: 32, colour: colour(at <= current ? 'ink' : 'soft'), bold: now },
      18,
    )
  }
}

function drawEnd(on: Canvas2d, lesson: Lesson): void {
  const say = createFileSay(lesson.language)
  const size = 320
  const width = WIDTH - 2 * EDGE - (lesson.url ? size + 60 : 0)
  const title = { x: EDGE, y: 48, width, height: 170 }
  const height = drawText(on, lesson.title, title, { size: 48, colour: colour('ink'), bold: true })
  const sources = lesson.sources.map((it) => `${it.title} (${it.date}): ${say(`source-${it.confidence}`)}.`)
  const head = `${say('version', { n: lesson.version })}. ${say('sources')}:`
  let y = 60 + height
  y += drawText(on, head, { x: EDGE, y, width, height: 40 }, { size: 26, colour: colour('soft') }) + 8
  // One size for all, at which the last of them has its place.
  const room = (CAPTIONS_AT - 12 - y) / Math.max(1, sources.length) - 8
  const sizes = sources.map((it) => sizeToFit(on, it, { x: EDGE, y, width, height: room }, 24, 16))
  for (const it of sources) {
    const style = { size: Math.min(...sizes), colour: colour('ink') }
    y += drawText(on, it, { x: EDGE, y, width, height: room }, style, 16) + 8
  }
  if (!lesson.url) return
  drawCode(on, lesson.url, WIDTH - EDGE - size, 56, size)
  drawText(
    on,
    say('scan'),
    { x: WIDTH - EDGE - size, y: 68 + size, width: size, height: 110 },
    { size: 28, colour: colour('ink'), bold: true },
  )
}

/** Black on white, with the quiet edge that cameras need. */
function drawCode(on: Canvas2d, text: string, x: number, y: number, size: number): void {
  const code = encode(text, { ecc: 'M', border: 4 })
  const one = size / code.size
  on.fillStyle = '#fff'
  on.fillRect(x, y, size, size)
  on.fillStyle = '#000'
  // A whole pixel wider, so that no hair of white is between two modules.
  for (const [row, line] of code.data.entries())
    for (const [column, dark] of line.entries())
      if (dark) on.fillRect(Math.floor(x + column * one), Math.floor(y + row * one), Math.ceil(one), Math.ceil(one))
}

function drawCaption(on: Canvas2d, lines: readonly string[]): void {
  on.fillStyle = colour('ink')
  on.fillRect(0, CAPTIONS_AT, WIDTH, HEIGHT - CAPTIONS_AT)
  setFont(on, { size: CAPTION_SIZE, colour: colour('paper'), bold: true })
  on.textAlign = 'center'
  const middle = (CAPTIONS_AT + HEIGHT - 10) / 2 + CAPTION_SIZE * 0.36
  const leading = CAPTION_SIZE * 1.36
  for (const [at, line] of lines.entries())
    on.fillText(line, WIDTH / 2, middle + (at - (lines.length - 1) / 2) * leading, WIDTH - 2 * 24)
  on.textAlign = 'start'
}

function drawProgress(on: Canvas2d, share: number): void {
  on.fillStyle = colour('line')
  on.fillRect(0, HEIGHT - 10, WIDTH, 10)
  on.fillStyle = colour('note-line')
  on.fillRect(0, HEIGHT - 10, WIDTH * share, 10)
}
