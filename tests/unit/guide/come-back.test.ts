// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { comeBack } from '#guide/come-back.ts'

let abort = new AbortController()

function frame() {
  abort.abort()
  abort = new AbortController()
  document.body.innerHTML = '<input id="a"><input id="b">'
  const { keyPressed } = comeBack(window as unknown as Window, abort.signal)
  const b = document.querySelector<HTMLElement>('#b')
  b?.focus()
  // The page outside takes the focus.
  b?.blur()
  const enter = () => window.dispatchEvent(new Event('focus'))
  return { keyPressed, enter, at: () => document.activeElement?.id ?? '' }
}

it('a frame that the key leads back into gives its field the focus again, whichever it hears of first', () => {
  const one = frame()
  one.keyPressed()
  one.enter()
  expect(one.at()).toBe('b')
  const other = frame()
  other.enter()
  other.keyPressed()
  expect(other.at()).toBe('b')
})

it('a frame that is entered without the key is left alone', () => {
  const { enter, at } = frame()
  enter()
  expect(at()).toBe('')
})

it('the key that leads out of a frame does not lead back into it, though it was entered just before', () => {
  const { keyPressed, enter, at } = frame()
  enter()
  window.dispatchEvent(new Event('blur'))
  keyPressed()
  expect(at()).toBe('')
})
