// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { describeElement } from '#locator/describe-element.ts'
import { resolveFingerprint, resolvePage } from '#locator/resolve-fingerprint.ts'
import { fingerprint } from '#schema/fingerprint.ts'

/** A form as portals write them: some labels with `for`, some without, two groups with the same labels, rows. */
const FORM = `
  <header><a href="/">Trang chủ</a><a href="/ho-so">Hồ sơ của tôi</a><button type="button">Đăng xuất</button></header>
  <main><h1>Đăng ký khai sinh</h1><form>
  <fieldset><legend>Người yêu cầu</legend>
    <div class="row"><label for="ho-ten">Họ, chữ đệm, tên (*)</label><input id="ho-ten" name="hoTen"></div>
    <div class="row"><span class="label">Ngày cấp</span><div><input name="ngayCap1"></div></div>
    <div class="row"><label>Nơi cấp <input name="noiCap1"></label></div>
  </fieldset>
  <fieldset><legend>Người được khai sinh</legend>
    <div class="row"><label for="ten-con">Họ, chữ đệm, tên (*)</label><input id="ten-con" name="tenCon"></div>
    <div class="row"><span class="label">Ngày cấp</span><div><input name="ngayCap2"></div></div>
    <div class="row"><span class="label">Giới tính</span><label><input type="radio" name="gt"> Nam</label>
      <label><input type="radio" name="gt"> Nữ</label></div>
    <div class="row"><label for="dt">Dân tộc</label><select id="dt"><option>Kinh</option><option>Tày</option></select></div>
  </fieldset>
  <table><tr><th>Tên giấy tờ</th><th>Tệp</th></tr>
    <tr><td>Giấy chứng sinh</td><td><button type="button">Chọn tệp đính kèm</button></td></tr>
    <tr><td>Tờ khai</td><td><button type="button">Chọn tệp đính kèm</button></td></tr>
    <tr><td>Giấy ủy quyền</td><td><button type="button">Chọn tệp đính kèm</button></td></tr></table>
  <button type="button" id="luu">Lưu nháp</button><button type="submit" id="gui">Gửi hồ sơ</button></form></main>
  <footer><a href="/lien-he">Liên hệ</a><a href="/">Trang chủ</a></footer>`

const controls = (of: Document) => [...of.querySelectorAll('a,button,input,select')]
const page = (html: string) => new DOMParser().parseFromString(html, 'text/html')
/** The element that the same thing is on the other page. */
const twinOf = (element: Element, other: Document) =>
  controls(other)[controls(element.ownerDocument).indexOf(element)] ?? null

test('on a page that has not changed every control is found again, alone and all together', () => {
  const then = page(FORM)
  const now = page(FORM)
  const prints = controls(then).map((it) => describeElement(it))
  for (const [at, it] of prints.entries()) expect(resolveFingerprint(now, it).element).toBe(controls(now)[at])
  expect(resolvePage(now, prints).map((it) => it.element)).toEqual(controls(now))
})

test('a fingerprint is small and as its schema says', () => {
  for (const it of controls(page(FORM))) {
    const print = describeElement(it)
    expect(fingerprint.parse(print)).toEqual(print)
    expect(JSON.stringify(print).length).toBeLessThan(2048)
  }
})

test('renamed ids, names and classes and new wrappers lose nothing', () => {
  const then = page(FORM)
  const now = page(FORM)
  const all = controls(now)
  for (const [at, it] of [...now.querySelectorAll('[id],[name],[class]')].entries()) {
    const label = it.id ? now.querySelector(`label[for="${it.id}"]`) : null
    if (it.id) it.id = `x-${at}`
    label?.setAttribute('for', it.id)
    if (it.hasAttribute('name')) it.setAttribute('name', it.getAttribute('name') === 'gt' ? 'g' : `n-${at}`)
    if (it.className) it.className = `css-${at}ab1`
  }
  const form = now.querySelector('form')
  const wrapper = now.createElement('div')
  form?.replaceWith(wrapper)
  if (form) wrapper.append(form)
  const answers = resolvePage(
    now,
    controls(then).map((it) => describeElement(it)),
  )
  for (const [at, it] of answers.entries()) if (it.element) expect(it.element).toBe(all[at])
  expect(answers.filter((it) => it.state !== 'missing').length).toBeGreaterThanOrEqual(all.length - 2)
})

