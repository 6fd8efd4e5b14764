import { expect, test } from 'vitest'
import { byPath } from '#learning/by-path.ts'

const tours = ['a/mot', 'b/hai', 'c/ba', 'd/bon'].map((key) => ({ key }))
const paths = [
  { id: 'dau', tours: ['c/ba', 'a/mot'] },
  { id: 'sau', tours: ['d/bon', 'khong/co', 'b/hai'] },
]
const order = (chosen: string | null) => byPath(tours, chosen, paths).map(({ key }) => key[0])

test('tours come in the order of the path that was chosen, the rest after them as they were', () => {
  expect(order('sau')).toEqual(['d', 'b', 'a', 'c'])
  expect(order(null)).toEqual(['c', 'a', 'b', 'd'])
  expect(order('la')).toEqual(['c', 'a', 'b', 'd'])
})
