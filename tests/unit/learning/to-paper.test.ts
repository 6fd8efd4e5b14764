import { expect, test } from 'vitest'
import { toPaper } from '#learning/to-paper.ts'
import { NOW } from './any-log.ts'
import { finishedTour } from './sample-tour-events.ts'

const TOURS = [{ portal: 'dvcqg', tour: 'khai-sinh', version: 3, competences: ['1.1', '2.3'] }]
const later = (log: ReturnType<typeof finishedTour>) =>
  log.map((it) => ({ ...it, id: `${it.id}-b`, at: it.at.replace('2026-01-01', '2026-03-01') }))

test('the sheet tells what was shown, when, and of which competences', () => {
  const paper = toPaper(finishedTour(), TOURS, null, NOW)
  expect(paper).toMatchObject({ attempts: 1, days: 1, seconds: 12 })
  expect([paper.from, paper.to]).toEqual(['2026-01-01T08:00:00.000Z', '2026-01-01T08:00:12.000Z'])
  expect(paper.levels.map((it) => [it.tour, it.level])).toEqual([['khai-sinh', 'for-real']])
  expect(paper.competences.map((it) => it.code)).toEqual(['1.1', '2.3'])
})

test('a period tells of its own attempts as if there were no others', () => {
  const log = [...finishedTour(), ...later(finishedTour({ attempt: 'lan-hai', mode: 'practise' }))]
  const paper = toPaper(log, TOURS, Date.UTC(2026, 1, 1), NOW)
  expect(paper).toMatchObject({ attempts: 1, from: '2026-03-01T08:00:00.000Z' })
  expect(paper.levels.map((it) => it.level)).toEqual(['with-help'])
})

test('the same attempt taken in twice counts once', () => {
  const once = toPaper(finishedTour(), TOURS, null, NOW)
  const log = finishedTour()
  expect(toPaper([...log, ...log], TOURS, null, NOW)).toEqual({ ...once })
})

test('an empty part has no period', () => {
  expect(toPaper([], TOURS, null, NOW)).toMatchObject({ from: null, to: null, attempts: 0, levels: [] })
})
