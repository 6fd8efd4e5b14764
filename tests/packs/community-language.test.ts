import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createCatalog } from '#catalog/catalog.ts'
import { blankOf, vietnameseOf } from '#catalog/community-language.ts'
import { type PackFiles, readPacks } from '#catalog/read-packs.ts'

const TOURS = resolve(import.meta.dirname, '../../src/tours')
const TEMPLATE = resolve(TOURS, '_template/ngon-ngu/an-toan.json')
const PACK = 'an-toan'
const files: PackFiles = Object.fromEntries(
  globSync(`${PACK}/**/*.json`, { cwd: TOURS }).map((path) => [
    path,
    JSON.parse(readFileSync(resolve(TOURS, path), 'utf8')) as unknown,
  ]),
)
const packOf = (more: PackFiles = {}) => readPacks({ ...files, ...more })
const TAY = `${PACK}/locales/tyz/${PACK}.json`
const TOUR = `${PACK}/nhan-cong-gia`

it('the file for a community language has every text of the lesson, blank; UPDATE=1 writes it anew', () => {
  const [pack] = packOf().packs
  if (!pack) throw new Error('the pack cannot be read')
  const want = { language: '', ...Object(blankOf(vietnameseOf(pack) as never)) }
  if (process.env.UPDATE) writeFileSync(TEMPLATE, `${JSON.stringify(want, null, 2)}\n`)
  expect(JSON.parse(readFileSync(TEMPLATE, 'utf8'))).toEqual(want)
})

describe('a lesson that a local teacher is putting into another language', () => {
  const template = () => JSON.parse(readFileSync(TEMPLATE, 'utf8')) as Record<string, never>
  const withWords = () => {
    const file = template() as unknown as {
      language: string
      tours: Record<string, { steps: Record<string, { do: string }> }>
    }
    file.language = 'Tiếng thử'
    const step = file.tours['nhan-cong-gia']?.steps['cau-1']
    if (step) step.do = 'Lời thử của bước một.'
    return file
  }

  it('is taken as soon as it is copied, all blank, and reads in Vietnamese', () => {
    const { packs, refused } = packOf({ [TAY]: template() })
    expect(refused).toEqual([])
    const catalog = createCatalog(packs)
    expect(catalog.tour(TOUR, 'tyz')?.tour.steps).toEqual(catalog.tour(TOUR, 'vi')?.tour.steps)
    expect(catalog.languages()).toEqual([{ code: 'tyz', name: 'tyz' }])
  })

  it('shows what is written, and Vietnamese for the rest', () => {
    const catalog = createCatalog(packOf({ [TAY]: withWords() }).packs)
    const [read, vi] = ['tyz', 'vi'].map((language) => catalog.tour(TOUR, language)?.tour)
    expect(read?.steps.find((it) => it.id === 'cau-1')?.do).toBe('Lời thử của bước một.')
    expect(read?.title).toBe(vi?.title)
    expect(read?.mistakes).toEqual(vi?.mistakes)
    expect(catalog.languages()).toEqual([{ code: 'tyz', name: 'Tiếng thử' }])
    expect(createCatalog(packOf().packs).languages()).toEqual([])
  })

  it('is refused with the place where a key belongs to nothing, or the folder is no language', () => {
    const wrong = { ...withWords(), tips: { 'meo-la': { text: 'x' } } }
    expect(packOf({ [TAY]: wrong }).refused).toMatchObject([
      { file: TAY, reason: expect.stringContaining('tips.meo-la') },
    ])
    const odd = `${PACK}/locales/Tay/a.json`
    expect(packOf({ [odd]: template() }).refused).toMatchObject([{ file: odd }])
  })
})
