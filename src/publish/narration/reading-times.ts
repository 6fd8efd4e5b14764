import { advance, type Publisher, toFile } from '#publish/publisher.ts'
import { type Spoken, toReading } from './to-reading.ts'

/** When each sentence is read, as WebVTT: beside a recording of one’s own voice it is its captions. */
export const readingTimes: Publisher = {
  id: 'loi-doc',
  extension: 'vtt',
  type: 'text/vtt',
  async publish(lesson, ports) {
    await advance(ports, 0, 2)
    const cues = toReading(lesson).flatMap((it) => it.sentences)
    await advance(ports, 1, 2)
    const file = toFile(readingTimes, lesson, `WEBVTT\n\n${cues.map(toCue).join('\n')}`)
    await advance(ports, 2, 2)
    return file
  },
}

function toCue({ from, to, text }: Spoken, at: number): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `${at + 1}\n${stamp(from)} --> ${stamp(to)}\n${safe}\n`
}

function stamp(ms: number): string {
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0')
  const rest = String(ms % 1000).padStart(3, '0')
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${rest}`
}
