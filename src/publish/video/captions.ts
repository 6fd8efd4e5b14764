import { advance, type Publisher, toFile } from '#publish/publisher.ts'
import { toFilm } from './to-film.ts'
import { toVtt } from './to-vtt.ts'

/** The captions of the film with their times, for a video platform, a search, a screen reader. Named as the film is. */
export const captions: Publisher = {
  id: 'video',
  extension: 'vtt',
  type: 'text/vtt',
  async publish(lesson, ports) {
    await advance(ports, 0, 2)
    const cues = toFilm(lesson).flatMap((it) => it.cues)
    await advance(ports, 1, 2)
    const file = toFile(captions, lesson, toVtt(cues))
    await advance(ports, 2, 2)
    return file
  },
}
