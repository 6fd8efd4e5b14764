import type { Lesson, LessonStep } from '#publish/lesson.ts'
import { createFileSay } from '#publish/words/file-words.ts'
import { colour } from './colours.ts'
import { CAPTIONS_AT, drawNote, EDGE, WIDTH } from './draw-film.ts'
import { type Canvas2d, drawText, heightOf, setFont } from './text-on-canvas.ts'
import type { View } from './to-film.ts'

const HEAD = 88

/** A step: its picture large where it has one, else its sentence, with the steps before and after it. */
export function drawStep(
  on: Canvas2d,
  { steps, language }: Lesson,
  { step, before, after }: View & { kind: 'step' },
  picture: ImageBitmap | undefined,
): void {
  const say = createFileSay(language)
  on.fillStyle = colour('main')
  on.fillRect(0, 0, WIDTH, HEAD)
  const count = say('step-n-of', { n: step.number, of: steps.length })
  setFont(on, { size: 34, colour: colour('main-ink'), bold: true })
  on.fillText(count, EDGE, 57)
  const taken = on.measureText(count).width
  const page = [step.part, step.page].filter(Boolean).join(' · ')
  const box = { x: EDGE + taken + 40, y: 28, width: WIDTH - 2 * EDGE - taken - 40, height: 40 }
  drawText(on, page, box, { size: 28, colour: colour('main-ink') }, 20)
  if (picture) drawPicture(on, step, picture)
  else drawAmong(on, step, before, after, step.own ? say(`own-${step.own}`) : '')
}

function drawPicture(on: Canvas2d, step: LessonStep, picture: ImageBitmap): void {
  const width = WIDTH - 2 * EDGE
  const sentence = { x: EDGE, y: HEAD + 10, width, height: 88 }
  const height = drawText(on, step.do, sentence, { size: 32, colour: colour('ink'), bold: true })
  const top = HEAD + 22 + height
  const scale = Math.min(width / picture.width, (CAPTIONS_AT - 12 - top) / picture.height)
  const [w, h] = [picture.width * scale, picture.height * scale]
  const x = (WIDTH - w) / 2
  on.drawImage(picture, x, top, w, h)
  on.strokeStyle = colour('line')
  on.lineWidth = 2
  on.strokeRect(x, top, w, h)
}

function drawAmong(
  on: Canvas2d,
  step: LessonStep,
  before: LessonStep | null,
  after: LessonStep | null,
  own: string,
): void {
  const x = EDGE + 96
  const width = WIDTH - x - EDGE
  const faint = (it: LessonStep | null, y: number) => {
    if (!it) return
    setFont(on, { size: 26, colour: colour('soft'), bold: true })
    on.fillText(String(it.number), EDGE + 30, y + 27)
    drawText(on, it.do, { x, y, width, height: 40 }, { size: 26, colour: colour('soft') }, 26)
  }
  faint(before, HEAD + 20)
  faint(after, CAPTIONS_AT - 62)
  const bottom = own ? drawNote(on, own, CAPTIONS_AT - 84, 'own') : CAPTIONS_AT - 84
  const top = HEAD + 78
  const style = { size: 52, colour: colour('ink'), bold: true }
  const box = { x, y: 0, width, height: bottom - top - 16 }
  // In the middle between its neighbours, however long it is.
  const height = heightOf(on, step.do, box, style, 26)
  const y = top + Math.max(0, (bottom - top - height) / 2)
  drawText(on, step.do, { ...box, y }, style, 26)
  on.fillStyle = colour('main')
  on.beginPath()
  on.arc(EDGE + 40, y + 40, 40, 0, 2 * Math.PI)
  on.fill()
  setFont(on, { size: 38, colour: colour('main-ink'), bold: true })
  on.textAlign = 'center'
  on.fillText(String(step.number), EDGE + 40, y + 54)
  on.textAlign = 'start'
}
