import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFfprobe } from '../../scripts/find-browser.ts'
import { clickOn, waitToSee } from '../support/gestures.ts'
import { heldFiles, holdFiles } from '../support/hold-files.ts'
import { waitInPage } from '../support/wait-until.ts'
import { expect, test } from './fixture.ts'

interface Probe {
  streams: { codec_name: string; width: number; height: number; nb_read_frames: string; tags: { language: string } }[]
  format: { duration: string; format_name: string; tags: { title: string } }
}

const FILM = { selector: '.button[aria-label="Làm tệp này: Phim có phụ đề (WEBM)"]' }
const CAPTIONS = { selector: '.button[aria-label="Làm tệp này: Phụ đề rời (VTT)"]' }

test('a film is made with progress, can be stopped, and is whole to ffprobe and to the browser, captions in the picture and beside it', async ({
  learner,
}) => {
  const page = await learner.openExtensionPage('publish.html?id=hostile-thu/muoi-ba-o')
  await holdFiles(page)
  await clickOn(page, FILM)
  await clickOn(page, { selector: '.button', text: 'Dừng lại' })
  await waitInPage(page, () => document.body.textContent.includes('Đã dừng. Không có tệp nào được lưu.'))

  await clickOn(page, FILM)
  await waitInPage(page, () => (document.querySelector('progress')?.position ?? 0) > 0.2)
  await waitToSee(page, CAPTIONS, 60_000)
  await clickOn(page, CAPTIONS)
  const [film, words] = await heldFiles(page, 2)
  expect(film?.name).toBe('dan-loi-muoi-ba-o-vi-video.webm')
  expect(words?.name).toBe('dan-loi-muoi-ba-o-vi-video.vtt')

  const folder = await mkdtemp(join(tmpdir(), 'dan-loi-'))
  const path = join(folder, 'film.webm')
  await writeFile(path, film?.bytes ?? '')
  const how = ['-v', 'error', '-count_frames', '-show_streams', '-show_format', '-of', 'json', path]
  const { streams, format } = JSON.parse(execFileSync(findFfprobe(), how, { encoding: 'utf8' })) as Probe
  await rm(folder, { recursive: true })
  expect(streams).toHaveLength(1)
  expect(streams[0]).toMatchObject({ width: 1280, height: 720, tags: { language: 'vie' } })
  expect(streams[0]?.codec_name).toMatch(/^vp[89]$/)
  expect(Number(streams[0]?.nb_read_frames)).toBeGreaterThan(Number(format.duration))
  expect(format.format_name).toContain('webm')

  // The browser's own player and reader of captions.
  const seen = await page.evaluate(
    async ({ film, words }) => {
      const address = (type: string, base64: string) => `data:${type};base64,${base64}`
      const video = document.createElement('video')
      const track = document.createElement('track')
      track.src = address('text/vtt', words)
      track.default = true
      video.muted = true
      video.append(track)
      video.src = address('video/webm', film)
      document.body.append(video)
      await new Promise((done) => {
        video.oncanplay = done
      })
      while (track.readyState !== 2) await new Promise((done) => setTimeout(done, 20))
      const cues = [...(track.track.cues ?? [])] as VTTCue[]
      const drawn = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
      /** Share of light points where captions stand. */
      const lightAt = async (time: number) => {
        video.currentTime = time
        await new Promise((done) => {
          video.onseeked = done
        })
        if (!drawn) return 0
        Object.assign(drawn.canvas, { width: 1280, height: 720 })
        drawn.drawImage(video, 0, 0)
        const { data } = drawn.getImageData(0, 560, 1280, 140)
        return data.filter((it, at) => at % 4 === 1 && it > 200).length / (data.length / 4)
      }
      const [first] = cues
      return {
        duration: video.duration,
        last: cues.at(-1)?.endTime ?? 0,
        texts: cues.map((it) => it.text.replace(/\s+/g, ' ')),
        light: [await lightAt(0.1), await lightAt(((first?.startTime ?? 0) + (first?.endTime ?? 0)) / 2)],
      }
    },
    { film: film?.base64 ?? '', words: words?.base64 ?? '' },
  )
  expect(seen.duration).toBeCloseTo(Number(format.duration), 1)
  expect(seen.last).toBeLessThan(seen.duration)
  expect(seen.texts.join(' ')).toContain('Bước 1.')
  expect(seen.light[0]).toBe(0)
  expect(seen.light[1]).toBeGreaterThan(0.01)
  expect(learner.outgoing).toEqual([])
})
