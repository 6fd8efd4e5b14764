import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')

/** Local origins of the practice portal: in the builds of `npm start` and the tests, never in what ships. */
export const PRACTICE_ORIGINS = ['http://*.luyen-tap.localhost/*']

/** Folders that hold a pack: the built-in ones, and in the test build those of the test portals. */
export function packFolders(mode: string): string[] {
  const built = join(ROOT, 'src/tours')
  const folders = readdirSync(built)
    .filter((name) => !name.startsWith('_'))
    .map((name) => join(built, name))
  const tests = join(ROOT, 'tests/portals')
  if (mode !== 'test' || !existsSync(tests)) return folders
  return [...folders, ...readdirSync(tests).map((name) => join(tests, name, 'pack'))].filter((it) =>
    existsSync(join(it, 'portal.json')),
  )
}

/** Match patterns of the hosts that the packs name, and of no other. */
export function packHosts(mode: string): string[] {
  const hosts = packFolders(mode)
    .map((folder) => join(folder, 'portal.json'))
    .filter((file) => existsSync(file))
    .flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as { hosts: string[] }).hosts)
  return [...new Set(hosts)].sort().map((host) => `https://${host}/*`)
}
