import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { acts } from '#schema/acts.ts'
import { glossary, glossarySources, glossaryWords } from '#schema/glossary.ts'
import { locale, pages, portal } from '#schema/pack.ts'
import { tips } from '#schema/tip.ts'
import { part, tourFile } from '#schema/tour.ts'

/*
 * JSON Schema files for editors, so that whoever writes a pack is told of a slip while typing. They are made from the
 * zod schemas; rules that look at several places at once are the reader’s alone.
 */

const FOLDER = join(import.meta.dirname, '../../../src/tours/_schemas')
const SCHEMAS = {
  ...{ portal, pages, tour: tourFile, part, tips, locale, acts },
  ...{ glossary, 'glossary-sources': glossarySources, 'glossary-words': glossaryWords },
}
const HOW = 'Chạy “UPDATE=1 npx vitest run tests/unit/schema” rồi “npm run format”. (Run these to write it again.)'

function toEditor(name: keyof typeof SCHEMAS): Record<string, unknown> {
  const made = z.toJSONSchema(SCHEMAS[name], { io: 'input', unrepresentable: 'any', reused: 'ref' })
  return { title: `Dẫn Lối: ${name}`, ...made }
}

const fileOf = (name: string) => join(FOLDER, `${name}.schema.json`)

test.each(Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[])(
  'the schema for %s that editors read is up to date',
  (name) => {
    const made = toEditor(name)
    if (process.env.UPDATE) {
      mkdirSync(FOLDER, { recursive: true })
      writeFileSync(fileOf(name), `${JSON.stringify(made, null, 2)}\n`)
    }
    expect(existsSync(fileOf(name)), `src/tours/_schemas/${name}.schema.json chưa có (is missing). ${HOW}`).toBe(true)
    const stored = JSON.parse(readFileSync(fileOf(name), 'utf8'))
    expect(stored, `src/tours/_schemas/${name}.schema.json đã cũ (is out of date). ${HOW}`).toEqual(made)
  },
)

test('no schema lies there that nobody makes', () => {
  const known = Object.keys(SCHEMAS).map((it) => `${it}.schema.json`)
  expect(readdirSync(FOLDER).filter((it) => !known.includes(it))).toEqual([])
})

test('a pack may name its schema, and an unknown key is an error in the editor too', () => {
  for (const name of Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]) {
    const made = toEditor(name) as { properties: object; additionalProperties: unknown }
    expect(made.properties, name).toHaveProperty('$schema')
    expect(made.additionalProperties, name).toBe(false)
  }
})
