import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Path of a small file of that name to attach, made on demand. */
export function samplePaper(name = 'giay-chung-sinh.pdf'): string {
  const dir = resolve(import.meta.dirname, '../../.output/papers')
  mkdirSync(dir, { recursive: true })
  const path = resolve(dir, name)
  writeFileSync(path, `%PDF-1.4\n% giấy tờ mẫu của bài kiểm thử ${name}\n`)
  return path
}
