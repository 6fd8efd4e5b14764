import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#schema/languages.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const WORDS = 'src/components/words'
const read = (path: string) => readFileSync(resolve(ROOT, path), 'utf8')
const files = globSync(`${WORDS}/*.json`, { cwd: ROOT })
const code = globSync('{src,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT }).map(read).join('\n')
/** Beginnings and ends of keys that are put together: `mode-${mode}`. */
const COMPOSED = [...code.matchAll(/`([a-z][a-z-]*-)\$\{[^}`]+\}([a-z-]*)`/g)].map(([, start, end]) => ({ start, end }))

const surfaces = [...new Set(files.map((it) => it.replace(/^.*\//, '').replace(/(^|-)(vi|en)\.json$/, '')))]
const wordsOf = (surface: string, language: string): Record<string, string> =>
  JSON.parse(read(`${WORDS}/${surface ? `${surface}-` : ''}${language}.json`))

describe.each(surfaces)('the words of “%s”', (surface) => {
  const keys = Object.keys(wordsOf(surface, 'vi'))

  it.each(LANGUAGES)('are all there in %s, and say something', (language) => {
    const words = wordsOf(surface, language)
    expect(Object.keys(words).sort()).toEqual([...keys].sort())
    const blank = keys.filter((key) => wordsOf(surface, 'vi')[key] !== '' && words[key]?.trim() === '')
    expect(blank).toEqual([])
  })

  it('have the same places to fill in both languages', () => {
    const places = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort()
    for (const key of keys)
      expect(places(wordsOf(surface, 'en')[key]), key).toEqual(places(wordsOf(surface, 'vi')[key]))
  })

  it('are all used', () => {
    const used = (key: string) =>
      code.includes(`'${key}'`) ||
      COMPOSED.some(
        ({ start = '', end = '' }) => key.startsWith(start) && key.endsWith(end) && key.length > start.length,
      )
    expect(keys.filter((key) => !used(key))).toEqual([])
  })
})
