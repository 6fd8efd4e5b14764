// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createStage, type Stage } from '#overlay/stage.ts'

const painted = () => new Promise((done) => setTimeout(done, 60))
const PAGE = '<main class="trang"><button aria-haspopup="listbox" aria-expanded="false">Nút</button></main>'
const rect = { x: 10, y: 20, width: 100, height: 40 }

let stage: Stage
let paint: HTMLElement

beforeEach(() => {
  document.body.innerHTML = PAGE
  document.body.removeAttribute('class')
  const host = document.documentElement.appendChild(document.createElement('div'))
  paint = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'))
  stage = createStage(window, paint)
})

afterEach(() => {
  stage.destroy()
  ;(paint.getRootNode() as ShadowRoot).host.remove()
})

test('what it paints is in our own root, and nothing is left in the page', async () => {
  stage.show(rect)
  await painted()
  expect(paint.querySelectorAll('svg')).toHaveLength(1)
  expect(document.querySelector('svg')).toBeNull()
  expect(document.body.innerHTML).toBe(PAGE)
  expect(document.body.hasAttribute('class')).toBe(false)
})

test('classes of the page’s own body stay', async () => {
  document.body.className = 'nen toi'
  stage.show(rect)
  await painted()
  stage.show(null)
  await painted()
  expect(document.body.className).toBe('nen toi')
})

test('nothing it paints takes a click', async () => {
  stage.show(rect)
  await painted()
  for (const drawn of paint.querySelectorAll<SVGElement>('svg,path')) expect(drawn.style.pointerEvents).toBe('none')
})

test('what it paints is for the eyes alone: no screen reader meets what driver.js says of the box', async () => {
  stage.show(rect)
  await painted()
  expect(paint.querySelector('.driver-active-element')?.getAttribute('aria-haspopup')).toBe('dialog')
  expect(paint.getAttribute('aria-hidden')).toBe('true')
})

test('typing is never disturbed: no key is taken while it shows', async () => {
  stage.show(rect)
  await painted()
  for (const key of ['Tab', 'ArrowRight', 'ArrowLeft', 'Escape', 'Enter', ' ']) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    document.querySelector('button')?.dispatchEvent(event)
    expect(event.defaultPrevented, key).toBe(false)
  }
})

test('the light can be moved, taken away and put back', async () => {
  for (const now of [rect, { ...rect, x: 300 }, null, rect, null, null, rect]) {
    stage.show(now)
    await painted()
    expect(paint.querySelectorAll('svg')).toHaveLength(now ? 1 : 0)
  }
})

test('while the learner is at work it is nearly clear', async () => {
  stage.show(rect)
  await painted()
  stage.dim(false)
  expect(Number(paint.querySelector('svg')?.style.opacity)).toBeLessThan(0.3)
  stage.dim(true)
  expect(paint.querySelector('svg')?.style.opacity).toBe('1')
})

test('destroyed, it leaves nothing anywhere, even in the frame it was drawn in', async () => {
  stage.show(rect)
  stage.destroy()
  await painted()
  expect(paint.innerHTML).toBe('')
  expect(document.body.innerHTML).toBe(PAGE)
})
