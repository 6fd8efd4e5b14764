import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Pack, type PackFiles, readPacks } from '#catalog/read-packs.ts'
import type { Step } from '#schema/step.ts'
import type { Tour } from '#schema/tour.ts'

/** What is found wrong: the file, the place in it, and what to do. */
export const fault = (file: string, place: string, todo: string) => `${file}: ${place}: ${todo}`

const ROOT = join(import.meta.dirname, '../..')
const folders = (path: string) =>
  readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((it) => it.isDirectory())
    .map((it) => it.name)

/** Every folder that holds a pack, by the pack's name: those that ship, and those of the test portals. */
const homes = new Map([
  ...folders('src/tours')
    .filter((name) => !name.startsWith('_'))
    .map((name) => [name, `src/tours/${name}`] as const),
  ...folders('tests/portals')
    // Broken on purpose: tests/e2e/broken-pack.spec.ts sees it refused.
    .filter((name) => name !== 'hong')
    .map((name) => [`${name}-thu`, `tests/portals/${name}/pack`] as const)
    .filter(([, home]) => existsSync(join(ROOT, home))),
])

/** A path inside a pack, as it is in the repository. */
export function pathOf(file: string): string {
  const [name = '', ...rest] = file.split('/')
  return [homes.get(name) ?? name, ...rest].join('/')
}

/** Files of one folder, read as the pack with that name; one that is no JSON is said with its path. */
export function filesIn(name: string, home: string): PackFiles {
  const paths = readdirSync(join(ROOT, home), { recursive: true, encoding: 'utf8' }).filter((it) =>
    it.endsWith('.json'),
  )
  return Object.fromEntries(
    paths.map((path) => {
      const text = readFileSync(join(ROOT, home, path), 'utf8')
      try {
        return [`${name}/${path}`, JSON.parse(text)]
      } catch (error) {
        throw new Error(`${home}/${path}: không phải JSON, sửa dấu phẩy hay ngoặc ở chỗ này (not JSON): ${error}`)
      }
    }),
  )
}

export const packFiles: PackFiles = Object.assign({}, ...[...homes].map(([name, home]) => filesIn(name, home)))
export const packNames = [...homes.keys()]
export const { packs, refused } = readPacks(packFiles)

export function linesOf(file: string): number {
  return readFileSync(join(ROOT, pathOf(file)), 'utf8')
    .trimEnd()
    .split('\n').length
}

export function isInRepository(path: string): boolean {
  return existsSync(join(ROOT, path))
}

export interface PlacedStep {
  step: Step
  /** File the step is written in: the tour's own, or that of a shared part. */
  file: string
  place: string
}

export function stepsOf(pack: Pack, tour: Tour): PlacedStep[] {
  return tour.steps.map((step) => {
    const part = pack.parts.find((it) => tour.uses.includes(it.id) && it.steps.some((one) => one.id === step.id))
    const file = part ? `parts/${part.id}.json` : `tours/${tour.id}.json`
    return { step, file: pathOf(`${pack.portal.id}/${file}`), place: `bước “${step.id}”` }
  })
}

/** Every tour with its pack, named for a test. */
export const tours = packs.flatMap((pack) =>
  pack.tours.map((tour) => ({ name: `${pack.portal.id}/${tour.id}`, pack, tour })),
)
