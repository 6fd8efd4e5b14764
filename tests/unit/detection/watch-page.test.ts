// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchPage } from '#detection/watch-page.ts'

let leaving: AbortController
let navigation: EventTarget
let changed: ReturnType<typeof vi.fn<() => void>>
let watch: ReturnType<typeof watchPage>

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = ''
  leaving = new AbortController()
  navigation = new EventTarget()
  Object.defineProperty(window, 'navigation', { value: navigation, configurable: true })
  changed = vi.fn()
  watch = watchPage(window, changed, leaving.signal)
})

afterEach(() => {
  leaving.abort()
  vi.useRealTimers()
})

/** Lets observers report, then the gathering time pass. */
async function later(ms = 200): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms)
}

test('nothing happens on a page that stands still', async () => {
  await later(60_000)
  expect(changed).not.toHaveBeenCalled()
  expect(vi.getTimerCount()).toBe(0)
})

test('an address changed by pushState is heard through the Navigation API', async () => {
  navigation.dispatchEvent(new Event('currententrychange'))
  await later()
  expect(changed).toHaveBeenCalledTimes(1)
})

test('browsers without the Navigation API hear hash changes and back', async () => {
  Object.defineProperty(window, 'navigation', { value: undefined, configurable: true })
  watchPage(window, changed, leaving.signal)
  window.dispatchEvent(new Event('popstate'))
  await later()
  expect(changed).toHaveBeenCalled()
})

test.each(['hashchange', 'popstate', 'load'])('%s leads to one look', async (type) => {
  window.dispatchEvent(new Event(type))
  await later()
  expect(changed).toHaveBeenCalledTimes(1)
})

test('a page shown again from the back/forward cache is looked at, a first showing is not', async () => {
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
  await later()
  expect(changed).not.toHaveBeenCalled()
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  await later()
  expect(changed).toHaveBeenCalledTimes(1)
})

test('many changes of the DOM are gathered into one look', async () => {
  watch.dom(true)
  for (let n = 0; n < 50; n++) document.body.append(document.createElement('p'))
  await later()
  expect(changed).toHaveBeenCalledTimes(1)
})

test('a change during the look leads to another: the last one is never lost', async () => {
  watch.dom(true)
  changed.mockImplementationOnce(() => document.body.append('thêm'))
  document.body.append('một')
  await later(500)
  expect(changed).toHaveBeenCalledTimes(2)
})

test('a page that never rests is still looked at, at most every 120 ms', async () => {
  watch.dom(true)
  const busy = setInterval(() => document.body.append('.'), 10)
  await later(1200)
  clearInterval(busy)
  expect(changed.mock.calls.length).toBeGreaterThan(5)
  expect(changed.mock.calls.length).toBeLessThanOrEqual(10)
})

test('attributes that show and hide count, typing does not', async () => {
  document.body.innerHTML = '<div id="hop" hidden></div><input id="o">'
  watch.dom(true)
  const field = document.querySelector('input')!
  field.value = 'bí mật'
  field.setAttribute('value', 'bí mật')
  await later()
  expect(changed).not.toHaveBeenCalled()
  document.querySelector('#hop')?.removeAttribute('hidden')
  await later()
  expect(changed).toHaveBeenCalledTimes(1)
})

test('the DOM is not observed until asked for, and no longer once it is not', async () => {
  document.body.append('một')
  await later()
  watch.dom(true)
  watch.dom(true)
  watch.dom(false)
  document.body.append('hai')
  await later()
  expect(changed).not.toHaveBeenCalled()
})

test('after the end nothing calls back, not even what was due', async () => {
  watch.dom(true)
  document.body.append('một')
  window.dispatchEvent(new Event('hashchange'))
  leaving.abort()
  document.body.append('hai')
  navigation.dispatchEvent(new Event('currententrychange'))
  window.dispatchEvent(new Event('hashchange'))
  watch.dom(true)
  document.body.append('ba')
  await later()
  expect(changed).not.toHaveBeenCalled()
})
