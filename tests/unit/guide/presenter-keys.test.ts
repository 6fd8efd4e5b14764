// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { buttonFor, focusIn, meaningOf, nameToShow } from '#guide/presenter-keys.ts'
import type { Session } from '#schema/session.ts'

const key = (name: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) => ({
  ...{ key: name, ctrlKey: false, altKey: false, metaKey: false },
  ...held,
})
function element(html: string): Element | null {
  document.body.innerHTML = html
  return document.body.querySelector('.at') ?? document.body.firstElementChild
}

it('tells lines, what takes keys itself, and everything else apart', () => {
  const of = (html: string) => focusIn(element(html))
  expect(of('<input>')).toBe('line')
  expect(of('<input type="date">')).toBe('takes-keys')
  expect(of('<input type="radio">')).toBe('takes-keys')
  expect(of('<textarea></textarea>')).toBe('takes-keys')
  expect(of('<div contenteditable="true"><b class="at">a</b></div>')).toBe('takes-keys')
  expect(of('<div role="combobox"></div>')).toBe('line')
  expect(of('<input type="submit">')).toBe('free')
  expect(of('<button>a</button>')).toBe('free')
  expect(focusIn(null)).toBe('free')
})

it('a clicker leads on and back, also from a line of text; arrows and B do only where nothing is typed', () => {
  expect(meaningOf(key('PageDown'), 'line')).toBe('onward')
  expect(meaningOf(key('PageUp'), 'free')).toBe('back')
  expect(meaningOf(key('PageDown'), 'takes-keys')).toBeNull()
  expect([meaningOf(key('ArrowRight'), 'free'), meaningOf(key('ArrowRight'), 'line')]).toEqual(['onward', null])
  expect([meaningOf(key('b'), 'free'), meaningOf(key('b'), 'line')]).toEqual(['hide', null])
  expect(meaningOf(key('.'), 'free')).toBe('hide')
  expect([meaningOf(key('z'), 'free'), meaningOf(key('z'), 'line')]).toEqual(['zoom', null])
  expect(meaningOf(key('b', { ctrlKey: true }), 'free')).toBeNull()
})

it('a key is the button that fits the state of the tour; a test goes its own way', () => {
  const session = (more: Partial<Session>) => ({ mode: 'real', status: 'running', rest: null, ...more }) as Session
  expect(buttonFor('onward', session({}))).toBe('next')
  expect(buttonFor('onward', session({ rest: 'a' }))).toBe('onward')
  expect(buttonFor('onward', session({ status: 'paused' }))).toBe('resume')
  expect(buttonFor('onward', session({ mode: 'watch', status: 'paused' }))).toBe('step')
  expect(buttonFor('back', session({}))).toBe('back')
  expect(buttonFor('onward', session({ mode: 'test' }))).toBeNull()
})

it('the name of a key is shown only where it cannot be something typed', () => {
  expect(nameToShow(key('Tab'), 'free')).toBe('Tab')
  expect(nameToShow(key('Enter'), 'line')).toBeNull()
  expect(nameToShow(key('a'), 'free')).toBeNull()
  expect(nameToShow(key('s', { ctrlKey: true }), 'free')).toBe('Ctrl + S')
  expect(nameToShow(key('Control', { ctrlKey: true }), 'free')).toBeNull()
  expect(nameToShow(key('v', { ctrlKey: true }), 'takes-keys')).toBeNull()
})
