import Pptx from 'pptxgenjs'
import { advance, type Publisher, toFile } from '#publish/publisher.ts'
import { steadyOffice } from '#publish/steady-zip.ts'
import { laySlide } from './lay-slide.ts'
import { toSlides } from './to-slides.ts'

/** Slides for a class, in a format that PowerPoint, LibreOffice and Google Slides open; notes hold what the speaker adds. */
export const slides: Publisher = {
  id: 'trinh-chieu',
  extension: 'pptx',
  type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  async publish(lesson, ports) {
    const all = toSlides(lesson)
    const total = all.length + 1
    const file = new Pptx()
    file.layout = 'LAYOUT_WIDE'
    file.title = lesson.title
    file.author = 'Dẫn Lối'
    file.company = ''
    file.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' }
    for (const [at, it] of all.entries()) {
      await advance(ports, at, total)
      laySlide(file.addSlide(), it, `${at + 1} / ${all.length}`)
    }
    await advance(ports, all.length, total)
    const bytes = await file.write({ outputType: 'uint8array', compression: false })
    await advance(ports, total, total)
    return toFile(slides, lesson, steadyOffice(bytes as Uint8Array))
  },
}
