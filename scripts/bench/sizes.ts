import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../run-command.ts'
import { sizeOf } from '../size-of.ts'

export interface EntrySize {
  entry: string
  bytes: number
  gzip: number
  /** At most, in bytes of gzip: budget.json, which the tests hold it to. */
  budget: number
}

/** What ships to Chrome, entry by entry. */
export function entrySizes(): EntrySize[] {
  const budget = JSON.parse(readFileSync(join(ROOT, 'budget.json'), 'utf8')) as Record<string, number>
  const dir = join(ROOT, '.output/chrome-mv3')
  return Object.entries(budget).map(([entry, most]) => ({ entry, ...sizeOf(dir, entry), budget: most }))
}
