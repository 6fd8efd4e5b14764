import type { Lesson, LessonStep } from '#publish/lesson.ts'
import { qrPath } from '#publish/qr-path.ts'
import { toLines } from '#publish/to-lines.ts'
import { createFileSay } from '#publish/words/file-words.ts'
import type { Outliner } from './outline.ts'
import type { Mark, Picture } from './picture.ts'

/** As wide as what telephones and chat programs show whole. */
export const WIDTH = 1080
export const EDGE = 56
const PAPER = '#ffffff'
const INK = '#14233a'
const SOFT = '#4a5b70'
const MAIN = '#0b57a4'
const BAND = '#e8f0fa'
const OWN = '#eaf4ea'
const OWN_LINE = '#2b7a3d'
const NOTE = '#fff6dc'
const NOTE_LINE = '#8f6a00'
const QR = 190
const NUMBER = 34
const TEXT_AT = EDGE + 2 * NUMBER + 28
const LEADING = 1.36

interface Style {
  size: number
  bold?: boolean
  fill?: string
}

/** The tour as one tall picture: what to have ready, then step by step. It is as tall as its words need. */
export function drawPicture(lesson: Lesson, { measure }: Pick<Outliner, 'measure'>): Picture {
  const say = createFileSay(lesson.language)
  const marks: Mark[] = []
  let y = 0

  const linesOf = (text: string, width: number, { size, bold = false }: Style) =>
    toLines(text, width, (it) => measure(it, size, bold))
  /** Writes a text below `top`; says where it ends. */
  const write = (text: string, x: number, top: number, width: number, style: Style): number => {
    const { size, bold = false, fill = INK } = style
    const lines = linesOf(text, width, style)
    for (const [at, it] of lines.entries())
      marks.push({ kind: 'text', x, y: top + at * size * LEADING + size, text: it, size, bold, fill })
    return top + lines.length * size * LEADING
  }
  /** A box as tall as what `fill` writes into it. Drawn before its text. */
  const boxed = (x: number, width: number, colours: { fill: string; line?: string }, fill: (top: number) => number) => {
    const place = marks.length
    const end = fill(y + 18) + 16
    marks.splice(place, 0, { kind: 'box', x, y, width, height: end - y, radius: 16, ...colours })
    y = end
  }

  const head = () => {
    const code = lesson.url ? qrPath(lesson.url) : null
    const width = WIDTH - 2 * EDGE - (code ? QR + 32 : 0)
    const about = [lesson.portal, lesson.procedure && say('procedure', { code: lesson.procedure })].filter(Boolean)
    const place = marks.length
    let end = write(about.join(' · '), EDGE, 40, width, { size: 26, fill: '#dbe8f7' })
    end = write(lesson.title, EDGE, end + 8, width, { size: 58, bold: true, fill: '#ffffff' })
    end = write(lesson.lead, EDGE, end + 10, width, { size: 30, fill: '#ffffff' })
    if (code) {
      const x = WIDTH - EDGE - QR
      marks.push({ kind: 'box', x, y: 44, width: QR, height: QR, radius: 10, fill: '#ffffff' })
      marks.push({ kind: 'path', x, y: 44, scale: QR / code.size, path: code.path, fill: '#000000' })
      end = Math.max(end, write(say('scan'), x, 44 + QR + 6, QR, { size: 22, fill: '#ffffff' }))
    }
    y = end + 36
    marks.splice(place, 0, { kind: 'box', x: 0, y: 0, width: WIDTH, height: y, radius: 0, fill: MAIN })
    y += 32
  }

  const list = (heading: string, texts: readonly string[]) => {
    if (texts.length === 0) return
    boxed(EDGE, WIDTH - 2 * EDGE, { fill: BAND }, (top) => {
      let end = write(heading, EDGE + 24, top, WIDTH - 2 * EDGE - 48, { size: 34, bold: true, fill: MAIN })
      for (const text of texts) {
        marks.push({ kind: 'disc', x: EDGE + 34, y: end + 26, radius: 6, fill: MAIN })
        end = write(text, EDGE + 56, end + 6, WIDTH - 2 * EDGE - 80, { size: 28 })
      }
      return end
    })
    y += 24
  }

  const stepOf = (step: LessonStep) => {
    const width = WIDTH - EDGE - TEXT_AT
    const from = y
    marks.push({ kind: 'disc', x: EDGE + NUMBER, y: y + NUMBER, radius: NUMBER, fill: MAIN })
    const number = String(step.number)
    const x = EDGE + NUMBER - measure(number, 32, true) / 2
    marks.push({ kind: 'text', x, y: y + NUMBER + 11, text: number, size: 32, bold: true, fill: '#ffffff' })
    y = write(step.do, TEXT_AT, y + 8, width, { size: 34, bold: true })
    const remark = (text: string, colours: { fill: string; line: string }) => {
      y += 8
      boxed(TEXT_AT, width, colours, (top) => write(text, TEXT_AT + 20, top - 6, width - 40, { size: 27 }) - 4)
    }
    if (step.own) remark(say(`own-${step.own}`), { fill: OWN, line: OWN_LINE })
    if (step.note) remark(`${say('note')}: ${step.note}`, { fill: NOTE, line: NOTE_LINE })
    if (step.mayMiss) y = write(say('may-miss'), TEXT_AT, y + 4, width, { size: 25, fill: SOFT })
    y = Math.max(y, from + 2 * NUMBER) + 28
  }

  head()
  list(
    say('papers'),
    lesson.papers.map((it) => it.text),
  )
  list(say('fee'), lesson.fee ? [lesson.fee.text] : [])
  list(say('time'), lesson.time ? [lesson.time.text] : [])
  for (const step of lesson.steps) {
    const begins = lesson.segments.find((it) => it.from === step.number)
    if (begins) y = write(begins.title, EDGE, y + 14, WIDTH - 2 * EDGE, { size: 36, bold: true, fill: MAIN }) + 18
    stepOf(step)
  }
  list(
    say('mistakes'),
    lesson.mistakes.map((it) => it.text),
  )
  const sure = lesson.verified ? say('verified', { date: lesson.verified }) : say('unverified')
  const sources = `${say('sources')}: ${lesson.sources.map((it) => `${it.title} (${it.date})`).join('; ')}.`
  const foot: Style = { size: 23, fill: SOFT }
  for (const text of [sure, sources, `${say('version', { n: lesson.version })}. ${say('made-with')}`])
    y = write(text, EDGE, y + 6, WIDTH - 2 * EDGE, foot)

  const height = Math.ceil(y + 40)
  marks.unshift({ kind: 'box', x: 0, y: 0, width: WIDTH, height, radius: 0, fill: PAPER })
  const words = [
    lesson.lead,
    ...lesson.papers.map((it) => it.text),
    ...lesson.steps.map((it) => `${it.number}. ${it.do}`),
  ]
  return { width: WIDTH, height, marks, title: lesson.title, words: words.join(' ') }
}
