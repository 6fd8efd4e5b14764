import { expect, test } from 'vitest'
import { toCompetences } from '#learning/competences.ts'
import file from '#learning/frameworks.json' with { type: 'json' }
import { frameworks } from '#schema/framework.ts'
import type { Level, TaggedTour, TourLevel } from '#schema/progress.ts'

const tour = (id: string, ...competences: string[]): TaggedTour => ({ portal: 'p', tour: id, version: 1, competences })
const at = (id: string, level: Level, lastPractised: string): TourLevel => ({
  portal: 'p',
  tour: id,
  level,
  version: 1,
  newest: { version: 1, level },
  reached: {},
  lastPractised,
})
const [EARLY, LATE] = ['2026-01-01T08:00:00.000Z', '2026-02-01T08:00:00.000Z'] as const
const NONE = { seen: 0, 'with-help': 0, alone: 0, 'for-real': 0 }

test('the file holds nothing that was only remembered, and every code once', () => {
  const read = frameworks.parse(file)
  const codes = read['tt-02-2025'].areas.flatMap((it) => it.competences.map((one) => one.code))
  expect(read['tt-02-2025'].areas).toHaveLength(6)
  expect(codes).toHaveLength(24)
  expect(codes).toEqual([...new Set(codes)].sort())
  for (const { code, competences } of read['tt-02-2025'].areas)
    for (const it of competences) expect(it.code.startsWith(`${code}.`)).toBe(true)
  expect(read['digcomp-2-2'].competences.map((it) => it.code)).toEqual(codes.filter((it) => it < '6'))
  expect(frameworks.safeParse(JSON.parse(JSON.stringify(file).replace('"press"', '"recalled"'))).success).toBe(false)
})

test('each competence counts its tours by level, and when one of them was last practised', () => {
  const tours = [tour('a', '1.1', '2.3'), tour('b', '2.3'), tour('c', '2.3'), tour('d', '2.3')]
  const levels = [at('a', 'alone', LATE), at('b', 'with-help', EARLY), at('c', 'alone', EARLY)]
  const all = toCompetences(levels, tours)
  expect(all.find((it) => it.code === '2.3')).toEqual({
    code: '2.3',
    title: { text: 'Sử dụng công nghệ số để thực hiện trách nhiệm công dân', mark: 'press', shortened: false },
    area: { code: '2', title: 'Giao tiếp và hợp tác trong môi trường số' },
    tours: 4,
    at: { ...NONE, alone: 2, 'with-help': 1 },
    lastPractised: LATE,
  })
  expect(all.find((it) => it.code === '1.1')).toMatchObject({
    tours: 1,
    at: { ...NONE, alone: 1 },
    lastPractised: LATE,
  })
})

test('a competence nothing teaches yet is there all the same, empty; a shortened title says so', () => {
  const all = toCompetences([], [])
  expect(all).toHaveLength(24)
  for (const it of all) expect(it).toMatchObject({ tours: 0, at: NONE, lastPractised: null })
  expect(all[1]).toMatchObject({ code: '1.2', title: { text: 'Đánh giá…', shortened: true } })
})

test('a tag twice on a tour counts once, a tour of another portal or gone from the packs not at all', () => {
  const levels = [at('a', 'seen', EARLY), at('gone', 'alone', LATE), { ...at('b', 'alone', LATE), portal: 'q' }]
  const all = toCompetences(levels, [tour('a', '1.1', '1.1'), tour('b', '1.1')])
  expect(all[0]).toMatchObject({ code: '1.1', tours: 2, at: { ...NONE, seen: 1 }, lastPractised: EARLY })
})

test('a code the act does not know comes last, without a title', () => {
  const all = toCompetences([at('a', 'for-real', EARLY)], [tour('a', '9.1', '0.2')])
  expect(all.slice(24)).toEqual([
    {
      code: '0.2',
      title: null,
      area: { code: '0', title: null },
      tours: 1,
      at: { ...NONE, 'for-real': 1 },
      lastPractised: EARLY,
    },
    expect.objectContaining({ code: '9.1', title: null }),
  ])
})
