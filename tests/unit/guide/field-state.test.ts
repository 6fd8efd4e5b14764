// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { isAttached, isChosen, isFilled } from '#guide/field-state.ts'
import type { Check } from '#schema/step.ts'

function one(html: string): HTMLElement {
  document.body.innerHTML = html
  return (document.querySelector('#o') ?? document.body.firstElementChild) as HTMLElement
}

test.each<[Check, string, boolean]>([
  ['any', 'gì cũng được', true],
  ['any', '   ', false],
  ['personal-number', '079012345678', true],
  ['personal-number', '079 012 345 678', true],
  ['personal-number', '07901234567', false],
  ['personal-number', '0790123456789', false],
  ['personal-number', 'không có', false],
  ['phone', '0912345678', true],
  ['phone', '+84 912 345 678', true],
  ['phone', '0912.345.678', true],
  ['phone', '912345678', false],
  ['phone', '09123456', false],
  ['email', 'a@b.vn', true],
  ['email', 'a b@c.vn', false],
  ['email', 'a@b', false],
  ['date', '1/2/2026', true],
  ['date', '01-02-2026', true],
  ['date', '2026-02-01', true],
  ['date', '01/02/26', false],
  ['date', 'hôm qua', false],
  ['count', '3', true],
  ['count', '0', false],
  ['count', '-1', false],
  ['count', '1.5', false],
])('check %s on “%s” says %s', (check, typed, held) => {
  const field = one('<input id="o">') as HTMLInputElement
  field.value = typed
  expect(isFilled(field, check)).toBe(held)
})

test('a field that the page itself marks as wrong is not filled', () => {
  expect(isFilled(one('<input id="o" value="abc" aria-invalid="true">'))).toBe(false)
  expect(isFilled(one('<input id="o" type="email" value="khong-phai-thu">'))).toBe(false)
  expect(isFilled(one('<input id="o" pattern="[0-9]+" value="abc">'))).toBe(false)
})

test('a text area, a list and a box of rich text are fields too', () => {
  expect(isFilled(one('<textarea id="o">Hà Nội</textarea>'))).toBe(true)
  expect(isFilled(one('<select id="o"><option value=""></option></select>'))).toBe(false)
  expect(isFilled(one('<div id="o" contenteditable="true">Hà Nội</div>'))).toBe(true)
  expect(isFilled(one('<div id="o" role="textbox"> </div>'))).toBe(false)
})

const group = (inside: string) => one(`<fieldset id="o"><legend>Mẹ</legend>${inside}</fieldset>`)

test('a group is filled when every required field of it is', () => {
  expect(isFilled(group('<input required value="a"><input>'))).toBe(true)
  expect(isFilled(group('<input required value="a"><input aria-required="true">'))).toBe(false)
  expect(isFilled(group('<input required value="a"><select required><option value="">Chọn</option></select>'))).toBe(
    false,
  )
})

test('a group that marks none of its fields needs all of them', () => {
  expect(isFilled(group('<input value="1"><input value="2"><input value="">'))).toBe(false)
  expect(isFilled(group('<input value="1"><input value="2"><input value="2026">'))).toBe(true)
})

test('a group without fields is never filled', () => {
  expect(isFilled(group('<p>Chưa có gì</p>'))).toBe(false)
})

test('fields a person cannot see or reach are not asked for', () => {
  const hidden = '<input required style="display:none"><input type="hidden" required><input tabindex="-1" required>'
  expect(isFilled(group(`<input required value="a">${hidden}`))).toBe(true)
})

test('of radio buttons that share a name one is enough', () => {
  const radios = (checked: string) =>
    `<input type="radio" name="g" value="nam" required><input type="radio" name="g" value="nu" required ${checked}>`
  expect(isFilled(group(radios('')))).toBe(false)
  expect(isFilled(group(radios('checked')))).toBe(true)
  expect(isFilled(group(`<input required value="a">${radios('checked')}`))).toBe(true)
})

test('a required list drawn by a library counts with the fields of its group', () => {
  const list = (shown: string) => `<div role="combobox" aria-required="true" aria-expanded="false">${shown}</div>`
  expect(isFilled(group(`<input required value="a">${list('')}`))).toBe(false)
  expect(isFilled(group(`<input required value="a">${list('Kinh')}`))).toBe(true)
})

