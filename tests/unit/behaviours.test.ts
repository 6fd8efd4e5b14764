import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const SPECS = join(ROOT, 'tests/e2e')

const rows = readFileSync(join(ROOT, 'docs/behaviours.md'), 'utf8')
  .split('\n')
  .map((line) => /^\| [^|]+ \| `([a-z-]+)` \| ([^|]+) \|$/.exec(line))
  .flatMap((found) => (found ? [{ spec: found[1] ?? '', title: found[2] ?? '' }] : []))

/** Everything in quotes in a test file, a title with a hole in it up to the hole. */
function wordsIn(spec: string): string[] {
  const source = readFileSync(join(SPECS, `${spec}.spec.ts`), 'utf8')
  return [...source.matchAll(/'([^'\n]+)'|`([^`]+)`/g)].map((it) =>
    (it[1] ?? it[2]?.split(/ ?\(?\$\{/)[0] ?? '').trim(),
  )
}

/** Titles of the tests in a file, as far as they are written out. */
function titlesIn(spec: string): string[] {
  const source = readFileSync(join(SPECS, `${spec}.spec.ts`), 'utf8')
  return [...source.matchAll(/\btest\(\s*'([^'\n]+)'/g)].map((it) => it[1] ?? '')
}

test.each(rows)('$spec shows: $title', ({ spec, title }) => {
  expect(wordsIn(spec)).toContain(title)
})

test('every behaviour test is in the table', () => {
  const specs = readdirSync(SPECS).flatMap((it) => /^(behaviour-.+)\.spec\.ts$/.exec(it)?.[1] ?? [])
  const named = rows.map((it) => `${it.spec}: ${it.title}`)
  const written = specs.flatMap((spec) => titlesIn(spec).map((title) => `${spec}: ${title}`))
  expect(written.length).toBeGreaterThan(12)
  expect(written.filter((it) => !named.includes(it))).toEqual([])
})
