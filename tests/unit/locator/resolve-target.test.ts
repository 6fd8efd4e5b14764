// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { resolveTarget } from '#locator/resolve-target.ts'
import { parse } from '#schema/parse.ts'
import { target } from '#schema/target.ts'

/** Id of the element found in this page, with how; or 'missing'. */
function find(html: string, wanted: Record<string, unknown>): string {
  document.body.innerHTML = html
  const read = parse(target, wanted)
  if ('faults' in read) throw new Error(read.faults.join('\n'))
  const result = resolveTarget(document, read.data)
  return 'element' in result ? `${result.element.id} by ${result.by}` : 'missing'
}

const button = (name: string) => ({ role: 'button', names: [name] })
const box = (name: string) => ({ role: 'textbox', names: [name] })

test('the name as written goes before the name without accents', () => {
  const html = '<button id="khong-dau">Ma ho so</button><button id="co-dau">Mã hồ sơ</button>'
  expect(find(html, button('Mã hồ sơ'))).toBe('co-dau by name')
  expect(find(html, button('MÃ HỒ SƠ'))).toBe('missing')
})

test('without the written name, one that differs only in accents or case is found', () => {
  expect(find('<button id="a">NOP HO SO</button>', button('Nộp hồ sơ'))).toBe('a by folded-name')
})

test('two that fit equally well are as good as none', () => {
  expect(find('<button id="a">Xóa</button><button id="b">Xóa</button>', button('Xóa'))).toBe('missing')
  expect(find('<button id="a">XOA</button><button id="b">xoa</button>', button('Xóa'))).toBe('missing')
})

test('one of several spellings is enough', () => {
  const wanted = { role: 'button', names: ['Tiếp tục', 'Bước tiếp theo'] }
  expect(find('<button id="a">Bước tiếp theo</button>', wanted)).toBe('a by name')
})

test('part of a name is another name', () => {
  expect(find('<button id="a">Nộp hồ sơ trực tuyến</button>', button('Nộp hồ sơ'))).toBe('missing')
})

test('something of another role with the same name is not it', () => {
  expect(find('<a href="#" id="a">Nộp</a><h2 id="b">Nộp</h2><p>Nộp</p>', button('Nộp'))).toBe('missing')
  expect(find('<a href="#" id="a" role="button">Nộp</a>', button('Nộp'))).toBe('a by name')
})

test.each([
  '<div style="display:none"><button>Nộp</button></div>',
  '<button style="visibility:hidden">Nộp</button>',
  '<div inert><button>Nộp</button></div>',
  '<div aria-hidden="true"><button>Nộp</button></div>',
])('what a person cannot see or reach is not found: %s', (html) => {
  expect(find(html, button('Nộp'))).toBe('missing')
  expect(find(`${html}<button id="a">Nộp</button>`, button('Nộp'))).toBe('a by name')
})

test.each([
  ['row', 'Giấy chứng sinh', '<table><tr><td>Giấy chứng sinh</td><td>@</td></tr></table>'],
  ['dialog', 'Thông tin chung', '<div role="dialog"><h4>Thông tin chung</h4>@</div>'],
  ['dialog', 'Thông tin chung', '<div role="alertdialog" aria-label="Thông tin chung">@</div>'],
  ['group', 'Người mẹ', '<fieldset><legend>Người mẹ</legend>@</fieldset>'],
  ['group', 'Người mẹ', '<section><h3>Người mẹ</h3>@</section>'],
  ['row', 'Cấp bản sao', '<div class="service-card"><h4>Cấp bản sao</h4>@</div>'],
])('a %s called “%s” is looked in, and what lies outside is not', (role, name, html) => {
  const wanted = { ...button('Chọn'), within: { role, name } }
  const page = `<button id="ngoai">Chọn</button>${html.replace('@', '<button id="trong">Chọn</button>')}`
  expect(find(page, wanted)).toBe('trong by name')
  expect(find(html.replace('@', ''), wanted)).toBe('missing')
  expect(find('<button id="ngoai">Chọn</button>', wanted)).toBe('missing')
})

test('of containers with the same name the innermost is meant, and two side by side are none', () => {
  const wanted = { ...button('Chọn'), within: { role: 'group', name: 'Mẹ' } }
  const inner = '<fieldset><legend>Mẹ</legend><button id="a">Chọn</button></fieldset>'
  expect(find(`<section><h3>Mẹ</h3>${inner}</section>`, wanted)).toBe('a by name')
  expect(find(inner + inner.replace('"a"', '"b"'), wanted)).toBe('missing')
})

test('look-alike cards are told apart by their whole title', () => {
  const card = (title: string, id: string) =>
    `<div class="card"><strong>${title}</strong><button id="${id}">Nộp</button></div>`
  const html = card('Đăng ký lại khai sinh', 'lai') + card('Đăng ký khai sinh', 'dung')
  expect(find(html, { ...button('Nộp'), within: { role: 'row', name: 'Đăng ký khai sinh' } })).toBe('dung by name')
})

