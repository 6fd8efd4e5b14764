// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlap, throughFrame, visibleRect } from '#guide/visible-rect.ts'

function boxed<T extends Element>(element: T, x: number, y: number, width: number, height: number): T {
  element.getBoundingClientRect = () => new DOMRect(x, y, width, height)
  return element
}

const pick = (html: string) => {
  document.body.innerHTML = html
  return document.querySelector('#o') as HTMLElement
}

test('two rectangles that do not meet have nothing in common, one within the other is itself', () => {
  const a = { x: 0, y: 0, width: 10, height: 10 }
  expect(overlap(a, { ...a, x: 10 })).toBeNull()
  expect(overlap(a, { x: 2, y: 3, width: 4, height: 5 })).toEqual({ x: 2, y: 3, width: 4, height: 5 })
})

test('what two rectangles have in common is the same from both sides and lies within each', () => {
  const number = fc.integer({ min: -500, max: 500 })
  const size = fc.integer({ min: 1, max: 500 })
  const rect = fc.record({ x: number, y: number, width: size, height: size })
  fc.assert(
    fc.property(rect, rect, (a, b) => {
      const both = overlap(a, b)
      expect(both).toEqual(overlap(b, a))
      if (both) expect(overlap(both, a)).toEqual(both)
    }),
  )
})

test('what a scrolling container cuts off is not seen', () => {
  const element = boxed(pick('<div id="cuon" style="overflow:auto"><p id="o"></p></div>'), 0, 90, 50, 40)
  boxed(document.querySelector('#cuon') as Element, 0, 0, 100, 100)
  expect(visibleRect(element)).toEqual({ x: 0, y: 90, width: 50, height: 10 })
  boxed(element, 0, 150, 50, 40)
  expect(visibleRect(element)).toBeNull()
})

test('an element that is no longer in the page, or has no size, is nowhere', () => {
  const element = boxed(pick('<p id="o"></p>'), 0, 0, 10, 10)
  expect(visibleRect(element)).not.toBeNull()
  element.remove()
  expect(visibleRect(element)).toBeNull()
  expect(visibleRect(boxed(pick('<p id="o"></p>'), 5, 5, 0, 0))).toBeNull()
})

/** Stands in for an iframe, which would begin to load here. */
function frame(scale = 1): HTMLIFrameElement {
  const element = boxed(document.createElement('div'), 100, 50, 200 * scale, 100 * scale)
  const sizes = { offsetWidth: 200, clientLeft: 2, clientTop: 2, clientWidth: 196, clientHeight: 96 }
  for (const [key, value] of Object.entries(sizes)) Object.defineProperty(element, key, { value })
  element.style.padding = '0px'
  document.body.append(element)
  return element as unknown as HTMLIFrameElement
}

test('a rectangle inside a frame is moved to where the frame is, past its border', () => {
  const rect = { x: 10, y: 20, width: 30, height: 10 }
  expect(throughFrame(frame(), rect)).toEqual({ x: 112, y: 72, width: 30, height: 10 })
})

test('what is scrolled out of the frame is cut at its edge, or gone', () => {
  expect(throughFrame(frame(), { x: 0, y: 90, width: 10, height: 40 })).toMatchObject({ y: 142, height: 6 })
  expect(throughFrame(frame(), { x: 0, y: 300, width: 10, height: 40 })).toBeNull()
})

test('a frame that the page shows smaller shows what is in it smaller too', () => {
  const rect = { x: 10, y: 20, width: 30, height: 10 }
  expect(throughFrame(frame(0.5), rect)).toEqual({ x: 106, y: 61, width: 15, height: 5 })
})

test('what is fixed, or placed by something farther out, is not cut off by the scroller it stands in', () => {
  const seen = (position: string, around: string, scroller = '') => {
    const html = `<div id="ngoai" style="${around}"><div id="cuon" style="overflow:auto;${scroller}"><p id="o" style="position:${position}"></p></div></div>`
    const element = boxed(pick(html), 0, 150, 50, 40)
    boxed(document.querySelector('#cuon') as Element, 0, 0, 100, 100)
    boxed(document.querySelector('#ngoai') as Element, 0, 0, 300, 300)
    return visibleRect(element) !== null
  }
  expect(seen('static', '')).toBe(false)
  expect(seen('fixed', '')).toBe(true)
  expect(seen('fixed', '', 'transform:scale(0.5)')).toBe(false)
  expect(seen('absolute', 'position:relative')).toBe(true)
  expect(seen('absolute', '', 'position:relative')).toBe(false)
})

test('in a shadow tree it is cut off by the scrollers around its host', () => {
  pick('<div id="cuon" style="overflow:auto"><p id="o"></p></div>')
  boxed(document.querySelector('#cuon') as Element, 0, 0, 100, 100)
  const root = boxed(document.querySelector('#o') as Element, 0, 0, 300, 300).attachShadow({ mode: 'closed' })
  root.innerHTML = '<input>'
  expect(visibleRect(boxed(root.querySelector('input') as Element, 0, 90, 50, 40))?.height).toBe(10)
})
