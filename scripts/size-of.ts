import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Everything an entry of a build makes the browser read, in bytes as built and as gzip: a page with its scripts and sheets. */
export function sizeOf(dir: string, entry: string): { bytes: number; gzip: number } {
  const files = (entry.endsWith('.html') ? filesOf(dir, entry) : [entry]).map((it) => readFileSync(join(dir, it)))
  return {
    bytes: files.reduce((sum, it) => sum + it.length, 0),
    gzip: files.reduce((sum, it) => sum + gzipSync(it, { level: 9 }).length, 0),
  }
}

function filesOf(dir: string, page: string): string[] {
  const html = readFileSync(join(dir, page), 'utf8')
  return [page, ...[...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((it) => it[1] ?? '')]
}
