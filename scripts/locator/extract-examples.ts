import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Taught } from './fit-model.ts'
import type { Example } from './lab-page.ts'
import { openLab } from './open-lab.ts'
import { type PagePair, readPairs } from './read-pairs.ts'

const ROOT = resolve(import.meta.dirname, '../..')
/** Invented forms, each a service of its own. */
const FORMS = 240
const CACHE = join(ROOT, '.output/locator')

/** Every target of every pair as numbers to learn from; kept under .output until the locator or the data changes. */
export async function extractExamples(dir: string): Promise<Taught[]> {
  const pairs = readPairs(dir)
  const file = join(CACHE, `examples-${keyOf(pairs)}.jsonl`)
  if (existsSync(file))
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((it) => JSON.parse(it))
  const lab = await openLab()
  const out: Taught[] = []
  for (const pair of pairs) {
    const page = `${pair.document}/${pair.to}`
    const seed = `${pair.service}/${page}`
    const found = await lab.call<Example[]>(
      'extractPair',
      pair.html(pair.from),
      pair.html(pair.to),
      pair.targets,
      pair.months,
      seed,
    )
    for (const it of found) out.push({ service: pair.service, page, ...it })
  }
  for (let n = 0; n < FORMS; n++) {
    const found = await lab.call<Example[]>('extractForm', `form ${n}`)
    for (const it of found) out.push({ service: `form ${n}`, page: 'form', ...it })
  }
  await lab.close()
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(file, out.map((it) => JSON.stringify(it)).join('\n'))
  return out
}

function keyOf(pairs: PagePair[]): string {
  const hash = createHash('sha256')
  for (const dir of ['src/locator', 'src/text', 'scripts/locator'])
    for (const name of readdirSync(join(ROOT, dir)).sort())
      if (/^(?!fit-|score-|open-|extract-).*\.ts$/.test(name)) hash.update(readFileSync(join(ROOT, dir, name)))
  hash.update(JSON.stringify(pairs))
  return hash.digest('hex').slice(0, 12)
}
