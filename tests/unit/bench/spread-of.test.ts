import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadOf } from '../../../scripts/bench/spread-of.ts'

test('the middle of an odd number is one of them, of an even number it lies between two', () => {
  expect(spreadOf([3, 1, 2])).toEqual({ min: 1, median: 2, max: 3, n: 3 })
  expect(spreadOf([4, 1, 2, 10])).toEqual({ min: 1, median: 3, max: 10, n: 4 })
  expect(spreadOf([])).toEqual({ min: 0, median: 0, max: 0, n: 0 })
})

test('half lie below the middle and half above, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const { min, median, max } = spreadOf(values)
      expect(values.filter((it) => it < median).length).toBeLessThanOrEqual(values.length / 2)
      expect(values.filter((it) => it > median).length).toBeLessThanOrEqual(values.length / 2)
      expect([Math.min(...values), Math.max(...values)]).toEqual([min, max])
    }),
  )
})
