import { expect, test } from 'vitest'
import { frameElement, framePath } from '#guide/frame-path.ts'

interface FakeWindow {
  parent: FakeWindow
  length: number
  [index: number]: FakeWindow
}

/** A window as another origin sees it: its parent, its frames, and nothing else. */
function fakeWindow(...children: FakeWindow[]): FakeWindow {
  const window = { length: children.length } as FakeWindow
  window.parent = window
  for (const [index, child] of children.entries()) {
    window[index] = child
    child.parent = window
  }
  return window
}

const path = (window: FakeWindow) => framePath(window as unknown as Window)

test('the page itself has an empty path', () => {
  expect(path(fakeWindow())).toEqual([])
})

test('a frame in a frame is found by its place in each, from the top down', () => {
  const deep = fakeWindow()
  const second = fakeWindow(fakeWindow(), fakeWindow(), deep)
  fakeWindow(fakeWindow(), second)
  expect(path(deep)).toEqual([1, 2])
})

test('a frame that its parent does not list, as one in a shadow tree, has no path', () => {
  const hidden = fakeWindow()
  const top = fakeWindow(hidden)
  top.length = 0
  expect(path(hidden)).toBeNull()
})

test('the element of a frame is the one whose window it is, whatever else stands before it', () => {
  const [a, b] = [fakeWindow(), fakeWindow()]
  const elements = [{ contentWindow: b }, { contentWindow: null }, { contentWindow: a }]
  const window = Object.assign(fakeWindow(a, b), { document: { querySelectorAll: () => elements } })
  expect(frameElement(window as unknown as Window, 0)).toBe(elements[2])
  expect(frameElement(window as unknown as Window, 1)).toBe(elements[0])
  expect(frameElement(window as unknown as Window, 5)).toBeNull()
})