test('labels in decomposed Vietnamese are the same labels', () => {
  const then = page(FORM)
  const now = page(FORM.normalize('NFD'))
  for (const it of controls(then)) expect(resolveFingerprint(now, describeElement(it)).element).toBe(twinOf(it, now))
})

test('a button of a row goes with its row when the rows change places', () => {
  const then = page(FORM)
  const button = [...then.querySelectorAll('td button')][0]
  const print = describeElement(button as Element)
  const now = page(FORM)
  const row = now.querySelectorAll('tr')[1]
  row?.parentElement?.append(row)
  const { element } = resolveFingerprint(now, print)
  expect(element?.closest('tr')?.textContent ?? 'Giấy chứng sinh').toContain('Giấy chứng sinh')
})

test.each([
  ['a field, while one with the same label stays in the other group', 'input[name=ngayCap1]', '.row'],
  ['the submit button, while the one beside it stays', '#gui', null],
  ['a row’s button with its row, while the other rows stay', 'td button', 'tr'],
  ['a link, while others stay', 'header a[href="/ho-so"]', null],
  ['a field with a label of its own', '#dt', '.row'],
])('removed: %s', (_, css, around) => {
  const print = describeElement(page(FORM).querySelector(css) as Element)
  const now = page(FORM)
  const element = now.querySelector(css)
  const gone = around ? element?.closest(around) : element
  gone?.remove()
  expect(resolveFingerprint(now, print).state).toBe('missing')
})

test.each([
  ['má', 'mà'],
  ['Họ tên bố', 'Họ tên bộ'],
  ['Lưu', 'Lừu'],
])('%s is not %s', (then, now) => {
  const html = (name: string) => `<main><h1>Thử</h1><button id="a">${name}</button><button>Khác</button></main>`
  const print = describeElement(page(html(then)).querySelector('#a') as Element)
  expect(resolveFingerprint(page(html(now)), print).state).toBe('missing')
  expect(resolveFingerprint(page(html(then)), print).state).toBe('found')
})

test('two that are alike in everything are as good as none', () => {
  const one = '<main><p>Một</p><button>Xóa</button></main>'
  const print = describeElement(page(one).querySelector('button') as Element)
  const two = '<main><p>Một</p><div><button>Xóa</button></div><p>Một</p><div><button>Xóa</button></div></main>'
  expect(resolveFingerprint(page(two), print).state).not.toBe('found')
})

test.each([
  ['Xã Hoà Bình', 'Xã Hòa Bình'],
  ['Thuý Nga', 'Thúy Nga'],
  ['Quý khách', 'Quí khách'],
  ['Đăng ký', 'ĐĂNG KÍ'],
])('%s and %s are two spellings of one name', (then, now) => {
  const html = (name: string) =>
    `<main><h1>Thử</h1><div><label for="a">${name}</label><input id="a"></div><button>Khác</button></main>`
  const print = describeElement(page(html(then)).querySelector('#a') as Element)
  expect(resolveFingerprint(page(html(now)), { ...print, selectors: [] }).state).toBe('found')
})

test('of two that differ only in marks the one as written is found, wherever it stands', () => {
  const html = (names: string[]) =>
    `<main>${names.map((it) => `<button>${it}</button>`).join('')}<a href="/">Về</a></main>`
  const then = page(html(['má', 'mà']))
  for (const [at, button] of [...then.querySelectorAll('button')].entries()) {
    const name = ['má', 'mà'][at]
    const found = resolveFingerprint(page(html(['mà', 'má'])), describeElement(button)).element
    if (found) expect(found.textContent).toBe(name)
    expect(resolveFingerprint(page(html(['má', 'mà'])), describeElement(button)).element?.textContent).toBe(name)
  }
})

test('a button that stands in the old one’s place under another verb is not taken for it', () => {
  document.body.innerHTML = FORM
  const wanted = describeElement(document.querySelector('#gui') as Element)
  document.body.innerHTML = FORM.replace('id="gui">Gửi hồ sơ', '>Hủy hồ sơ')
  expect(resolveFingerprint(document, wanted).state).toBe('missing')
  document.body.innerHTML = FORM.replace('Gửi hồ sơ', 'Nộp hồ sơ')
  expect(resolveFingerprint(document, wanted).state, 'the same id under another verb: a person is asked').not.toBe(
    'found',
  )
})
