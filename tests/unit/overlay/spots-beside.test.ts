import { expect, test } from 'vitest'
import { spotsBeside } from '#overlay/spots-beside.ts'

const view = { x: 0, y: 0, width: 1000, height: 800 }
const card = { width: 300, height: 200 }
const spots = (target: { x: number; y: number; width: number; height: number }, in_ = view) =>
  spotsBeside(target, card, in_, 14, 8)

test('beside a target in the middle: under, over, right and left of it, in line with where it begins, then where it ends', () => {
  expect(spots({ x: 400, y: 300, width: 100, height: 40 })).toEqual([
    { x: 400, y: 354 },
    { x: 400, y: 86 },
    { x: 514, y: 300 },
    { x: 86, y: 300 },
    { x: 514, y: 140 },
    { x: 86, y: 140 },
    { x: 200, y: 354 },
    { x: 200, y: 86 },
  ])
})

test('along the side of the target it is moved into the view, and never away from the target over it', () => {
  const [under, over, right, left] = spots({ x: 950, y: 780, width: 40, height: 20 })
  expect(under).toEqual({ x: 692, y: 814 })
  expect(over).toEqual({ x: 692, y: 566 })
  expect(right).toEqual({ x: 1004, y: 592 })
  expect(left).toEqual({ x: 636, y: 592 })
})

test('a card that is larger than the view begins where the view begins', () => {
  const [under] = spots({ x: 10, y: 10, width: 20, height: 20 }, { x: 0, y: 0, width: 280, height: 500 })
  expect(under?.x).toBe(8)
})

test('of a page zoomed in with two fingers only the part in view counts', () => {
  const [under, , right] = spots({ x: 400, y: 300, width: 50, height: 50 }, { x: 350, y: 250, width: 400, height: 300 })
  expect(under).toEqual({ x: 400, y: 364 })
  expect(right).toEqual({ x: 464, y: 300 })
})
