import { describe, expect, test } from 'vitest'
import { narration } from '#publish/narration/narration.ts'
import { readingTimes } from '#publish/narration/reading-times.ts'
import { toReading } from '#publish/narration/to-reading.ts'
import { LANGUAGES } from '#schema/languages.ts'
import { lessonOf, nodePorts } from './shelf.ts'

describe.each(LANGUAGES)('the text to read out (%s)', (language) => {
  const lesson = lessonOf('dvcqg/khai-sinh', language)
  const sentences = toReading(lesson).flatMap((it) => it.sentences)

  test('has every step in order, one sentence after the other with a breath between', () => {
    const words = sentences.map((it) => it.text).join(' ')
    let at = 0
    for (const step of lesson.steps) {
      at = words.indexOf(step.do.normalize('NFC'), at)
      expect(at, step.do).toBeGreaterThanOrEqual(0)
    }
    for (const [n, it] of sentences.slice(1).entries()) expect(it.from - (sentences[n]?.to ?? 0)).toBeGreaterThan(300)
    for (const it of sentences) expect(it.to - it.from).toBeGreaterThanOrEqual(1000)
  })

  test('is a text with the minute and second of each passage, for simple editors too', async () => {
    const { bytes } = await narration.publish(lesson, nodePorts())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = new TextDecoder().decode(bytes)
    expect(text).toContain(lesson.title)
    const marks = [...text.matchAll(/^\[(\d\d):(\d\d)\]/gm)].map((it) => Number(it[1]) * 60 + Number(it[2]))
    expect(marks.length).toBeGreaterThan(lesson.steps.length)
    expect(marks).toEqual(marks.toSorted((a, b) => a - b))
  })

  test('has a cue for each sentence', async () => {
    const text = new TextDecoder().decode((await readingTimes.publish(lesson, nodePorts())).bytes)
    expect(text).toMatch(/^WEBVTT\n\n1\n00:00:00\.000 --> 00:00:0\d\.\d00\n/)
    expect(text.match(/-->/g)).toHaveLength(sentences.length)
  })
})
