import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { toBuiltFiles } from '#catalog/built-files.ts'
import type { GlossaryFile } from '#catalog/read-glossary.ts'
import type { PackFiles } from '#catalog/read-packs.ts'
import { packFolders, ROOT } from './pack-hosts.ts'

/** The files of the extension's folder `packs/`, by name, as text. Packs of the test portals are in the test build alone. */
export function packFilesOf(mode: string): Record<string, string> {
  const files: PackFiles = Object.assign(
    {},
    ...packFolders(mode).map((folder) => readJson(folder, `${nameOf(folder)}/`)),
  )
  const built = toBuiltFiles(files, readJson(join(ROOT, 'src/tours/_glossary'), '') as Record<string, GlossaryFile>)
  return Object.fromEntries(Object.entries(built).map(([name, it]) => [name, JSON.stringify(it)]))
}

/** The folder of a test pack is called `pack`; its name is that of the portal, and `-thu`. */
function nameOf(folder: string): string {
  return basename(folder) === 'pack' ? `${basename(dirname(folder))}-thu` : basename(folder)
}

function readJson(home: string, prefix: string): Record<string, unknown> {
  const paths = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.json'))
  return Object.fromEntries(
    paths
      .sort()
      .map((path) => [prefix + path.replaceAll('\\', '/'), JSON.parse(readFileSync(join(home, path), 'utf8'))]),
  )
}
