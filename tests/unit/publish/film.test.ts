import { describe, expect, it } from 'vitest'
import { type Canvas2d, drawText } from '#publish/video/text-on-canvas.ts'
import { toFilm } from '#publish/video/to-film.ts'
import { toPictures } from '#publish/video/to-pictures.ts'
import { toVtt } from '#publish/video/to-vtt.ts'
import { LANGUAGES } from '#schema/languages.ts'
import { listPublishable } from '#stores/lessons.ts'
import { madeLesson } from './made-lesson.ts'
import { lessonOf, shelf } from './shelf.ts'

const ALL = listPublishable(shelf, 'vi').flatMap(({ id }) => LANGUAGES.map((language) => ({ id, language })))
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

describe.each(ALL)('the film of $id ($language)', ({ id, language }) => {
  const lesson = lessonOf(id, language)
  const scenes = toFilm(lesson)
  const cues = scenes.flatMap((it) => it.cues)

  it('goes on without a gap, and no caption runs into another or out of its scene', () => {
    expect(scenes[0]?.from).toBe(0)
    for (const [n, { from, to, cues: here }] of scenes.entries()) {
      expect(scenes[n + 1]?.from ?? to).toBe(to)
      for (const cue of here) expect(cue.from >= from && cue.to <= to && cue.from < cue.to).toBe(true)
    }
    for (const [n, cue] of cues.entries()) expect(cues[n + 1]?.from ?? cue.to).toBeGreaterThanOrEqual(cue.to)
  })

  it('says every step, its reason and its note whole, in captions of two lines that can be read in their time', () => {
    const said = plain(cues.flatMap((it) => it.lines).join(' '))
    for (const { do: what, why = '', note = '' } of lesson.steps)
      for (const text of [what, why, note]) expect(said).toContain(plain(text))
    for (const { lines, from, to } of cues) {
      expect(lines.length).toBeLessThanOrEqual(2)
      expect(Math.max(...lines.map((it) => it.length))).toBeLessThanOrEqual(42)
      expect(lines.join(' ').length / ((to - from) / 1000)).toBeLessThanOrEqual(12.2)
      expect(to - from).toBeLessThanOrEqual(7100)
    }
  })
})

it('a title that asks ends in its own mark', () => {
  expect(toFilm(madeLesson({ title: 'Nộp ở đâu?' }))[0]?.cues[0]?.lines).toEqual(['Nộp ở đâu?'])
})

it('a word that is longer than a line, as an address is, stays in its box', () => {
  const drawn: string[] = []
  const on = {
    measureText: (text: string) => ({ width: text.length * 10 }),
    fillText: (text: string) => drawn.push(text),
  }
  const box = { x: 0, y: 0, width: 300, height: 400 }
  drawText(on as unknown as Canvas2d, `Vào ${'a'.repeat(70)} nhé`, box, { size: 20, colour: '#000' })
  expect(drawn.join('')).toContain('a'.repeat(70).slice(0, 30))
  expect(Math.max(...drawn.map((it) => it.length))).toBeLessThanOrEqual(30)
})

it('a caption ends where a sentence does, though it could hold some words of the next', () => {
  const [step] = madeLesson().steps
  const note =
    'Tiếp theo, gõ mã 6 chữ số rồi bấm “Xác nhận”. Đừng đọc mã này cho người khác. Trên cổng thật, tên miền phải là sso.dancuquocgia.gov.vn. Khác thì đừng gõ mật khẩu.'
  const scenes = toFilm(madeLesson({ steps: step ? [{ ...step, note }] : [] }))
  const said = scenes.flatMap((it) => it.cues.map(({ lines }) => lines.join(' ')))
  expect(said.some((it) => it.endsWith('Đừng đọc mã này cho người khác.'))).toBe(true)
})

it('a picture stands wherever something changes, and players can begin every ten seconds', () => {
  const scenes = toFilm(madeLesson())
  const pictures = toPictures(scenes)
  const begins = pictures.map((it) => it.at)
  expect(begins[0]).toBe(0)
  for (const { from, cues } of scenes) {
    expect(pictures.find((it) => it.at === from)?.key).toBe(true)
    for (const cue of cues) expect(begins).toEqual(expect.arrayContaining([cue.from, cue.to]))
  }
  for (const [n, { at, until }] of pictures.entries()) {
    expect(until).toBe(begins[n + 1] ?? scenes.at(-1)?.to)
    expect(until).toBeGreaterThan(at)
  }
  const keys = pictures.filter((it) => it.key).map((it) => it.at)
  for (const [n, at] of keys.entries()) expect((keys[n + 1] ?? at) - at).toBeLessThanOrEqual(11_000)
})

it('captions as a file: numbered, timed to the millisecond, signs of markup written as text', () => {
  const text = toVtt([
    { from: 600, to: 3_725_040, lines: ['Bấm <b>“A & B”</b>', 'rồi --> chờ'] },
    { from: 3_725_040, to: 3_727_040, lines: ['Xong.'] },
  ])
  expect(text).toBe(
    'WEBVTT\n\n1\n00:00:00.600 --> 01:02:05.040\nBấm &lt;b&gt;“A &amp; B”&lt;/b&gt;\nrồi --&gt; chờ\n\n' +
      '2\n01:02:05.040 --> 01:02:07.040\nXong.\n',
  )
})
