import { expect, test } from 'vitest'
import { boxesOf, type ShotPorts, takeShot } from '#background/take-shot.ts'
import type { HiddenFrame } from '#schema/shot.ts'

const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 })
const frame = (path: number[] | null, more: Partial<HiddenFrame> = {}): HiddenFrame => ({
  ...{ path, boxes: [], frames: [], width: 800, height: 600, secret: false },
  ...more,
})
const TOP = frame([], {
  boxes: [box(1, 1)],
  frames: [
    { index: 0, box: box(100, 50) },
    { index: 1, box: box(200, 0) },
  ],
})
const INNER = frame([0], { boxes: [box(5, 5)] })

function browser(more: Partial<ShotPorts> = {}) {
  const did: string[] = []
  const ports: ShotPorts = {
    isInFront: async () => true,
    hide: async () => [TOP, INNER],
    reveal: async (_, frames) => void did.push(`reveal ${frames.join('|')}`),
    holds: async () => true,
    show: async () => void did.push('show'),
    capture: async () => {
      did.push('capture')
      return 'data:'
    },
    shrink: async (_, boxes) => new Blob([JSON.stringify(boxes)]),
    ...more,
  }
  return { did, ports }
}

test('first hidden, then taken, then shown again; a frame that did not answer stays hidden whole', async () => {
  const { did, ports } = browser()
  const taken = await takeShot(ports, 1)
  expect(did).toEqual(['reveal |0', 'capture', 'show'])
  expect(JSON.parse(await (taken as Blob).text())).toEqual([box(1, 1), box(105, 55), box(200, 0)])
})

test.each<[string, Partial<ShotPorts>]>([
  ['is not in front', { isInFront: async () => false }],
  ['asks for a password', { hide: async () => [frame([], { secret: true })] }],
  ['has a frame that asks for one', { hide: async () => [TOP, frame([0], { secret: true })] }],
  ['did not answer', { hide: async () => [INNER] }],
  ['hides not all', { holds: async () => false }],
])('of a page that %s no picture is taken', async (_, more) => {
  const { did, ports } = browser(more)
  expect(await takeShot(ports, 1)).toBe('missed')
  expect(did).not.toContain('capture')
  expect(did.at(-1)).toBe('show')
})

test('what was not hidden any more when the picture had been taken is not kept', async () => {
  let asked = 0
  const { ports } = browser({ holds: async () => asked++ === 0 })
  expect(await takeShot(ports, 1)).toBe('missed')
})

test('without leave it says so; whatever fails, the page is shown again', async () => {
  expect(await takeShot(browser({ capture: async () => null }).ports, 1)).toBe('denied')
  const { did, ports } = browser({ capture: () => Promise.reject(new Error('quota')) })
  expect(await takeShot(ports, 1)).toBe('missed')
  expect(did.at(-1)).toBe('show')
})

test('frames in frames are where they are in the page', () => {
  const deep = frame([0, 0], { boxes: [box(1, 2)] })
  const inner = frame([0], { frames: [{ index: 0, box: box(10, 20) }] })
  const top = frame([], { frames: [{ index: 0, box: box(100, 200) }] })
  expect(boxesOf([deep, inner, top])).toEqual([box(111, 222)])
})
