// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { isWithin, parentOf } from '#guide/parent-of.ts'

const byId = (id: string) => document.getElementById(id) as HTMLElement

test('the way up leads out of a shadow tree, open or closed, to what it is drawn in', () => {
  for (const mode of ['open', 'closed'] as const) {
    document.body.innerHTML = '<main id="ngoai"><p id="chu"></p></main>'
    const root = byId('chu').attachShadow({ mode })
    root.innerHTML = '<b>chữ</b>'
    const inner = root.querySelector('b') as Element
    expect(parentOf(inner)).toBe(byId('chu'))
    expect(isWithin(inner, byId('ngoai'))).toBe(true)
    expect(byId('ngoai').contains(inner)).toBe(false)
  }
})

test('a field named like the property does not lead in circles', () => {
  document.body.innerHTML = '<main id="ngoai"><form id="to-khai"><input id="bay"><input id="o"></form></main>'
  // As browsers do for <input name="parentElement">.
  Object.defineProperty(byId('to-khai'), 'parentElement', { value: byId('bay') })
  expect(parentOf(byId('to-khai'))).toBe(byId('ngoai'))
  expect(isWithin(byId('o'), document.documentElement)).toBe(true)
})

test('beside is not within', () => {
  document.body.innerHTML = '<p id="mot"></p><p id="hai"></p>'
  expect(isWithin(byId('mot'), byId('hai'))).toBe(false)
  expect(isWithin(byId('mot'), byId('mot'))).toBe(true)
})
