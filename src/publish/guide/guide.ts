import { advance, type Publisher, toFile } from '#publish/publisher.ts'
import { renderLesson } from './render-lesson.ts'

/** The lesson as one page for any browser, from a stick, a share or an e-mail: steps to go through, questions, paper. */
export const guide: Publisher = {
  id: 'bai-hoc',
  extension: 'html',
  type: 'text/html',
  async publish(lesson, ports) {
    await advance(ports, 0, 1)
    const page = await renderLesson(lesson, ports)
    await advance(ports, 1, 1)
    return toFile(guide, lesson, page)
  },
}
