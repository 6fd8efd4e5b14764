import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { slides } from '#publish/slides/slides.ts'
import { toSlides } from '#publish/slides/to-slides.ts'
import { lessonOf, nodePorts } from './shelf.ts'

const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
)

test('each step is a slide of its own, each question comes before its answer, and the answer is in the notes', async () => {
  const lesson = lessonOf('dvcqg/khai-sinh')
  const all = toSlides(lesson)
  expect(all.filter((it) => it.kind === 'step')).toHaveLength(lesson.steps.length)
  const asked = all.filter((it) => it.kind === 'question')
  expect(asked).toHaveLength(lesson.questions.length)
  for (const [at, { options, answer }] of lesson.questions.entries())
    expect(asked[at]?.notes).toContain(options[answer])
  const files = unzipSync((await slides.publish(lesson, nodePorts())).bytes)
  const pages = Object.keys(files).filter((it) => /^ppt\/slides\/slide\d+\.xml$/.test(it))
  expect(pages).toHaveLength(all.length)
  for (const [at, slide] of all.entries()) {
    const xml = strFromU8(files[`ppt/slides/slide${at + 1}.xml`] as Uint8Array)
    for (const text of [slide.large, ...slide.remarks.map((it) => it.text)])
      if (text) expect(xml).toContain(text.replaceAll('&', '&amp;').replaceAll('"', '&quot;'))
  }
})

test('a picture of the page stands beside its step', async () => {
  const lesson = lessonOf('dvcqg/theo-doi-ho-so')
  const [first, ...rest] = lesson.steps
  const shot = { bytes: PIXEL, type: 'image/png' as const, width: 1, height: 1 }
  const withShot = { ...lesson, steps: [{ ...(first as (typeof rest)[0]), shot }, ...rest] }
  const files = unzipSync((await slides.publish(withShot, nodePorts())).bytes)
  const [media] = Object.keys(files).filter((it) => it.startsWith('ppt/media/'))
  expect(files[media ?? '']).toEqual(PIXEL)
})
