import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bootstrapInterval } from '../../../scripts/bench/bootstrap-interval.ts'
import { type PlacedAnswer, reliability, scoreRows } from '../../../scripts/bench/score-rows.ts'

const answer = (service: string, says: Partial<PlacedAnswer>): PlacedAnswer => ({
  row: 'hàng',
  set: 'tập',
  service,
  present: true,
  answered: true,
  right: true,
  p: 0.9,
  ...says,
})

test('shares are means over services, so that no service with many targets dominates', () => {
  const [score] = scoreRows([
    answer('a', {}),
    answer('a', { right: false }),
    answer('a', { answered: false, right: false }),
    answer('a', { answered: false, right: false }),
    answer('b', {}),
    answer('b', { present: false, right: false }),
    answer('c', { present: false, answered: false, right: false }),
  ])
  expect(score).toMatchObject({ services: 3, present: { n: 5 }, removed: { n: 2, answered: { share: 0.5 } } })
  expect(score?.present.right.share).toBeCloseTo((0.25 + 1) / 2)
  expect(score?.present.wrong.share).toBeCloseTo(0.25 / 2)
  expect(score?.present.none.share).toBeCloseTo(0.5 / 2)
})

test('rows and sets are kept apart, in the order they came', () => {
  const scores = scoreRows([
    answer('a', { row: 'hai', set: 'x' }),
    answer('a', { row: 'một', set: 'x' }),
    answer('a', { row: 'hai', set: 'y', right: false }),
  ])
  expect(scores.map((it) => [it.set, it.row, it.present.right.share])).toEqual([
    ['x', 'hai', 1],
    ['x', 'một', 1],
    ['y', 'hai', 0],
  ])
})

test('right, wrong and none are everything, and each lies within its interval', () => {
  const one = fc.record({ service: fc.constantFrom('a', 'b', 'c', 'd'), answered: fc.boolean(), right: fc.boolean() })
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 40 }), (all) => {
      const [score] = scoreRows(all.map((it) => answer(it.service, { ...it, right: it.right && it.answered })))
      const shares = [score!.present.right, score!.present.wrong, score!.present.none]
      expect(shares.reduce((sum, it) => sum + it.share, 0)).toBeCloseTo(1)
      for (const it of shares) {
        expect(it.low).toBeLessThanOrEqual(it.share + 1e-9)
        expect(it.high).toBeGreaterThanOrEqual(it.share - 1e-9)
      }
    }),
    { numRuns: 60 },
  )
})

test('the interval is that of the known case, the same each time, and a point where all services agree', () => {
  expect(bootstrapInterval([1, 1, 1])).toEqual([1, 1])
  expect(bootstrapInterval([])).toEqual([0, 0])
  const half = Array.from({ length: 100 }, (_, at) => at % 2)
  const [low, high] = bootstrapInterval(half)
  // A share of one half over 100 has a standard error of 0.05.
  expect(low).toBeGreaterThan(0.37)
  expect(low).toBeLessThan(0.43)
  expect(high).toBeGreaterThan(0.57)
  expect(high).toBeLessThan(0.63)
  expect(bootstrapInterval(half)).toEqual([low, high])
})

test('the curve counts answers alone, each in one bucket', () => {
  const curve = reliability(
    [
      answer('a', { p: 0.5 }),
      answer('a', { p: 0.89, right: false }),
      answer('a', { p: 0.9 }),
      answer('a', { p: 1 }),
      answer('a', { p: 0.95, answered: false, right: false }),
    ],
    [0.5, 0.9],
  )
  expect(curve.map((it) => [it.from, it.to, it.n, it.right])).toEqual([
    [0.5, 0.9, 2, 0.5],
    [0.9, 1, 2, 1],
  ])
  expect(curve[0]?.said).toBeCloseTo(0.695)
})
