import { describe, expect, test } from 'vitest'
import { drawPicture, EDGE, WIDTH } from '#publish/infographic/draw-picture.ts'
import { infographicSvg } from '#publish/infographic/infographic.ts'
import { createOutliner } from '#publish/infographic/outline.ts'
import type { Mark } from '#publish/infographic/picture.ts'
import { toLines } from '#publish/to-lines.ts'
import { LANGUAGES } from '#schema/languages.ts'
import { listPublishable } from '#stores/lessons.ts'
import { lessonOf, nodePorts, shelf } from './shelf.ts'

const outliner = await createOutliner(nodePorts().font)
const TOURS = listPublishable(shelf, 'vi').map((it) => it.id)
type Text = Mark & { kind: 'text' }

describe.each(TOURS)('the picture of %s', (id) => {
  test.each(LANGUAGES)('cuts nothing, covers nothing and leaves no word out (%s)', (language) => {
    const lesson = lessonOf(id, language)
    const { marks, height } = drawPicture(lesson, outliner)
    const texts = marks.filter((it): it is Text => it.kind === 'text')
    for (const { text, x, y, size, bold } of texts) {
      expect(x + outliner.measure(text, size, bold), text).toBeLessThanOrEqual(WIDTH - EDGE + 0.01)
      expect(y + size * 0.4, text).toBeLessThanOrEqual(height)
    }
    // In one column each line stands clear of the one before it.
    for (const column of Map.groupBy(texts, (it) => it.x).values())
      for (const [at, it] of column.slice(1).entries())
        expect(it.y - (column[at]?.y ?? 0), it.text).toBeGreaterThan(it.size * 1.1)
    const words = texts.map((it) => it.text).join(' ')
    for (const step of lesson.steps) expect(words).toContain(step.do.normalize('NFC'))
  })

  test('has an outline for every sign', () => {
    for (const language of LANGUAGES) {
      const { title, steps, papers } = lessonOf(id, language)
      const text = [title, ...steps.flatMap((it) => [it.do, it.note ?? '']), ...papers.map((it) => it.text)].join('')
      const lost = [...text.normalize('NFC').replaceAll('?', '')].filter(
        (sign) => outliner.glyphs(sign, 10, true)[0]?.name === 'b3f',
      )
      expect(lost).toEqual([])
    }
  })
})

test('a mark stands over its letter: letters of one word do not overlap, and a wide one is wider', () => {
  const [first, second] = outliner.glyphs('Ườ', 100, false)
  expect(second?.x).toBeCloseTo(outliner.measure('Ư', 100, false))
  expect(first?.x).toBe(0)
  expect(outliner.measure('m', 100, false)).toBeGreaterThan(outliner.measure('l', 100, false))
})

test('a word wider than the line is broken, not lost', () => {
  const lines = toLines('a wwwwwwwwwww b', 5, (it) => it.length)
  expect(lines.every((it) => it.length <= 5)).toBe(true)
  expect(lines.join('').replaceAll(' ', '')).toBe('awwwwwwwwwwwb')
})

test('as SVG it is well formed, names itself and says what it shows', async () => {
  const lesson = lessonOf('dvcqg/khai-sinh')
  const { bytes } = await infographicSvg.publish(lesson, nodePorts())
  const svg = new TextDecoder().decode(bytes)
  expect(svg).toContain('<title id="t">Đăng ký khai sinh</title>')
  for (const it of [...svg.matchAll(/xlink:href="#(\w+)"/g)].map((found) => found[1]))
    expect(svg).toContain(`<path id="${it}" d="M`)
  expect(svg).not.toMatch(/NaN|undefined|<text/)
})
