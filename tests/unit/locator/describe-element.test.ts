// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { describeElement } from '#locator/describe-element.ts'
import { addressOf, sameAddress } from '#locator/link-address.ts'

const SECRET = 'BIMAT 079123456789'

/** Everything that can hold what somebody typed or chose, beside each other. */
function filledPage(): Document {
  document.body.innerHTML = `
    <form><h2>Tờ khai</h2>
    <div><label for="a">Họ tên</label><input id="a" value="${SECRET}"></div>
    <div><label for="b">Ghi chú</label><textarea id="b">${SECRET}</textarea></div>
    <div><label for="c">Tỉnh</label><select id="c"><option selected value="${SECRET}">${SECRET}</option></select></div>
    <div><span>Nơi ở</span><div id="d" contenteditable="true">${SECRET}</div></div>
    <div><span>Xã</span><div id="e" role="combobox">${SECRET}</div></div>
    <div><span>Huyện</span><button id="f" aria-haspopup="listbox">${SECRET}</button></div>
    <div><span>Quốc tịch</span><div class="select"><div class="chosen">${SECRET}</div><input id="g"></div></div>
    <div><span>Dân tộc</span><div id="k" class="input-field-select" tabindex="0">${SECRET}</div></div>
    <div><span>Nghề</span><div class="react-x__single-value">${SECRET}</div><input id="l"></div>
    <p>Tổng: <output>${SECRET}</output></p>
    <a id="h" href="/tim?q=${SECRET}">Tìm lại</a><button id="i">Gửi</button></form>`
  const field = document.querySelector('#a') as HTMLInputElement
  field.value = SECRET
  return document
}

test('what was typed or chosen is in no fingerprint of the page', () => {
  for (const element of filledPage().querySelectorAll('[id]')) {
    const written = JSON.stringify(describeElement(element))
    expect(written).not.toContain('BIMAT')
    expect(written).not.toContain('079123')
  }
})

test('a number as long as a person’s never stands in a fingerprint', () => {
  document.body.innerHTML = '<p>Hồ sơ 079123456789</p><button>Xem 079123456789</button>'
  expect(JSON.stringify(describeElement(document.querySelector('button') as Element))).not.toContain('079123')
})

test.each([
  ['<label for="x">Họ tên (*)</label><input id="x">', 'Họ tên (*)', 'label'],
  ['<div><div><span>Ngày cấp</span></div><div><input id="x"></div></div>', 'Ngày cấp', 'beside'],
  ['<input id="x" type="checkbox"> Tôi cam đoan', 'Tôi cam đoan', 'beside'],
  ['<input id="x" placeholder="Số định danh">', 'Số định danh', 'placeholder'],
  ['<button id="x"><img alt="In"></button>', 'In', 'text'],
  ['<button id="x" aria-label="Đóng"></button>', 'Đóng', 'aria'],
  ['<input id="x" type="submit" value="Nộp">', 'Nộp', 'text'],
])('%s is called %s', (html, text, from) => {
  document.body.innerHTML = html
  expect(describeElement(document.querySelector('#x') as Element).names[0]).toEqual({ text, from })
})

test('what a build or a session makes up is left out', () => {
  document.body.innerHTML =
    '<div class="css-1ab2 ng-untouched btn-primary" id="p_INSTANCE_1cb0_"><button id="dp1575274730392" class="sc-aXZVg btn">A</button></div>'
  const print = describeElement(document.querySelector('button') as Element)
  expect(print.id).toBeUndefined()
  expect(print.tokens).toEqual(['btn'])
  expect(print.ancestors[0]).toBe('div.btn-primary')
})

test.each([
  ['/vi/dieu-khoan', '/en/dieu-khoan', 0.5, 0.9],
  ['/dieu-khoan', '/dieu-khoan?lang=vi', 0.5, 0.9],
  ['https://cu.cong.gov.vn/ho-so/tra-cuu', 'https://moi.cong.gov.vn/tra-cuu', 0.3, 0.7],
  ['/ho-so', '/thanh-toan', 0, 0],
  ['https://mot.vn/ho-so', 'https://khac.vn/ho-so', 0.2, 0.5],
  ['/ho-so?q=mot', '/ho-so?q=hai', 1, 1],
])('%s and %s are as alike as from %d to %d', (a, b, least, most) => {
  document.body.innerHTML = `<a href="${a}">Một</a><a href="${b}">Hai</a>`
  const [left, right] = [...document.querySelectorAll('a')].map(addressOf)
  if (!left || !right) throw new Error('no address')
  const alike = sameAddress(left, right)
  expect(alike).toBeGreaterThanOrEqual(least)
  expect(alike).toBeLessThanOrEqual(most)
  expect(sameAddress(right, left)).toBe(alike)
})

test.each([
  '/tim/Zuy%20Quex',
  '/tim/Zuy+Quex',
  '/tim?ten=Zuy',
  '#/tim?ten=Zuy',
  '#ten=Zuy',
  '/nguoi/zuy@quex.vn',
  '//zuy@quex.vn/a',
])('what somebody asked for is not in the address of %s', (href) => {
  document.body.innerHTML = `<a href="${href}">Tìm lại</a>`
  expect(JSON.stringify(describeElement(document.querySelector('a') as Element))).not.toMatch(/zuy/i)
})

test('a link to nowhere has no address, so that two of them are not the same', () => {
  document.body.innerHTML = '<a href="#">Một</a><a href="">Hai</a><a href="javascript:void(0)">Ba</a>'
  expect([...document.querySelectorAll('a')].map(addressOf)).toEqual([null, null, null])
})
