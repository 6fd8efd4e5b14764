import { advance, type Publisher, toFile } from '#publish/publisher.ts'
import { toVtt } from '#publish/video/to-vtt.ts'
import { toReading } from './to-reading.ts'

/** When each sentence is read, as WebVTT: beside a recording of one’s own voice it is its captions. */
export const readingTimes: Publisher = {
  id: 'loi-doc',
  extension: 'vtt',
  type: 'text/vtt',
  async publish(lesson, ports) {
    await advance(ports, 0, 2)
    const sentences = toReading(lesson).flatMap((it) => it.sentences)
    const cues = sentences.map(({ from, to, text }) => ({ from, to, lines: [text] }))
    await advance(ports, 1, 2)
    const file = toFile(readingTimes, lesson, toVtt(cues))
    await advance(ports, 2, 2)
    return file
  },
}
