import { advance, type Publisher, toFile } from '#publish/publisher.ts'
import { drawPicture } from './draw-picture.ts'
import { createOutliner } from './outline.ts'
import { paintPicture } from './paint-picture.ts'
import { toSvg } from './to-svg.ts'

/** The tour as one tall picture that stays sharp at any size. */
export const infographicSvg: Publisher = {
  id: 'infographic',
  extension: 'svg',
  type: 'image/svg+xml',
  async publish(lesson, ports) {
    await advance(ports, 0, 3)
    const outliner = await createOutliner(ports.font)
    await advance(ports, 1, 3)
    const picture = drawPicture(lesson, outliner)
    await advance(ports, 2, 3)
    const file = toFile(infographicSvg, lesson, toSvg(picture, outliner))
    await advance(ports, 3, 3)
    return file
  },
}

/** Marks painted between two pauses. */
const HANDFUL = 12

/** The same as PNG, to send in a chat. The browser packs it: the same picture, in another browser other bytes. */
export const infographicPng: Publisher = {
  id: 'infographic',
  extension: 'png',
  type: 'image/png',
  async publish(lesson, ports) {
    await advance(ports, 0, 1)
    const outliner = await createOutliner(ports.font)
    const picture = drawPicture(lesson, outliner)
    const canvas = ports.canvas(picture.width, picture.height)
    const on = canvas.getContext('2d')
    if (!on) throw new Error('no canvas to paint on')
    const total = picture.marks.length + 1
    await paintPicture(on, picture, outliner, async (done) => {
      if (done % HANDFUL === 0) await advance(ports, done, total)
    })
    const png = await canvas.convertToBlob({ type: 'image/png' })
    await advance(ports, total, total)
    return toFile(infographicPng, lesson, new Uint8Array(await png.arrayBuffer()))
  },
}
