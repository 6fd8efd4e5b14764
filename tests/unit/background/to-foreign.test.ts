import { expect, it } from 'vitest'
import { toForeign } from '#background/to-foreign.ts'
import { createCatalog } from '#catalog/catalog.ts'
import { readPacks } from '#catalog/read-packs.ts'
import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'
import { makePack } from '../catalog/sample-pack.ts'

const TAY = { language: 'Tiếng thử', tours: { 'tra-cuu': { title: 'Bài bằng tiếng thử' } } }

it('says which texts of a tour are still Vietnamese where it is read in a community’s language', () => {
  const { packs, refused } = readPacks({ ...makePack(), 'mau/locales/tyz/pack.json': TAY })
  expect(refused).toEqual([])
  const catalog = createCatalog(packs)
  const told = (language: string) => catalog.tour('mau/tra-cuu', language)
  const tour = told('vi')?.tour
  const foreign = toForeign({ ...DEFAULT_SETTINGS, tourLanguage: 'tyz' }, told)
  expect(foreign?.language).toBe('tyz')
  expect(foreign?.vietnamese).toContain(tour?.steps[0]?.do)
  expect(foreign?.vietnamese).not.toContain('Bài bằng tiếng thử')
  expect(foreign?.vietnamese, 'no id travels as a text').not.toContain(tour?.steps[0]?.id)
})

it('says nothing of it where tours are read in the interface’s own language', () => {
  expect(toForeign(DEFAULT_SETTINGS, () => ({ title: 'Bài' }))).toBeUndefined()
})
