import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PNG } from 'pngjs'
import { extractText, getDocumentProxy } from 'unpdf'
import { clickOn, waitToSee } from '../support/gestures.ts'
import { readDrawing } from '../support/read-drawing.ts'
import { readPublished } from '../support/read-published.ts'
import { expect, test } from './fixture.ts'

const DIR = resolve(import.meta.dirname, '../../.output/published')

/** Where the file is once it is on the disk, for a browser to open. */
function onDisk({ name, bytes }: { name: string; bytes: Buffer }, browser: string): string {
  mkdirSync(`${DIR}/${browser}`, { recursive: true })
  const path = `${DIR}/${browser}/${name}`
  writeFileSync(path, bytes)
  return pathToFileURL(path).href
}

test('files of a tour are made on the machine: a lesson that needs no network, a sheet of A4, a picture, times of reading', async ({
  learner,
}) => {
  const page = await learner.openExtensionPage('publish.html?id=dvcqg/theo-doi-ho-so')
  await waitToSee(page, { selector: 'button[aria-label^="Làm tệp này: Bài học"]' })
  const sheet = await readPublished(page, 'Tờ in A4, chữ lớn')
  const picture = await readPublished(page, 'Infographic (PNG)')
  const vector = await readPublished(page, 'Infographic để in lớn (SVG)')
  const times = await readPublished(page, 'Lời đọc theo giờ (VTT)')
  const lesson = await readPublished(page, 'Bài học trên trang web (HTML)')
  expect(lesson.name).toBe('dan-loi-theo-doi-ho-so-vi-bai-hoc.html')
  const said = await page.evaluate(() => document.querySelector('[aria-live] .note')?.textContent)
  expect(said).toContain('Đã lưu tệp dan-loi-theo-doi-ho-so-vi-bai-hoc.html')

  // Another decoder: as wide as said, white at both edges, so nothing runs out of it; not empty.
  const { width, height, data } = PNG.sync.read(picture.bytes)
  expect(width).toBe(1080)
  const inkIn = (from: number, to: number) => {
    let ink = 0
    // Below the head, which is coloured from edge to edge.
    for (let y = 400; y < height; y += 1)
      for (let x = from; x < to; x += 1) if ((data[(y * width + x) * 4] ?? 255) < 128) ink += 1
    return ink
  }
  expect([inkIn(0, 40), inkIn(width - 40, width)]).toEqual([0, 0])
  expect(inkIn(100, width - 100)).toBeGreaterThan(20_000)

  // As an image of a page: as large as the other, and each line's ink where the browser's own letters put it.
  const drawing = await readDrawing(page, vector.bytes.toString('utf8'))
  expect([drawing.width, drawing.height]).toEqual([width, height])
  expect(drawing.lines.join('')).toContain('Sotừngchữ,từngsốcủamãhồsơ')
  expect(Math.min(...drawing.alike)).toBeGreaterThan(0.65)

  // The browser's own reader of captions.
  const cues = await page.evaluate(
    (text) =>
      new Promise<number>((done) => {
        const video = document.createElement('video')
        const track = document.createElement('track')
        track.addEventListener('load', () => done(track.track.cues?.length ?? 0))
        track.addEventListener('error', () => done(-1))
        track.src = `data:text/vtt;charset=utf-8,${encodeURIComponent(text)}`
        video.append(track)
        track.track.mode = 'hidden'
      }),
    times.bytes.toString('utf8'),
  )
  expect(cues).toBe(times.bytes.toString('utf8').match(/-->/g)?.length)

  const reader = await learner.open(onDisk(lesson, learner.browser))
  const shown = () => reader.evaluate(() => document.querySelector<HTMLElement>('.screen.now')?.textContent ?? '')
  expect(await shown()).toContain('Cần chuẩn bị')
  await reader.press('ArrowRight')
  expect(await shown()).toContain('Bước 1 trên 7')
  await reader.press('ArrowLeft')
  expect(await shown()).toContain('Cần chuẩn bị')
  const questions = await reader.evaluate(() => document.querySelectorAll('.screen.question').length)
  for (let at = 0; at < 20 && !(await shown()).includes(`câu 1 trên ${questions}`); at += 1)
    await reader.press('ArrowRight')
  await clickOn(reader, { selector: '.now button', text: 'Trả lời' })
  expect(await shown()).toContain('Hãy chọn một câu trả lời trước.')
  const right = await reader.evaluate(() => Number(document.querySelector<HTMLElement>('.now')?.dataset.answer))
  await clickOn(reader, { selector: `.now label:has([value="${right}"])` })
  await clickOn(reader, { selector: '.now button', text: 'Trả lời' })
  expect(await shown()).toContain('Đúng.')
  for (let at = 0; at < 20 && !(await shown()).includes('Hết bài'); at += 1) await reader.press('ArrowRight')
  expect(await shown()).toContain(`Bạn trả lời đúng 1 trên ${questions} câu. Chưa đạt.`)
  const fonts = await reader.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].some((it) => it.status === 'loaded')
  })
  expect(fonts).toBe(true)

  const paper = await learner.open(onDisk(sheet, learner.browser))
  const pdf = await getDocumentProxy(new Uint8Array(await paper.pdf()))
  const { text } = await extractText(pdf, { mergePages: true })
  const flat = text.normalize('NFC').replace(/\s+/g, '')
  expect(flat).toContain('Theodõihồsơđãnộp')
  expect(flat).toContain('Sotừngchữ,từngsốcủamãhồsơtrêntrangvớimãbạnđãghi.')
  expect(flat).not.toContain('Inragiấy')
  const [, , w, h] = (await pdf.getPage(1)).view
  // A4 in points, as exactly as each browser rounds it.
  expect(Math.abs((w ?? 0) - 595)).toBeLessThan(2)
  expect(Math.abs((h ?? 0) - 842)).toBeLessThan(2)
  expect(pdf.numPages).toBe(2)
  expect(learner.outgoing).toEqual([])
})
