// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createEnlarger } from '#guide/enlarge.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A page of 1000 × 800 on which a step points at something of this size, as it would be without being enlarged. */
function page(size: { width: number; height: number } | null) {
  const now = { size, key: 'b1', alive: true, zoom: 1, told: 0 }
  const root = document.documentElement as HTMLElement & { currentCSSZoom?: number }
  root.currentCSSZoom = 1
  Object.assign(window, { innerWidth: 1000, innerHeight: 800 })
  root.animate = ((frames: { zoom: number }[]) => {
    now.zoom = frames[0]?.zoom ?? 1
    return {
      cancel() {
        now.zoom = 1
      },
      currentTime: 0,
    }
  }) as unknown as typeof root.animate
  const abort = new AbortController()
  const aim = {
    key: () => now.key,
    spot: () => now.size && { x: 0, y: 0, width: now.size.width * now.zoom, height: now.size.height * now.zoom },
    scaled() {
      now.told++
      // What has moved is told again, as on a page.
      enlarger.look()
    },
  }
  const enlarger = createEnlarger({
    ...{ window: window as never, aim: () => aim, alive: () => now.alive, signal: abort.signal },
  })
  return { now, enlarger, end: () => abort.abort() }
}

it('enlarges as far as what is pointed at has room, and each step anew', () => {
  const { now, enlarger } = page({ width: 200, height: 40 })
  enlarger.look()
  expect(now.zoom, 'not asked for').toBe(1)
  enlarger.set(true)
  expect(now.zoom).toBe(2)
  Object.assign(now, { size: { width: 660, height: 40 }, key: 'b2' })
  enlarger.look()
  expect(now.zoom).toBe(1.5)
  Object.assign(now, { size: { width: 300, height: 700 }, key: 'b3' })
  enlarger.look()
  expect(now.zoom, 'too tall for any').toBe(1)
})

it('goes back a little where a list opens, and never forth and back', () => {
  const { now, enlarger } = page({ width: 200, height: 40 })
  enlarger.set(true)
  now.size = { width: 200, height: 200 }
  enlarger.look()
  expect(now.zoom).toBe(1.5)
  now.size = { width: 200, height: 40 }
  enlarger.look()
  expect(now.zoom).toBe(1.5)
})

it('has its own size again where there is nothing to point at, but not for a moment’s absence', () => {
  const { now, enlarger } = page({ width: 200, height: 40 })
  enlarger.set(true)
  const { size } = now
  now.size = null
  enlarger.look()
  expect(now.zoom).toBe(2)
  now.size = size
  enlarger.look()
  vi.advanceTimersByTime(5000)
  expect(now.zoom).toBe(2)
  now.size = null
  enlarger.look()
  vi.advanceTimersByTime(5000)
  expect(now.zoom).toBe(1)
})

it.each([
  ['switched off', ({ enlarger }: ReturnType<typeof page>) => enlarger.set(false)],
  ['presenting ends', ({ end }: ReturnType<typeof page>) => end()],
  [
    'the extension is taken away',
    ({ now }: ReturnType<typeof page>) => {
      now.alive = false
      vi.advanceTimersByTime(5 * 60_000)
    },
  ],
])('has its own size again once it is over: %s', (_, over) => {
  const it = page({ width: 200, height: 40 })
  it.enlarger.set(true)
  expect(it.now.zoom).toBe(2)
  const { told } = it.now
  over(it)
  expect(it.now.zoom).toBe(1)
  expect(it.now.told, 'the card takes its place anew').toBeGreaterThan(told)
})
