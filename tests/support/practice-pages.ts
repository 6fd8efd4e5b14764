import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

/** Every page of the practice portal that a pack knows, by its first example: `site` and path with query. */
export function practicePages(): { site: string; path: string }[] {
  const files = globSync('src/tours/[!_]*/pages.json', { cwd: ROOT })
  const pages = files.flatMap((file) => {
    const { pages } = JSON.parse(readFileSync(resolve(ROOT, file), 'utf8')) as {
      pages: { practiceExamples?: string[] }[]
    }
    return pages.flatMap((it) => it.practiceExamples?.[0] ?? [])
  })
  return pages.map((it) => ({ site: it.slice(0, it.indexOf('/')), path: it.slice(it.indexOf('/')) }))
}
