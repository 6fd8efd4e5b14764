import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Known, toLearningPaths } from '#learning/learning-paths.ts'
import file from '#learning/paths.json' with { type: 'json' }
import { GROUPS } from '#schema/groups.ts'
import { paths } from '#schema/path.ts'
import type { Level } from '#schema/progress.ts'

const tour = (id: string, version = 1) => ({ portal: 'p', tour: id, version })
const at = (id: string, level: Level, version = 1): Known['levels'][number] => ({
  ...tour(id, version),
  level,
  newest: { version, level },
  reached: {},
  lastPractised: '2026-01-01T08:00:00.000Z',
})
const due = (id: string, kept: number, isDue = true): Known['refresh'][number] => ({
  portal: 'p',
  tour: id,
  due: '2026-01-01T08:00:00.000Z',
  isDue,
  kept,
  reviews: 1,
})
const path = (known: Partial<Known>, ...ids: string[]) =>
  toLearningPaths({ tours: ids.map((it) => tour(it)), levels: [], refresh: [], ...known }, [
    { id: 'nhom', name: 'Nhóm', source: 'Nguồn', tours: ids.map((it) => `p/${it}`) },
  ])[0]!

test('every path of the file names its source and only tours that ship', () => {
  const read = paths.parse(file).paths
  const ids = read.map((it) => it.id)
  expect(ids[0], 'what is shown to whoever has not said who they are').toBe('nguoi-dan')
  expect(new Set(ids)).toEqual(new Set([...GROUPS, 'tinh-nguyen', 'nguoi-day']))
  for (const key of read.flatMap((it) => it.tours)) {
    const [portal, id] = key.split('/')
    expect(existsSync(join('src/tours', `${portal}`, 'tours', `${id}.json`)), key).toBe(true)
  }
  expect(new Set(read.map((it) => it.tours.join())).size, 'each group has a path of its own').toBe(read.length)
  expect(paths.safeParse({ paths: [{ ...read[0], tours: ['p/a', 'p/a'] }] }).success).toBe(false)
})

test('the file is what is used unless another is given', () => {
  const tours = [{ portal: 'dvcqg', tour: 'trich-luc', version: 1 }]
  const all = toLearningPaths({ tours, levels: [], refresh: [] })
  expect(all.map((it) => it.name)).toEqual(file.paths.map((it) => it.name))
  for (const it of all) expect(it.next).toEqual({ portal: 'dvcqg', tour: 'trich-luc', level: null, changed: false })
})

test('next is the first that cannot be done alone, with how far it has come', () => {
  const known = { levels: [at('a', 'for-real'), at('b', 'alone'), at('c', 'with-help')] }
  expect(path(known, 'a', 'b', 'c', 'd').next).toEqual({ portal: 'p', tour: 'c', level: 'with-help', changed: false })
  expect(path(known, 'a', 'b', 'd', 'c').next).toMatchObject({ tour: 'd', level: null })
  expect(path(known, 'a', 'b').next).toBeNull()
})

test('to refresh is what can be done alone and is due, the least kept first', () => {
  const known = {
    levels: [at('a', 'alone'), at('b', 'for-real'), at('c', 'with-help'), at('d', 'alone')],
    refresh: [due('a', 0.8), due('b', 0.5), due('c', 0.1), due('d', 0.95, false)],
  }
  expect(path(known, 'a', 'b', 'c', 'd').refresh.map((it) => it.tour)).toEqual(['b', 'a'])
})

test('a tour in no pack is left out; one written anew says so and keeps its level', () => {
  const known = {
    tours: [tour('b', 3), tour('c', 3)],
    levels: [at('a', 'seen'), at('b', 'alone', 2), at('c', 'alone', 3)],
  }
  expect(path(known, 'a', 'b', 'c')).toEqual({
    id: 'nhom',
    name: 'Nhóm',
    source: 'Nguồn',
    tours: [
      { portal: 'p', tour: 'b', level: 'alone', changed: true },
      { portal: 'p', tour: 'c', level: 'alone', changed: false },
    ],
    next: null,
    refresh: [],
  })
})