test.each([
  ['<input type="checkbox" id="o">', false],
  ['<input type="checkbox" id="o" checked>', true],
  ['<input type="radio" id="o" name="g"><input type="radio" name="g" checked>', false],
  ['<div role="checkbox" id="o" aria-checked="true"></div>', true],
  ['<div role="switch" id="o" aria-checked="mixed"></div>', false],
  ['<select id="o"><option value="">Chọn</option><option value="1" selected>Nam</option></select>', true],
  ['<select id="o"><option value="">Chọn</option><option value="1">Nam</option></select>', false],
  ['<div id="o" role="radiogroup"><input type="radio"></div>', false],
  ['<div id="o" role="radiogroup"><input type="radio" checked></div>', true],
  ['<div id="o"><div role="radio" aria-checked="true"></div></div>', true],
  ['<ul id="o" role="listbox"><li role="option" aria-selected="true">A</li></ul>', true],
  ['<div id="o" role="combobox" aria-expanded="false">Kinh</div>', true],
  ['<div id="o" role="combobox" aria-expanded="true">Kinh</div>', false],
  ['<div id="o" role="combobox" aria-expanded="false"><span style="display:none">Kinh</span></div>', false],
  ['<input id="o" role="combobox" aria-expanded="false" value="Kinh" readonly>', true],
  ['<input id="o" role="combobox" aria-expanded="true" value="Ki">', false],
])('chosen means chosen, not open and not merely there: %s is %s', (html, chosen) => {
  expect(isChosen(one(html))).toBe(chosen)
})

test('a file field without a file has nothing attached, and nothing else has either', () => {
  const field = one('<input type="file" id="o">') as HTMLInputElement
  expect(isAttached(field)).toBe(false)
  Object.defineProperty(field, 'files', { value: [new File(['x'], 'a.pdf')] })
  expect(isAttached(field)).toBe(true)
  expect(isAttached(one('<button id="o">Chọn tệp</button>'))).toBe(false)
})

test('no element makes it throw, and it answers yes or no alone', () => {
  const tags = ['a', 'button', 'canvas', 'iframe', 'svg', 'option', 'output', 'meter', 'object', 'x-la', 'input']
  for (const tag of tags)
    for (const role of ['', 'combobox', 'textbox', 'radio', 'listbox', 'la'])
      for (const ask of [isFilled, isChosen, isAttached]) {
        const element =
          tag === 'svg' ? document.createElementNS('http://www.w3.org/2000/svg', 'svg') : document.createElement(tag)
        if (role) element.setAttribute('role', role)
        expect(typeof ask(element), `${ask.name} <${tag} role=${role}>`).toBe('boolean')
      }
})

/** As Ant Design draws a list: what is chosen, or asked for, stands beside the field that searches it. */
const antd = (beside: string) =>
  one(`<div><span><span><input id="o" role="combobox" aria-expanded="false" value=""></span>${beside}</span></div>`)

test('a list whose field only searches it is chosen by what stands beside that field', () => {
  expect(isChosen(antd('<span class="ant-select-selection-item">Lào Cai</span>'))).toBe(true)
  expect(isChosen(antd('<span class="ant-select-selection-placeholder">-- Chọn --</span>'))).toBe(false)
  expect(isChosen(antd(''))).toBe(false)
  const open = antd('<span class="ant-select-selection-item">Lào Cai</span>')
  open.setAttribute('aria-expanded', 'true')
  expect(isChosen(open)).toBe(false)
})

test('a list drawn over the browser’s own, hidden one is chosen when that one is', () => {
  const select2 = (value: string) => {
    const box = one(
      `<select aria-hidden="true" tabindex="-1"><option value="">-- Chọn --</option><option value="1">Lào Cai</option></select>
       <span><span><span id="o" role="combobox" aria-expanded="false">-- Chọn --</span></span></span>`,
    )
    const list = document.querySelector('select')
    if (list) list.value = value
    return box
  }
  expect(isChosen(select2(''))).toBe(false)
  expect(isChosen(select2('1'))).toBe(true)
})
