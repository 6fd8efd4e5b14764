import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lesson } from '#publish/lesson.ts'
import type { PublishPorts } from '#publish/publisher.ts'
import type { FormatId } from '#publish/publishers.ts'
import type { Language } from '#schema/languages.ts'
import { readLesson, type Shelf } from '#stores/lessons.ts'
import { packs, refused } from '../../packs/all-packs.ts'

const FONTS = join(import.meta.dirname, '../../../node_modules/@fontsource/be-vietnam-pro/files')

export const shelf: Shelf = { builtIn: { packs, refused }, kept: [], drafts: [] }

export function lessonOf(id: string, language: Language = 'vi', from: Shelf = shelf): Lesson {
  const lesson = readLesson(id, language, from)
  if ('reason' in lesson) throw new Error(lesson.reason.vi)
  return lesson
}

/** Formats that can be made where there is no browser. */
export const withoutBrowser = (format: FormatId) => format !== 'png'

/** Ports of a machine without a browser. */
export function nodePorts(change: Partial<PublishPorts> = {}): PublishPorts {
  return {
    signal: new AbortController().signal,
    onProgress: () => {},
    pause: () => Promise.resolve(),
    font: async ({ part, weight, kind }) =>
      new Uint8Array(readFileSync(join(FONTS, `be-vietnam-pro-${part}-${weight}-normal.${kind}`))),
    canvas: () => {
      throw new Error('no canvas here')
    },
    ...change,
  }
}
