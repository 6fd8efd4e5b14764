import type { Lesson } from '#publish/lesson.ts'
import { advance, type Publisher, toFile } from '#publish/publisher.ts'
import { createFileSay } from '#publish/words/file-words.ts'
import { type Passage, toReading } from './to-reading.ts'

/** The lesson to be read out by somebody, each passage with the time at which it begins. */
export const narration: Publisher = {
  id: 'loi-doc',
  extension: 'txt',
  type: 'text/plain',
  async publish(lesson, ports) {
    await advance(ports, 0, 2)
    const passages = toReading(lesson)
    await advance(ports, 1, 2)
    // With a byte order mark: simple editors take the text for another encoding without it.
    const file = toFile(
      narration,
      lesson,
      `\ufeff${[head(lesson, passages), ...passages.map(toText)].join('\r\n\r\n')}\r\n`,
    )
    await advance(ports, 2, 2)
    return file
  },
}

function head(lesson: Lesson, passages: readonly Passage[]): string {
  const say = createFileSay(lesson.language)
  const end = passages.at(-1)?.sentences.at(-1)?.to ?? 0
  const minutes = Math.max(1, Math.round(end / 60_000))
  return [
    say('reading-title', { title: lesson.title }),
    say('reading-about', { n: lesson.version, minutes }),
    say('made-with'),
  ].join('\r\n')
}

function toText({ sentences }: Passage): string {
  const [first] = sentences
  return [`[${clock(first?.from ?? 0)}]`, ...sentences.map((it) => it.text)].join('\r\n')
}

function clock(ms: number): string {
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0')
  return `${two(ms / 60_000)}:${two((ms / 1000) % 60)}`
}
