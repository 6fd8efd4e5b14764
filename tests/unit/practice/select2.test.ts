// @vitest-environment happy-dom
import { computeAccessibleName } from 'dom-accessibility-api'
import { expect, test } from 'vitest'
import { isChosen } from '#guide/field-state.ts'
import { select2 } from '../../../src/practice/chung/select2.js'

test('a list as select2 draws it opens at the press, stands at the end of the page, and shows what was taken', () => {
  const { node, control, read } = select2({ name: 'cboORG', label: 'Cơ quan', options: ['Một', 'Hai'] })
  document.body.append(node, document.createElement('footer'))
  expect(isChosen(control)).toBe(false)
  control.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }))
  const options = [...document.querySelectorAll('[role=option]')]
  expect(options.map((it) => it.textContent)).toEqual(['Một', 'Hai'])
  expect(document.body.lastElementChild?.contains(options[1] ?? null)).toBe(true)
  options[0]?.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, cancelable: true }))
  expect(read(), 'the release of the press that opened it takes nothing').toBe('')
  for (const type of ['mousedown', 'mouseup'])
    options[1]?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }))
  expect(read()).toBe('Hai')
  expect(isChosen(control)).toBe(true)
  expect(document.querySelector('[role=option]')).toBeNull()
})

test('whoever hears the box hears its label, and then what is chosen', () => {
  const { node, control } = select2({
    name: 'gt',
    label: 'Giới tính',
    options: ['Nam', 'Nữ'],
    shown: 'Nữ',
    required: true,
  })
  document.body.append(node)
  expect(computeAccessibleName(control)).toBe('Giới tính Nữ')
})

test('what is chosen already is chosen for whoever asks', () => {
  const { node, control } = select2({ name: 'lv', label: 'Lĩnh vực', options: ['Một', 'Hai'], shown: 'Hai' })
  document.body.append(node)
  expect(isChosen(control)).toBe(true)
})
