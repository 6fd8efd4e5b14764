import { RANGES } from '#publish/guide/font-face.ts'
import type { Lesson } from '#publish/lesson.ts'
import { advance, type Publisher, type PublishPorts, toFile } from '#publish/publisher.ts'
import { drawFilm, HEIGHT, WIDTH } from './draw-film.ts'
import { encodeFilm } from './encode-film.ts'
import { FAMILY } from './text-on-canvas.ts'
import { toFilm } from './to-film.ts'
import { toPictures } from './to-pictures.ts'
import { toWebm } from './to-webm.ts'

/** Pictures between two looks at Cancel. */
const PACE = 4

/**
 * The lesson as a silent film of 1280 × 720 with its captions in the picture. The bytes depend on the browser, which codes
 * the pictures; what they show does not.
 */
export const video: Publisher = {
  id: 'video',
  extension: 'webm',
  type: 'video/webm',
  async publish(lesson, ports) {
    const scenes = toFilm(lesson)
    const duration = scenes.at(-1)?.to ?? 0
    const pictures = toPictures(scenes)
    await advance(ports, 0, pictures.length)
    const fonts: FontFace[] = []
    const shots = new Map<string, ImageBitmap>()
    try {
      await loadFont(ports, fonts)
      await loadShots(lesson, shots)
      const canvas = ports.canvas(WIDTH, HEIGHT)
      const on = canvas.getContext('2d', { alpha: false })
      if (!on) throw new Error('no canvas to draw on')
      const coded = await encodeFilm(canvas, pictures, async (n) => {
        if (n % PACE === 0) await advance(ports, n, pictures.length)
        const at = pictures[n]?.at ?? 0
        const scene = scenes.findLast((it) => it.from <= at)
        if (scene) drawFilm(on, lesson, scene, at, at / duration, shots)
      })
      await advance(ports, pictures.length, pictures.length)
      const { title, language } = lesson
      return toFile(video, lesson, toWebm({ ...coded, title, language, duration, width: WIDTH, height: HEIGHT }))
    } finally {
      for (const font of fonts) document.fonts.delete(font)
      for (const shot of shots.values()) shot.close()
    }
  },
}

/** The film's own copy of the font: a canvas does not wait for one that is still on its way. */
async function loadFont({ font }: Pick<PublishPorts, 'font'>, fonts: FontFace[]): Promise<void> {
  const loading = ([400, 700] as const).flatMap((weight) =>
    (['latin', 'vietnamese'] as const).map(async (part) => {
      const bytes = await font({ part, weight, kind: 'woff2' })
      const face = new FontFace(FAMILY, bytes, { weight: String(weight), unicodeRange: RANGES[part] })
      fonts.push(face)
      document.fonts.add(await face.load())
    }),
  )
  await Promise.all(loading)
}

async function loadShots({ steps }: Lesson, shots: Map<string, ImageBitmap>): Promise<void> {
  for (const { id, shot } of steps)
    if (shot) shots.set(id, await createImageBitmap(new Blob([shot.bytes], { type: shot.type })))
}
