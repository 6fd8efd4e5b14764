import { globSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { sampleCards } from '#components/gallery/sample-cards.ts'
import { createGallerySay } from '#components/words/gallery-words.ts'
import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

it('every part of components/ui is drawn on the page of all parts', () => {
  const drawn = readFileSync(resolve(ROOT, 'src/components/gallery/UiSamples.tsx'), 'utf8')
  const parts = globSync('src/components/ui/*.tsx', { cwd: ROOT }).map((it) => basename(it, '.tsx'))
  expect(parts.filter((it) => !drawn.includes(`<${it}`))).toEqual([])
})

it('every situation of the card is drawn there', () => {
  const source = readFileSync(resolve(ROOT, 'src/stores/guide-store.ts'), 'utf8')
  const all = [...(/situation: (.*)/.exec(source)?.[1] ?? '').matchAll(/'([a-z]+)'/g)].map((it) => it[1])
  const drawn = sampleCards(createGallerySay('vi'), DEFAULT_SETTINGS).map(([, state]) => state.card?.situation)
  // Who has left sees no card.
  expect(all.filter((it) => it !== 'left' && !drawn.includes(it as 'guiding'))).toEqual([])
  expect(all.length).toBeGreaterThan(5)
})
