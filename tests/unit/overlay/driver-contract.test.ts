// @vitest-environment happy-dom
import { driver } from 'driver.js'
import { afterEach, beforeEach, expect, test } from 'vitest'

/*
 * What `src/overlay/stage.ts` leans on beyond driver.js's public face. When this fails after an update, read that file
 * first: its comments say what each of these is for.
 */

const painted = () => new Promise((done) => setTimeout(done, 60))

let painter: ReturnType<typeof driver>
let hole: HTMLElement
let paint: HTMLElement

beforeEach(async () => {
  document.body.innerHTML = '<button id="trang" aria-haspopup="listbox" aria-expanded="false">Nút</button>'
  hole = document.body.appendChild(document.createElement('div'))
  paint = document.documentElement.appendChild(document.createElement('div'))
  painter = driver({ animate: false, allowKeyboardControl: false, allowClose: false, overlayClickBehavior: () => {} })
  painter.highlight({ element: hole })
  await painted()
})

afterEach(() => {
  painter.destroy()
  paint.remove()
})

const svg = () => painter.getState('__overlaySvg') as SVGElement

test('it says which listeners it put on the window, so that they can be taken off', () => {
  const listeners = painter.getState('__events')
  expect(listeners?.onKeydown).toBeTypeOf('function')
  expect(listeners?.onKeyup).toBeTypeOf('function')
})

test('with its listeners taken off, Tab and the arrows are the page’s own', () => {
  const listeners = painter.getState('__events')
  window.removeEventListener('keydown', listeners?.onKeydown as never)
  window.removeEventListener('keyup', listeners?.onKeyup as never)
  for (const key of ['Tab', 'ArrowRight', 'ArrowLeft', 'Escape']) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    document.querySelector('#trang')?.dispatchEvent(event)
    expect(event.defaultPrevented, key).toBe(false)
  }
  expect(painter.isActive()).toBe(true)
})

test('it paints one SVG with one path, which may be moved elsewhere and is painted there', async () => {
  expect(svg().tagName.toLowerCase()).toBe('svg')
  expect(svg().querySelectorAll('path')).toHaveLength(1)
  const before = svg().querySelector('path')?.getAttribute('d')
  paint.append(svg())
  hole.getBoundingClientRect = () => new DOMRect(50, 60, 70, 80)
  painter.refresh()
  await painted()
  expect(svg().parentNode).toBe(paint)
  expect(svg().querySelector('path')?.getAttribute('d')).not.toBe(before)
  expect(document.querySelectorAll('svg')).toHaveLength(1)
})

test('highlighting without a popover makes none', () => {
  expect(document.querySelector('.driver-popover')).toBeNull()
})

test('the element of the page that is not given to it stays as it was', () => {
  expect(document.querySelector('#trang')?.getAttribute('aria-haspopup')).toBe('listbox')
  expect(document.querySelector('#trang')?.getAttribute('aria-expanded')).toBe('false')
  expect(document.querySelector('#trang')?.className).toBe('')
})

test('the classes it puts on the body are the four that the stage takes off', () => {
  const known = ['driver-active', 'driver-fade', 'driver-simple', 'driver-no-scroll']
  expect([...document.body.classList].filter((it) => !known.includes(it))).toEqual([])
})

test('destroyed, it leaves nothing, wherever its SVG was moved', () => {
  const drawn = svg()
  paint.append(drawn)
  painter.destroy()
  expect(drawn.isConnected).toBe(false)
  expect(document.querySelector('[class*=driver]')).toBeNull()
  expect(document.body.className).toBe('')
})
