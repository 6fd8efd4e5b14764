import { expect, test } from 'vitest'
import { droppedAt, launcherSpot } from '#overlay/launcher-spot.ts'
import type { Rect } from '#schema/message.ts'

const view = { width: 1000, height: 800 }
const size = { width: 200, height: 60 }
const right = { side: 'right', up: 0 } as const
const under = (floats: Rect[]) => (box: Rect) =>
  floats.find(
    (it) =>
      it.x < box.x + box.width && box.x < it.x + it.width && it.y < box.y + box.height && box.y < it.y + it.height,
  ) ?? null

test('it stands in the lower right corner, or where it was put', () => {
  expect(launcherSpot(view, size, right, under([]))).toEqual({ x: 784, y: 724 })
  expect(launcherSpot(view, size, { side: 'left', up: 50 }, under([]))).toEqual({ x: 16, y: 324 })
})

test('it goes up past what floats there, bubble over bar', () => {
  const bar = { x: 0, y: 740, width: 1000, height: 60 }
  const chat = { x: 900, y: 640, width: 80, height: 80 }
  expect(launcherSpot(view, size, right, under([bar, chat]))).toEqual({ x: 784, y: 572 })
})

test('where a whole side is taken it goes to the other', () => {
  const column = { x: 700, y: 0, width: 300, height: 800 }
  expect(launcherSpot(view, size, right, under([column]))).toEqual({ x: 16, y: 724 })
})

test('where everything is taken it stays where it was put', () => {
  expect(launcherSpot(view, size, right, () => ({ x: 0, y: 0, width: 1000, height: 800 }))).toEqual({ x: 784, y: 724 })
})

test('a window so low that it hardly fits has it whole all the same', () => {
  expect(launcherSpot({ width: 320, height: 70 }, size, { side: 'right', up: 90 }, under([]))).toEqual({ x: 104, y: 0 })
})

test('what it was dropped at fits windows of another size', () => {
  const at = droppedAt(view, { x: 20, y: 324, ...size })
  expect(at).toEqual({ side: 'left', up: 50 })
  expect(launcherSpot({ width: 500, height: 400 }, size, at, under([]))).toEqual({ x: 16, y: 124 })
})

test('however high it was put, it keeps its distance from the upper edge; in a window too low for that it is all to be seen', () => {
  expect(launcherSpot(view, size, { side: 'right', up: 90 }, under([])).y).toBe(16)
  expect(launcherSpot({ width: 1000, height: 70 }, size, { side: 'right', up: 90 }, under([])).y).toBe(0)
})
