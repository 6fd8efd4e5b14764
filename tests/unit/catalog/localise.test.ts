import { expect, test } from 'vitest'
import { localiseTip, localiseTour, overlayOf } from '#catalog/localise.ts'
import { type Pack, readPacks } from '#catalog/read-packs.ts'
import { makePack } from './sample-pack.ts'

const pack = readPacks(makePack()).packs[0] as Pack
const tour = pack.tours[0]!
const tip = pack.tips[0]!.tips[0]!

test('in Vietnamese a tour is as it is written', () => {
  expect(localiseTour(tour, overlayOf(pack, 'vi'))).toEqual(tour)
})

test('every text of a tour is in the other language, nothing else is changed', () => {
  const english = localiseTour(tour, overlayOf(pack, 'en'))
  expect(english.title).toBe('Look up')
  expect(english.prepare).toEqual([{ text: 'The number.', source: 'nguon' }])
  expect(english.steps.map((it) => it.do)).toEqual(['Hello.', 'Press.', 'Read.'])
  expect(english.steps.map((it) => it.part)).toEqual(['Opening', 'See', undefined])
  expect(english.steps[0]?.why).toBe('To know.')
  for (const [at, step] of english.steps.entries()) {
    const { id, page, target, done, source } = tour.steps[at]!
    expect(step).toMatchObject({ id, page, done, source })
    expect(step.target).toEqual(target)
  }
})

test('what is not translated stays Vietnamese', () => {
  expect(localiseTour(tour, {})).toEqual(tour)
  expect(localiseTip(tip, {})).toEqual(tip)
  expect(overlayOf(pack, 'lo')).toEqual({})
})

test('a tip keeps its target and source', () => {
  expect(localiseTip(tip, overlayOf(pack, 'en'))).toEqual({ ...tip, text: 'At the top.' })
})

test('the pack itself is not touched', () => {
  const before = structuredClone({ tour, tip })
  localiseTour(tour, overlayOf(pack, 'en'))
  localiseTip(tip, overlayOf(pack, 'en'))
  expect({ tour, tip }).toEqual(before)
})
