import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Target } from './lab-page.ts'
import { hashOf } from './mutate-page.ts'

/** Two versions of one page with the place of the same elements in both. */
export interface PagePair {
  service: string
  document: string
  from: string
  to: string
  months: number
  targets: Target[]
  html(date: string): string
}

export function readPairs(dir: string): PagePair[] {
  const out: PagePair[] = []
  for (const service of folders(dir)) {
    for (const document of folders(join(dir, service))) {
      const at = join(dir, service, document)
      if (!existsSync(join(at, 'truth.json'))) continue
      const truth = JSON.parse(readFileSync(join(at, 'truth.json'), 'utf8'))
      const html = (date: string) => gunzipSync(readFileSync(join(at, `${date}.html.gz`))).toString('utf8')
      for (const pair of truth.pairs) out.push({ service, document, ...pair, html })
    }
  }
  return out
}

/** Six of ten services teach, the rest check; by name, so it stays so whatever else is in the folder. */
export function teaches(service: string): boolean {
  return hashOf(`split 1 ${service}`) % 10 < 6
}

function folders(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((it) => it.isDirectory())
    .map((it) => it.name)
    .sort()
}
