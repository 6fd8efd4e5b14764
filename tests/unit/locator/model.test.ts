import { expect, test } from 'vitest'
import { FEATURES } from '#locator/compare-traits.ts'
import { ACCEPT_FEATURES } from '#locator/judge-candidates.ts'
import { TOGETHER_FEATURES } from '#locator/judge-together.ts'
import model from '#locator/model.json' with { type: 'json' }

test('the learnt numbers are for the features there are; if not: npm run locator:train -- DIR', () => {
  expect(Object.keys(model.rank)).toEqual([...FEATURES])
  expect(Object.keys(model.accept)).toEqual([...ACCEPT_FEATURES])
  expect(Object.keys(model.together)).toEqual([...TOGETHER_FEATURES])
})
