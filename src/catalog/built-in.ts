import { type PackFiles, readPacks } from './read-packs.ts'

/** Every JSON file under `src/tours/`, found by the build: no list to keep. Folders that begin with `_` are templates. */
const shipped = import.meta.glob<unknown>(['/src/tours/*/**/*.json', '!/src/tours/_*/**'], {
  eager: true,
  import: 'default',
})

/** Packs of the test portals, in the test build alone: the condition is constant, so the bundler drops them. */
const forTests =
  import.meta.env.MODE === 'test'
    ? import.meta.glob<unknown>('/tests/portals/*/pack/**/*.json', { eager: true, import: 'default' })
    : {}

export function readBuiltIn() {
  const files: PackFiles = {}
  for (const [path, json] of Object.entries(shipped)) files[path.replace('/src/tours/', '')] = json
  for (const [path, json] of Object.entries(forTests)) files[testPath(path, json)] = json
  return readPacks(files)
}

/** The folder of a test pack is called `pack`; its name is the id that its portal.json gives. */
function testPath(path: string, _json: unknown): string {
  const [, portal, rest] = /^\/tests\/portals\/([^/]+)\/pack\/(.+)$/.exec(path) ?? []
  return `${portal}-thu/${rest}`
}
