import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const peers = Object.keys((JSON.parse(read('tests/bench/package.json')) as { dependencies: object }).dependencies)

test('what ships, and what measures it, imports nothing that is only there to be measured against', () => {
  const own = JSON.parse(read('package.json')) as { dependencies: object }
  const foreign = peers.filter((it) => !(it in own.dependencies))
  expect(foreign).toContain('shepherd.js')
  for (const file of globSync('{src,entrypoints,scripts}/**/*.{ts,tsx,js}', { cwd: ROOT }))
    for (const it of foreign)
      expect(new RegExp(`(from|import)\\s*\\(?['"]${it}['"/]`).test(read(file)), `${file} imports ${it}`).toBe(false)
})

test('nothing under a licence of the GPL family is in the main install', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { license?: string; dev?: boolean }>
  }
  const shipped = Object.entries(packages).filter(([, it]) => !it.dev)
  expect(shipped.length).toBeGreaterThan(8)
  // Of two licences to choose from we take the one that is not: `(MIT OR GPL-3.0-or-later)` is MIT to us.
  const mayTake = (license: string) => license.split(/ OR /).some((it) => !/GPL/.test(it))
  for (const [name, { license = '' }] of shipped) expect(mayTake(license), `${name}: ${license}`).toBe(true)
})
