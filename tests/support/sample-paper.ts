import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Path of a small file to attach, made on demand. */
export function samplePaper(mark = ''): string {
  const dir = resolve(import.meta.dirname, '../../.output/papers')
  mkdirSync(dir, { recursive: true })
  const path = resolve(dir, `giay-chung-sinh${mark && `-${mark}`}.pdf`)
  writeFileSync(path, `%PDF-1.4\n% giấy tờ mẫu của bài kiểm thử ${mark}\n`)
  return path
}
