import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Locked {
  optionalDependencies?: Record<string, string>
  resolved?: string
}

const ROOT = join(import.meta.dirname, '../..')
const LOCKFILES = [
  'package-lock.json',
  ...['web-ext', 'portals/formio', 'bench', 'lrs'].map((it) => `tests/${it}/package-lock.json`),
]

/** Packages that npm may leave out on this platform and that the lockfile does not name. */
function unnamed(file: string): string[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as { packages: Record<string, Locked> }
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isNamed(packages, path, name))
      .map(([name, version]) => `${name}@${version}`),
  )
}

/** Node looks in the package's own node_modules, then in those above it. */
function isNamed(packages: Record<string, Locked>, path: string, name: string): boolean {
  if (`${path ? `${path}/` : ''}node_modules/${name}` in packages) return true
  return path !== '' && isNamed(packages, path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name)
}

for (const file of LOCKFILES)
  test(`${file} names the optional packages of every platform, or npm ci refuses it elsewhere`, () => {
    expect(unnamed(file), `add them to ${file} with "optional": true, their version, "os" and "cpu"`).toEqual([])
  })

test('no lockfile names the registry it was written against', () => {
  for (const file of LOCKFILES) expect(readFileSync(join(ROOT, file), 'utf8')).not.toMatch(/"resolved"/)
})
