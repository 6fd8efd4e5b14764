// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { nameMatch, namesOf } from '#locator/names-of.ts'

const SECRET = '079012345678'

function names(html: string, selector: string): string[] {
  document.body.innerHTML = html
  const element = document.querySelector(selector)
  if (!element) throw new Error('not in the page')
  return namesOf(element)
}

test.each([
  ['a text field', `<input id="o" value="${SECRET}">`],
  ['a number field', `<input type="number" id="o" value="${SECRET}">`],
  ['a text area', `<textarea id="o">${SECRET}</textarea>`],
  ['a field inside its label', `<label>Số <input id="o" value="${SECRET}"></label>`],
  [
    'a tick box whose label holds a field',
    `<label>Tôi xin <input value="${SECRET}"> bản <input type="checkbox" id="o"></label>`,
  ],
  ['a row with a field', `<table><tr id="o"><td>Số</td><td><input value="${SECRET}"></td></tr></table>`],
  [
    'a row with a list',
    `<table><tr id="o"><td>Số</td><td><select><option>${SECRET}</option></select></td></tr></table>`,
  ],
  ['a heading with a field', `<h3 id="o">Số <input value="${SECRET}"></h3>`],
  ['a box of rich text', `<div id="o" role="textbox" contenteditable="true"><strong>${SECRET}</strong></div>`],
  ['a group with rich text', `<section id="o"><div contenteditable="true"><h3>${SECRET}</h3></div></section>`],
  ['a combobox', `<div><label>Số</label><div id="o" role="combobox">${SECRET}</div></div>`],
])('what was typed or chosen is never a name: %s', (_, html) => {
  expect(names(html, '#o').join()).not.toContain(SECRET)
})

test('the words on a button written as an input are its name', () => {
  expect(names('<input type="submit" id="o" value="Gửi hồ sơ">', '#o')).toEqual(['Gửi hồ sơ'])
})

test('a name is said once, however many ways lead to it', () => {
  expect(names('<div><label for="o">Họ tên</label><input id="o"></div>', '#o')).toEqual(['Họ tên'])
})

test('a row of a table is called by its own first cell, or its heading cell', () => {
  expect(names('<table><tr id="o"><td>Tờ khai.pdf</td><td>1</td></tr></table>', '#o')).toContain('Tờ khai.pdf')
  expect(names('<table><tr id="o"><td>1</td><th>Tờ khai.pdf</th></tr></table>', '#o')).toContain('Tờ khai.pdf')
})

test('names as written match better than folded ones, others not at all', () => {
  expect(nameMatch(['Mã hồ sơ'], ['Mã hồ sơ'])).toBe(2)
  expect(nameMatch(['MA HO SO'], ['Mã hồ sơ'])).toBe(1)
  expect(nameMatch(['Mã số'], ['Mã hồ sơ'])).toBe(0)
  expect(nameMatch([], ['Mã hồ sơ'])).toBe(0)
})

test('a list drawn over the browser’s own, hidden one (select2) is called by the label above both', () => {
  document.body.innerHTML = `<div><label>Tỉnh/Thành phố</label><div>
    <select tabindex="-1" aria-hidden="true"><option value="">-- Chọn --</option></select>
    <span><span><span id="o" role="combobox" aria-labelledby="c"><span id="c">-- Chọn --</span></span></span></span>
  </div></div>`
  expect(namesOf(document.querySelector('#o') as Element)).toContain('Tỉnh/Thành phố')
})
