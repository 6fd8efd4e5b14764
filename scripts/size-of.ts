import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Everything an entry of a build makes the browser read, in bytes as built and as gzip: with its scripts, sheets and chunks. */
export function sizeOf(dir: string, entry: string): { bytes: number; gzip: number } {
  const files = (entry.endsWith('.html') ? filesOf(dir, entry) : withChunks(dir, entry)).map((it) =>
    readFileSync(join(dir, it)),
  )
  return {
    bytes: files.reduce((sum, it) => sum + it.length, 0),
    gzip: files.reduce((sum, it) => sum + gzipSync(it, { level: 9 }).length, 0),
  }
}

function filesOf(dir: string, page: string): string[] {
  const html = readFileSync(join(dir, page), 'utf8')
  return [page, ...[...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((it) => it[1] ?? '')]
}

/** A script of several parts is as large as all that it imports, each counted once. */
function withChunks(dir: string, entry: string, found = new Set<string>()): string[] {
  if (found.has(entry)) return []
  found.add(entry)
  const code = readFileSync(join(dir, entry), 'utf8')
  const parts = [...code.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)].map((it) => join(dirname(entry), it[1] ?? ''))
  return [entry, ...parts.flatMap((it) => withChunks(dir, it, found))]
}