test('a selector is believed only when role and name agree', () => {
  const wanted = { ...button('Nộp'), css: ['#kt'] }
  expect(find('<button id="kt">Nộp</button>', wanted)).toBe('kt by selector')
  expect(find('<button id="kt">Hủy</button>', wanted)).toBe('missing')
  expect(find('<p id="kt">Nộp</p>', wanted)).toBe('missing')
  expect(find('<button id="kt">Hủy</button><button id="a">Nộp</button>', wanted)).toBe('a by name')
})

test('a selector that hits two decides nothing, and the next one is tried', () => {
  const html = '<input class="o"><input class="o" id="a">'
  expect(find(html, { role: 'textbox', css: ['.o'] })).toBe('missing')
  expect(find(html, { role: 'textbox', css: ['.o', '#a'] })).toBe('a by selector')
})

test('a selector breaks a tie between two of the same name', () => {
  const html = '<button id="a">Xóa</button><button id="b">Xóa</button>'
  expect(find(html, { ...button('Xóa'), css: ['#b'] })).toBe('b by selector')
})

test('a selector that no browser can read is a hint lost, nothing more', () => {
  const css = [':::', 'a[', ':khong-co(x)']
  expect(find('<button id="a">Nộp</button>', { ...button('Nộp'), css })).toBe('a by name')
  expect(find('<button id="a">Nộp</button>', { role: 'button', css })).toBe('missing')
})

test.each([
  '<label for="o">Họ tên (*)</label><input id="o">',
  '<label>Họ tên: <input id="o"></label>',
  '<div><label>Họ tên</label><input id="o"></div>',
  '<div><div><label>Họ tên</label></div><div><div><input id="o"></div></div></div>',
  '<div><span class="label">Họ tên</span><textarea id="o"></textarea></div>',
  '<span id="n">Họ tên</span><input id="o" aria-labelledby="n">',
  '<input id="o" aria-label="Họ tên">',
])('a field is known by its label, tied to it or not: %s', (html) => {
  expect(find(html, box('Họ tên'))).toBe('o by name')
})

test('a label that stands over two fields names neither', () => {
  expect(find('<div><label>Họ tên</label><input id="a"><input id="b"></div>', box('Họ tên'))).toBe('missing')
})

test('fields in rows each keep their own label', () => {
  const row = (label: string, id: string) => `<div><label>${label}</label><input id="${id}"></div>`
  expect(find(`<form>${row('Họ tên mẹ', 'me')}${row('Họ tên cha', 'cha')}</form>`, box('Họ tên cha'))).toBe(
    'cha by name',
  )
})

test('a file field is found though the page hides it behind a button', () => {
  const html = '<label for="t">Chọn tệp</label><input type="file" id="t" style="display:none"><button>Chọn tệp</button>'
  expect(find(html, { role: 'file', names: ['Chọn tệp'] })).toBe('t by name')
  expect(find(html, { role: 'file', css: ['input[type=file]'] })).toBe('t by selector')
})

test('a combobox of a library is found by its label, before and after it turns into an input', () => {
  const wanted = { role: 'combobox', names: ['Quốc tịch'] }
  const choices = (inside: string) =>
    `<div class="form-group"><label>Quốc tịch</label><div class="choices">
      <select hidden tabindex="-1"><option value=""></option></select>${inside}
      <div class="choices__list" style="display:none"><input type="search" tabindex="-1"></div></div></div>`
  expect(find(choices('<div id="o" role="combobox" tabindex="0">Chọn</div>'), wanted)).toBe('o by name')
  expect(find(choices('<input id="o" role="combobox" readonly>'), wanted)).toBe('o by name')
  expect(find('<button id="o" aria-haspopup="listbox" aria-label="Quốc tịch">Chọn</button>', wanted)).toBe('o by name')
})

test('what is missing says what was tried and quotes nothing of the page', () => {
  document.body.innerHTML = '<button>Bí mật</button><button>Bí mật</button>'
  const result = resolveTarget(document, { role: 'button', names: ['Bí mật'], css: ['#x'] })
  expect(result).toMatchObject({ missing: true })
  expect(JSON.stringify(result)).not.toMatch(/Bí mật/)
  expect(result).toMatchObject({ tried: [{ by: 'within' }, { by: 'selector', hits: 0 }, { by: 'name', hits: 2 }] })
})

test.each([
  ['má', 'mà'],
  ['Họ tên bố', 'Họ tên bộ'],
  ['Lưu', 'Lừu'],
])('%s is never taken for %s, and where both are there the right one is', (wanted, other) => {
  expect(find(`<button id="b">${other}</button>`, button(wanted))).toBe('missing')
  expect(find(`<button id="b">${other}</button><button id="a">${wanted}</button>`, button(wanted))).toBe('a by name')
})

test.each([
  ['Xã Hoà Bình', 'Xã Hòa Bình'],
  ['Thuý Nga', 'Thúy Nga'],
  ['Quý khách', 'Quí khách'],
  ['Đăng ký', 'Đăng kí'],
  ['Ký số', 'KÝ SỐ'],
])('%s and %s are two spellings of one name', (wanted, other) => {
  expect(find(`<button id="a">${other}</button>`, button(wanted))).toBe('a by folded-name')
  expect(find(`<button id="a">${other.normalize('NFD')}</button>`, button(wanted))).toBe('a by folded-name')
})
